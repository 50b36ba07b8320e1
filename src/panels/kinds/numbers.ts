import * as v from 'valibot';
import { bilingualSchema } from '../../figures/descriptor.ts';
import { figureOf, panelKind } from '../kind.ts';
import {
  baseOption,
  captionLabel,
  figureRow,
  figureTip,
  nameLabel,
  numberLabel,
  numberWidth,
  px,
  textWidth,
} from '../marks.ts';
import { COMPACT_WIDTH, WIDE_WIDTH } from '../named-rows.ts';
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
  /** How many stand side by side where the panel is wide enough. */
  columns: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(4)), 2),
});

/** Sizes in pixels at scale 1. */
const DIGITS = 32;
const NUMBER_LINE = 44;
const NAME_LINE = 18;
const ROW_GAP = 20;
const INSET = 16;
const BESIDE = 5;

/** What stands on one line: 约 11.7 亿元, about CNY 1.17 billion; its digits large, the words around them small. */
const piecesOf = ({ before, number, unit, after }: ReturnType<typeof numberText>, theme: Theme) => {
  const digits = { ...numberLabel(theme), fontSize: px(theme, DIGITS) };
  const words = nameLabel(theme);
  const [, figures = '', scale = ''] = /^([\d.,]*)(.*)$/.exec(number) ?? [];
  return [
    { words: before, font: words, width: textWidth(before, words.fontSize) },
    { words: figures, font: digits, width: numberWidth(figures, digits.fontSize, theme) },
    // 5万余个 is one word.
    ...(scale.endsWith('余') ? [scale + unit, after] : [scale.trim(), unit, after]).map((each) => ({
      words: each,
      font: words,
      width: textWidth(each, words.fontSize),
    })),
  ].filter((piece) => piece.words !== '');
};

type Pieces = ReturnType<typeof piecesOf>;

const lineWidth = (pieces: Pieces, theme: Theme): number =>
  pieces.reduce((width, piece) => width + piece.width + px(theme, BESIDE), 0);

/** Numbers that share no unit, set large side by side: there is nothing to compare, only to know. */
export const numbers = panelKind({
  options,
  figureIds: ({ numbers }) => numbers.map((each) => each.figure),
  draw: ({ bundle, options, theme, locale, compact }) => {
    const body = px(theme, compact ? COMPACT_WIDTH : WIDE_WIDTH);
    const items = options.numbers.map(({ figure: id, label }) => {
      const figure = figureOf(bundle, id);
      const name = label?.[locale] ?? figure.indicator[locale];
      return { figure, name, pieces: piecesOf(numberText(figure, locale), theme) };
    });
    const longest = Math.max(...items.map(({ pieces }) => lineWidth(pieces, theme)));
    const fitting = Math.max(1, Math.floor(body / (longest + px(theme, INSET))));
    const wanted = compact ? 2 : options.columns;
    // More than two columns are asked of panels that go across the page.
    const columns = Math.min(items.length, wanted, wanted > 2 ? wanted : fitting);
    const rows = Math.ceil(items.length / columns);
    const [name, caption] = [nameLabel(theme), captionLabel(theme)];
    const narrowest = body / Math.min(columns, 2) - px(theme, INSET);
    const lines = Math.max(...items.map((item) => wrapped(item.name, name.fontSize, narrowest).length));
    const rowHeight = NUMBER_LINE + lines * NAME_LINE;
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
              const pieces = item.pieces.map((piece) => {
                const at = x;
                x += piece.width + px(theme, BESIDE);
                // Small words stand on the digits' baseline.
                const small = piece.font.fontSize < px(theme, DIGITS);
                const bottom = top + px(theme, small ? NUMBER_LINE - 9 : NUMBER_LINE - 4);
                return text([at, bottom], piece.words, piece.font, { verticalAlign: 'bottom' });
              });
              const words = wrapped(item.name, name.fontSize, width - inset - px(theme, 4));
              return group([
                column > 0 &&
                  line(
                    [column * width, top + px(theme, 8)],
                    [column * width, top + px(theme, rowHeight)],
                    theme.colors.rule,
                    px(theme, 1),
                  ),
                ...pieces,
                text(
                  [left, top + px(theme, NUMBER_LINE)],
                  words.join('\n'),
                  { ...name, color: caption.color },
                  { verticalAlign: 'top', lineHeight: px(theme, NAME_LINE) },
                ),
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
