import { extent } from 'd3-array';
import { captionLabel, type MarkData, nameLabel, px } from '../marks/marks.ts';
import type { Nature } from '../model/kind.ts';
import type { Theme } from '../model/theme.ts';
import type { Lexicon } from '../text/lexicon.ts';
import { nameLines } from '../text/name-lines.ts';
import { widest, wrapped } from '../text/wrap.ts';
import { columnNumbers, numberLines, widestNumber } from './number-lines.ts';

/** One column from zero: its exact text at its end, its period below all columns. */
export interface Column extends MarkData {
  readonly period: string;
  readonly value: number;
  readonly text: string;
  readonly nature: Extract<Nature, 'stated' | 'reference'>;
}

/** Where the series is not comparable: between column `after` and the next. */
export interface Break {
  readonly after: number;
  readonly text: string;
}

const LINE = 17;
const LABEL_GAP = 5;
const WIDEST_BAR = 72;
const BAR_SHARE = 0.56;
/** Between the words of neighbouring columns. */
const BETWEEN = 6;

interface PlacedBreak {
  readonly x: number;
  readonly top: number;
  readonly textX: number;
  readonly align: 'left' | 'right';
  readonly lines: readonly string[];
}

/** The words of breaks, one below another above the columns, each beside its line where there is more room. */
const placeBreaks = (
  breaks: readonly Break[],
  pitch: number,
  { theme, width, start }: { theme: Theme; width: number; start: number },
): { placed: readonly PlacedBreak[]; height: number } => {
  const size = captionLabel(theme).fontSize;
  const gap = px(theme, BETWEEN);
  let top = start;
  const placed = breaks.map(({ after, text }) => {
    const x = pitch * (after + 1);
    const right = width - x - gap;
    const align = widest([text], size) <= right || right >= x ? ('left' as const) : ('right' as const);
    const lines = wrapped(text, size, align === 'left' ? right : x - gap, theme.lexicon);
    const place = { x, top, textX: align === 'left' ? x + gap : x - gap, align, lines };
    top += lines.length * px(theme, LINE) + gap;
    return place;
  });
  return { placed, height: top };
};

/** A date breaks after its year before all else: 2020年 / 11月1日. */
export const periodLines = (period: string, size: number, width: number, lexicon: Lexicon): string[] =>
  widest([period], size) <= width
    ? [period]
    : period.split(/(?<=年)(?=\d)/).flatMap((piece) => nameLines(piece, size, width, lexicon));

/** A year says that it is one without a word. */
const bareYear = (period: string): string => period.replace(/^(\d{4})年$/, '$1');

/** Periods below their columns: in lines no wider than the room, else whole years bare, else upright. */
const placePeriods = (
  periods: readonly string[],
  room: number,
  theme: Theme,
): { lines: readonly (readonly string[])[]; upright: boolean; height: number } => {
  const { fontSize } = nameLabel(theme);
  const fits = (lines: readonly (readonly string[])[]): boolean => widest(lines.flat(), fontSize) <= room;
  const broken = [periods, periods.map(bareYear)].map((each) =>
    each.map((period) => periodLines(period, fontSize, room, theme.lexicon)),
  );
  const lines = broken.find(fits);
  if (lines)
    return { lines, upright: false, height: Math.max(...lines.map((each) => each.length)) * px(theme, LINE) };
  return { lines: periods.map((period) => [period]), upright: true, height: widest(periods, fontSize) };
};

/** Where everything of a column chart stands in a box of pixels. */
export const columnsLayout = (
  items: readonly Column[],
  breaks: readonly Break[],
  { theme, width, height }: { theme: Theme; width: number; height: number },
) => {
  const [line, labelGap] = [px(theme, LINE), px(theme, LABEL_GAP)];
  const pitch = width / items.length;
  const room = pitch - px(theme, BETWEEN);
  const periods = placePeriods(
    items.map((item) => item.period),
    room,
    theme,
  );
  const [whole] = columnNumbers([{ numbers: items.map((item) => item.text), room }], theme) ?? [];
  const numbers = whole?.lines ?? items.map((item) => numberLines(item.text, room, theme));
  // Columns too narrow for their numbers have them upright.
  const upright = numbers.some((lines) => widestNumber(lines, theme) > room);
  const reach = (of: readonly Column[]): number => {
    if (of.length === 0) return 0;
    const most = upright
      ? widestNumber(
          of.map((item) => item.text),
          theme,
        )
      : Math.max(...of.map((item) => (numbers[items.indexOf(item)] ?? []).length)) * line;
    return most + labelGap;
  };
  const above = placeBreaks(breaks, pitch, { theme, width, start: whole?.unit === undefined ? 0 : line });
  const top = above.height + reach(items.filter((item) => item.value >= 0));
  const periodTop = height - periods.height - px(theme, 1);
  const bottom = periodTop - labelGap;
  const falls = reach(items.filter((item) => item.value < 0));
  const lowest = bottom - falls;
  const [min, max] = extent([0, ...items.map((item) => item.value)]) as [number, number];
  const perPixel = max === min ? 0 : (lowest - top) / (max - min);
  return {
    line,
    labelGap,
    periods,
    numbers,
    unit: whole?.unit,
    upright,
    periodTop,
    bottom,
    breaks: above.placed,
    /** The height of all but the columns. */
    words: top + falls + height - bottom,
    bar: Math.min(pitch * BAR_SHARE, px(theme, WIDEST_BAR)),
    centre: (index: number): number => pitch * (index + 0.5),
    y: (value: number): number => lowest - (value - min) * perPixel,
  };
};
