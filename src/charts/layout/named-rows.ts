import type { CustomSeriesOption, CustomSeriesRenderItemAPI } from 'echarts';
import { captionLabel, nameLabel, numberLabel, px } from '../marks/marks.ts';
import { group, text } from '../marks/shapes.ts';
import type { Frame } from '../model/kind.ts';
import type { Theme } from '../model/theme.ts';
import { widest, wrapped } from '../text/wrap.ts';
import { roomIn } from './frame.ts';
import { namedNumber } from './named-number.ts';
import { numberLines, widestNumber } from './number-lines.ts';

/** A row of a common scale: its name and, below it, what else the reader needs to know. */
interface NamedRow {
  readonly name: string;
  /** The number, where it has no room beside its mark. */
  readonly number?: string;
  readonly caption?: string;
}

const NAME_WIDTH = 190;
/** The share of the narrowest body that names and numbers may take before there is too little left for the marks. */
const MOST_WORDS = 0.75;

/** Whether names on the left and numbers on the right, in pixels, leave too little for the marks between them. */
export const crowded = (words: number, frame: Frame): boolean => words > roomIn(frame) * MOST_WORDS;
/** The share of a phone's width that numbers may take beside the marks. */
const MOST_NUMBERS = 0.4;

/** Whether numbers have no room at the ends of the marks, be it on both sides of zero: then they go with the names. */
export const numbersStack = (names: number, numbers: number, frame: Frame): boolean =>
  frame.compact ? numbers > roomIn(frame) * MOST_NUMBERS : crowded(names + numbers, frame);

/** What names of a width leave for numbers beside their marks before it is crowded. */
export const roomBeside = (names: number, frame: Frame): number =>
  roomIn(frame) * MOST_WORDS - px(frame.theme, BESIDE + 4) - names;
const LINE = 17;
const CAPTION_LINE = 16;
const CAPTION = 13;
const ROW = 40;
/** Room for a mark below a name on a phone, and between two rows. */
const COMPACT_MARK = 30;
const GAP = 10;

/** From a mark to the number beside it, in pixels at scale 1. */
const BESIDE = 10;

export const besideMark = (theme: Theme): number => px(theme, BESIDE);

/** Room that the plot leaves for numbers beside its outermost marks; none for no numbers. */
export const numbersRoom = (texts: readonly string[], theme: Theme): number =>
  texts.length === 0 ? 0 : px(theme, BESIDE + 4) + widestNumber(texts, theme);

/**
 * Names for marks on a common scale: left of the marks, or above them where the panel is compact, every row as high
 * as the longest name needs. `top` and `bottom` are pixels at scale 1 kept free for a key or an axis. In the options,
 * row `index` has its marks at y = `at(index)`.
 */
export const namedRows = (
  rows: readonly NamedRow[],
  frame: Frame,
  { inset = 0 }: { inset?: number } = {},
) => {
  const { theme, compact } = frame;
  const name = nameLabel(theme);
  const number = numberLabel(theme);
  const caption = { ...captionLabel(theme), color: theme.colors['ink-2'], fontSize: px(theme, CAPTION) };
  const limit = compact ? roomIn(frame) - px(theme, inset) : px(theme, NAME_WIDTH);
  const broken = rows.map((row) => {
    // Above its mark, a name shares its line with the number where both fit.
    const joined =
      compact && row.number !== undefined ? namedNumber(row.name, row.number, { theme, width: limit }) : null;
    return {
      joined,
      name: joined ? [] : wrapped(row.name, name.fontSize, limit, theme.lexicon),
      number: joined || row.number === undefined ? [] : numberLines(row.number, limit, theme),
      caption: !row.caption ? [] : wrapped(row.caption, caption.fontSize, limit, theme.lexicon),
    };
  });
  const textHeight = ({ joined, name, number, caption }: (typeof broken)[number]): number =>
    (joined ? joined.height / theme.scale : (name.length + number.length) * LINE) +
    caption.length * CAPTION_LINE;
  const tallest = Math.max(0, ...broken.map(textHeight));
  const rowHeight = compact ? tallest + COMPACT_MARK + GAP : Math.max(ROW, tallest + GAP);
  const fraction = compact ? (tallest + COMPACT_MARK / 2) / rowHeight : 0.5;
  const words = broken.map((row) =>
    Math.max(
      row.joined?.width ?? 0,
      widest(row.name, name.fontSize),
      widestNumber(row.number, theme),
      widest(row.caption, caption.fontSize),
    ),
  );
  const names = Math.max(...words);
  const left = compact ? px(theme, 2) : names + px(theme, 14);
  const series: CustomSeriesOption = {
    type: 'custom',
    silent: true,
    data: rows.map((_, index) => [0, index]),
    renderItem: (params, api) => {
      const row = broken[params.dataIndex];
      if (!row) return null;
      const [, mark = 0] = api.coord([0, params.dataIndex + fraction]);
      const height = px(theme, textHeight(row));
      // On a phone a short name stands on its mark, not at the top of a row made for a longer one.
      const y = mark - (compact ? px(theme, COMPACT_MARK / 2) + height : height / 2);
      const x = compact ? px(theme, inset) : left - px(theme, 14);
      const align = compact ? 'left' : 'right';
      const blocks = [
        { lines: row.name, label: name, lineHeight: LINE },
        { lines: row.number, label: number, lineHeight: LINE },
        { lines: row.caption, label: caption, lineHeight: CAPTION_LINE },
      ];
      let below = y + (row.joined?.height ?? 0);
      return group([
        row.joined?.at(x, y),
        ...blocks.map(({ lines, label, lineHeight }) => {
          const at = below;
          below += px(theme, lines.length * lineHeight);
          if (lines.length === 0) return undefined;
          return text([x, at], lines.join('\n'), label, {
            align,
            verticalAlign: 'top',
            lineHeight: px(theme, lineHeight),
          });
        }),
      ]);
    },
  };
  return {
    left,
    height: rows.length * rowHeight,
    at: (index: number): number => index + fraction,
    /** How wide the words of a row are, in pixels. */
    wordsOf: (index: number): number => words[index] ?? 0,
    /** Half the distance between two rows in pixels: the panel may be higher than the drawing asks. */
    reach: (api: CustomSeriesRenderItemAPI): number =>
      ((api.coord([0, 1])[1] ?? 0) - (api.coord([0, 0])[1] ?? 0)) / 2,
    yAxis: { type: 'value' as const, inverse: true, min: 0, max: rows.length, show: false },
    series,
  };
};
