import * as v from 'valibot';
import type { Locale } from '../../bundle/model/text.ts';
import { bilingualSchema } from '../../bundle/read/descriptor.ts';
import { ACROSS_ROOM, roomIn } from '../layout/frame.ts';
import {
  baseOption,
  captionLabel,
  figureRow,
  figureTip,
  nameLabel,
  numberLabel,
  px,
} from '../marks/marks.ts';
import { group, line, type Point, plainText, type Shape, text } from '../marks/shapes.ts';
import { figureOf, panelKind } from '../model/kind.ts';
import { digitsAndScale, figureText, numberText } from '../model/number.ts';
import type { Theme } from '../model/theme.ts';
import { dated, listed, named } from '../text/alternative.ts';
import { numberWidth, textWidth } from '../text/measure.ts';
import { wrapped } from '../text/wrap.ts';

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
/** From the bottom of large digits to that of small words on their baseline. */
const LIFT = 5;

interface Piece {
  readonly words: string;
  readonly style: 'before' | 'digits' | 'behind';
}

/** What stands on one line: 约 11.7 亿元, about CNY 1.17 billion; its digits large, the words around them small. */
const piecesOf = ({ before, number, unit, after }: ReturnType<typeof numberText>): Piece[] => {
  const { digits, scale } = digitsAndScale(number);
  // 5万余个 is one word.
  const behind = scale.endsWith('余') ? [scale + unit, after] : [scale.trim(), unit, after];
  return [
    { words: before, style: 'before' as const },
    { words: digits, style: 'digits' as const },
    ...behind.map((words) => ({ words, style: 'behind' as const })),
  ].filter((piece) => piece.words !== '');
};

const lineWidth = (pieces: readonly Piece[], theme: Theme): number =>
  pieces.reduce(
    (width, { words, style }) =>
      width +
      px(theme, BESIDE) +
      (style === 'digits'
        ? numberWidth(words, px(theme, DIGITS), theme)
        : textWidth(words, nameLabel(theme).fontSize)),
    0,
  );

/** One rich text: only the browser knows how wide the pieces are. Small words stand on the digits' baseline. */
const numberLine = (pieces: readonly Piece[], [x, y]: Point, theme: Theme): Shape => {
  const styleOf = ({ color, ...font }: ReturnType<typeof nameLabel>, padding: readonly number[]) => ({
    ...font,
    fill: color,
    verticalAlign: 'bottom' as const,
    padding: padding.map((each) => px(theme, each)),
  });
  return {
    type: 'text',
    x,
    y,
    style: {
      text: pieces.map(({ words, style }) => `{${style}|${plainText(words)}}`).join(''),
      verticalAlign: 'bottom',
      rich: {
        before: styleOf(nameLabel(theme), [0, BESIDE, LIFT, 0]),
        digits: styleOf({ ...numberLabel(theme), fontSize: px(theme, DIGITS) }, [0, 0, 0, 0]),
        behind: styleOf(nameLabel(theme), [0, 0, LIFT, BESIDE]),
      },
    },
  };
};

const summary = (
  items: readonly { name: string; number: string; period: string }[],
  locale: Locale,
): string => {
  const numbers = listed(
    items.map(({ name, number }) => named({ name, text: number }, locale)),
    locale,
  );
  const periods = items.map(({ period }) => period);
  return locale === 'zh'
    ? `${dated('并列的数字', periods, locale)}，不作比较：${numbers}。`
    : `${dated('Numbers', periods, locale)}, side by side and not compared: ${numbers}.`;
};

/** Numbers that share no unit, set large side by side: there is nothing to compare, only to know. */
export const numbers = panelKind({
  options,
  figureIds: ({ numbers }) => numbers.map((each) => each.figure),
  draw: ({ bundle, options, theme, locale, compact, room }) => {
    const body = roomIn({ theme, compact, room });
    const wanted = compact ? 2 : options.columns;
    const told = options.numbers.map(({ figure: id, label }) => {
      const figure = figureOf(bundle, id);
      return {
        figure,
        name: label?.[locale] ?? figure.indicator[locale],
        number: numberText(figure, locale),
      };
    });
    /** The width that a column of numbers takes. */
    const columnOf = (pieces: readonly (readonly Piece[])[]): number =>
      Math.max(...pieces.map((each) => lineWidth(each, theme))) + px(theme, INSET);
    const fittingIn = (pieces: readonly (readonly Piece[])[], width = body): number =>
      Math.max(1, Math.floor(width / columnOf(pieces)));
    // Where units are too long to stand beside their numbers, they begin the line below.
    const pair = Math.min(wanted, told.length, 2);
    const withUnits = told.map(({ number }) => piecesOf(number));
    const below =
      columnOf(withUnits) - px(theme, INSET) > body ||
      (fittingIn(withUnits) < pair &&
        fittingIn(told.map(({ number }) => piecesOf({ ...number, unit: '' }))) >= pair);
    const items = told.map(({ figure, name, number }) =>
      below && number.unit !== '' && number.after === '' && !number.number.endsWith('余')
        ? {
            figure,
            name: `${number.unit} · ${name}`,
            pieces: piecesOf({ ...number, unit: '' }),
          }
        : { figure, name, pieces: piecesOf(number) },
    );
    const lined = items.map((item) => item.pieces);
    // More than two columns are asked of panels that go across the page, where that is wide.
    const acrossPage = wanted > 2 && (room ?? ACROSS_ROOM) >= ACROSS_ROOM;
    const across = acrossPage ? Math.max(body, px(theme, ACROSS_ROOM)) : body;
    const rows = Math.ceil(items.length / Math.min(wanted, fittingIn(lined, across)));
    const columns = Math.ceil(items.length / rows);
    const [name, caption] = [nameLabel(theme), captionLabel(theme)];
    const narrowest = across / columns - px(theme, INSET + 4);
    const lines = Math.max(
      ...items.map((item) => wrapped(item.name, name.fontSize, narrowest, theme.lexicon).length),
    );
    const rowHeight = NUMBER_LINE + lines * NAME_LINE;
    return {
      width: columns * columnOf(lined),
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
              const words = wrapped(item.name, name.fontSize, width - inset - px(theme, 4), theme.lexicon);
              return group([
                column > 0 &&
                  line(
                    [column * width, top + px(theme, 8)],
                    [column * width, top + px(theme, rowHeight)],
                    theme.colors.rule,
                    px(theme, 1),
                  ),
                numberLine(item.pieces, [left, top + px(theme, NUMBER_LINE - 4)], theme),
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
      alt: summary(
        told.map(({ figure, name }) => ({
          name,
          number: figureText(figure, locale),
          period: figure.period,
        })),
        locale,
      ),
      rows: told.map(({ figure, name }) => figureRow(figure, locale, name)),
    };
  },
});
