import * as v from 'valibot';
import { bilingualSchema } from '../../figures/descriptor.ts';
import { figureOf, panelKind } from '../kind.ts';
import { baseOption, figureRow, figureTip, nameLabel, numberLabel, px, textWidth } from '../marks.ts';
import { figureText, numberText } from '../number.ts';
import { group, line, text } from '../shapes.ts';
import type { Theme } from '../theme.ts';
import { wrapped } from '../wrap.ts';

const options = v.strictObject({
  numbers: v.pipe(
    v.array(v.strictObject({ figure: v.string(), label: v.optional(bilingualSchema) })),
    v.minLength(1),
    v.maxLength(8),
  ),
});

/** Sizes in pixels at scale 1. */
const DIGITS = 32;
const TOP = 20;
const NAME_TOP = 46;
const NAME_LINE = 18;
const ROW_GAP = 20;
const INSET = 14;
/** The most numbers side by side, and the narrowest bodies they have. */
const COLUMNS = { compact: 2, wide: 4 } as const;
const WIDTHS = { compact: 284, wide: 416 } as const;

/** What stands on one line: 约 11.7 亿元, its digits large, the words around them small. */
const pieces = ({ before, number, unit, after }: ReturnType<typeof numberText>, theme: Theme) => {
  const digits = { ...numberLabel(theme), fontSize: px(theme, DIGITS) };
  const words = nameLabel(theme);
  const [figures, multiplier = ''] = number.split(/(?<=[\d.])(?=[^\d.,]+$)/);
  return [
    { text: before, font: words },
    { text: figures ?? '', font: digits },
    { text: [multiplier, unit, after].filter(Boolean).join(' '), font: words },
  ].filter((piece) => piece.text !== '');
};

/** From a number to the words beside it. */
const BESIDE = 5;

/** Digits of the condensed number face are narrower than the estimate for other texts. */
const CONDENSED = 0.92;

const pieceWidth = ({ text: words, font }: ReturnType<typeof pieces>[number]): number =>
  textWidth(words, font.fontSize) * (/^[\d.,]+$/.test(words) ? CONDENSED : 1);

const lineWidth = (line: ReturnType<typeof pieces>, theme: Theme): number =>
  line.reduce((width, piece) => width + pieceWidth(piece) + px(theme, BESIDE), 0);

/** Numbers that share no unit, set large side by side: there is nothing to compare, only to know. */
export const numbers = panelKind({
  options,
  figureIds: ({ numbers }) => numbers.map((each) => each.figure),
  draw: ({ bundle, options, theme, locale, compact }) => {
    const items = options.numbers.map(({ figure: id, label }) => {
      const figure = figureOf(bundle, id);
      return { figure, name: label?.[locale] ?? figure.indicator[locale] };
    });
    const setting = compact ? 'compact' : 'wide';
    const set = items.map(({ figure }) => pieces(numberText(figure, locale), theme));
    const longest = Math.max(...set.map((line) => lineWidth(line, theme)));
    const fitting = Math.floor(px(theme, WIDTHS[setting]) / (longest + px(theme, INSET)));
    const most = Math.max(1, Math.min(items.length, COLUMNS[setting], fitting));
    // Of equally many rows, the fewer columns: no row is left with a hole that the others do not have.
    const columns = Math.ceil(items.length / Math.ceil(items.length / most));
    const rows = Math.ceil(items.length / columns);
    const name = nameLabel(theme);
    const narrowest = px(theme, WIDTHS[setting] / columns - INSET);
    const lines = Math.max(...items.map((item) => wrapped(item.name, name.fontSize, narrowest).length));
    const rowHeight = NAME_TOP + lines * NAME_LINE;
    return {
      height: rows * rowHeight + (rows - 1) * ROW_GAP,
      fixed: true,
      option: {
        ...baseOption(theme),
        series: [
          {
            type: 'custom',
            coordinateSystem: 'none' as never,
            data: items.map(({ figure }) => ({
              value: 0,
              tip: figureTip(figure, locale),
              figure: figure.id,
            })),
            renderItem: ({ dataIndex }, api) => {
              const item = items[dataIndex];
              if (!item) return null;
              const column = dataIndex % columns;
              const width = api.getWidth() / columns;
              const inset = column === 0 ? 0 : px(theme, INSET);
              const left = column * width + inset;
              const top = px(theme, Math.floor(dataIndex / columns) * (rowHeight + ROW_GAP));
              let x = left;
              const numberShapes = (set[dataIndex] ?? []).map((piece) => {
                const at = x;
                x += pieceWidth(piece) + px(theme, BESIDE);
                return text([at, top + px(theme, TOP + DIGITS / 2)], piece.text, piece.font, {
                  verticalAlign: 'bottom',
                });
              });
              const words = wrapped(item.name, name.fontSize, width - inset - px(theme, 4));
              return group([
                column > 0 &&
                  line(
                    [column * width, top],
                    [column * width, top + px(theme, rowHeight)],
                    theme.colors.rule,
                    px(theme, 1),
                  ),
                ...numberShapes,
                text([left, top + px(theme, NAME_TOP)], words.join('\n'), name, {
                  verticalAlign: 'top',
                  lineHeight: px(theme, NAME_LINE),
                }),
              ]);
            },
          },
        ],
      },
      alt: items
        .map(({ figure, name }) => `${name} ${figureText(figure, locale)}`)
        .join(locale === 'zh' ? '；' : '; ')
        .concat(locale === 'zh' ? '。' : '.'),
      rows: items.map(({ figure, name }) => figureRow(figure, locale, name)),
    };
  },
});
