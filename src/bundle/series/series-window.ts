import { bisector } from 'd3-array';
import { rowAt, type SeriesColumns, type SeriesRow } from './series-file.ts';

/** A stretch of a series, in milliseconds since 1970, both ends within. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export const WHOLE: Span = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };

/** Exported pictures and data files are this fine: of a shorter stretch than four times as many rows, all rows. */
export const EXPORTED_COLUMNS = 2000;

/** What is drawn of a stretch: a few rows that make the same line as all of them. */
export interface SeriesPoints {
  readonly times: Float64Array;
  /** NaN in a gap. */
  readonly values: Float64Array;
  readonly rows: readonly SeriesRow[];
  /** How many rows the stretch has, and how many the file. */
  readonly count: number;
  readonly total: number;
  /** The first and the last time of the whole file. */
  readonly extent: Span;
}

/** The indices of the rows in a span: from the first to before the second. */
export const rowsWithin = ({ times }: SeriesColumns, { from, to }: Span): [start: number, end: number] => {
  const { left, right } = bisector((time: number) => time);
  return [left(times as unknown as number[], from), right(times as unknown as number[], to)];
};

/**
 * The rows that draw the line of rows `start` to `end` on so many columns of pixels: of each column the first, the last,
 * the lowest and the highest, and where a gap begins. A line through them meets the same pixels as one through all rows
 * (M4: Jugel, Jerzak, Hackenbroich, Markl, "M4: A Visualization-Oriented Time Series Data Aggregation", VLDB 2014), and
 * no extreme is ever lost. Indices ascend.
 */
export const drawnRows = (
  { times, values }: SeriesColumns,
  [start, end]: readonly [number, number],
  columns: number,
): number[] => {
  if (end - start <= 4 * columns) return Array.from({ length: end - start }, (_, index) => start + index);
  const first = times[start] ?? 0;
  const perMillisecond = columns / ((times[end - 1] ?? 0) - first);
  const columnOf = (index: number): number =>
    Math.min(columns - 1, Math.floor(((times[index] ?? 0) - first) * perMillisecond));
  const drawn: number[] = [];
  for (let from = start; from < end; ) {
    const column = columnOf(from);
    let [index, lowest, highest, gap] = [from, -1, -1, -1];
    for (; index < end && columnOf(index) === column; index += 1) {
      const value = values[index] ?? Number.NaN;
      if (Number.isNaN(value)) {
        if (gap < 0) gap = index;
        continue;
      }
      if (lowest < 0 || value < (values[lowest] ?? 0)) lowest = index;
      if (highest < 0 || value > (values[highest] ?? 0)) highest = index;
    }
    const kept = new Set([from, lowest, highest, gap, index - 1]);
    kept.delete(-1);
    drawn.push(...[...kept].sort((a, b) => a - b));
    from = index;
  }
  return drawn;
};

/** A stretch of a series as it is drawn on so many columns of pixels. */
export const seriesPoints = (series: SeriesColumns, span: Span, columns: number): SeriesPoints => {
  const within = rowsWithin(series, span);
  const drawn = drawnRows(series, within, Math.max(1, Math.round(columns)));
  const { times, values } = series;
  return {
    times: Float64Array.from(drawn, (index) => times[index] ?? 0),
    values: Float64Array.from(drawn, (index) => values[index] ?? Number.NaN),
    rows: drawn.map((index) => rowAt(series, index)),
    count: within[1] - within[0],
    total: times.length,
    extent: { from: times[0] ?? 0, to: times[times.length - 1] ?? 0 },
  };
};

/** So many rows of a span from an index on, as they are written. */
export const rowsOfSpan = (series: SeriesColumns, span: Span, from: number, count: number): SeriesRow[] => {
  const [start, end] = rowsWithin(series, span);
  const first = start + from;
  return Array.from({ length: Math.max(0, Math.min(count, end - first)) }, (_, index) =>
    rowAt(series, first + index),
  );
};
