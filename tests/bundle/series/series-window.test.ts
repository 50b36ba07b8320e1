import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawnRows, rowsOfSpan, seriesPoints, WHOLE } from '../../../src/bundle/series/series-window.ts';
import { columnsOf, longSeriesText } from '../../support/series-fixture.ts';

const day = (index: number): string => new Date(index * 86_400_000).toISOString().slice(0, 10);

const series = (values: readonly (number | null)[], days = values.map((_, index) => index)) =>
  columnsOf(
    `date,value\n${values.map((value, index) => `${day(days[index] ?? 0)},${value ?? ''}`).join('\n')}`,
  );

const numbers = fc.array(fc.option(fc.integer({ min: -50, max: 50 }), { freq: 8 }), {
  minLength: 1,
  maxLength: 400,
});

/** The lowest and the highest number in each column of pixels; the line of the rows fills what lies between. */
const extremesByColumn = (
  { times, values }: ReturnType<typeof series>,
  rows: readonly number[],
  columns: number,
): string[] => {
  const [first = 0, last = 0] = [times[0], times[times.length - 1]];
  const found = new Map<number, [number, number]>();
  for (const row of rows) {
    const value = values[row] ?? Number.NaN;
    if (Number.isNaN(value)) continue;
    const at = Math.min(columns - 1, Math.floor((((times[row] ?? 0) - first) * columns) / (last - first)));
    const [low, high] = found.get(at) ?? [value, value];
    found.set(at, [Math.min(low, value), Math.max(high, value)]);
  }
  return [...found].map(([at, ends]) => `${at}: ${ends}`);
};

describe('what is drawn of a series', () => {
  test('keeps the extremes, the ends and a gap of every column of pixels, in order', () => {
    fc.assert(
      fc.property(numbers, fc.integer({ min: 1, max: 30 }), (values, columns) => {
        const all = series(values);
        const drawn = drawnRows(all, [0, values.length], columns);
        expect(drawn).toEqual([...new Set(drawn)].sort((a, b) => a - b));
        expect(drawn.length).toBeLessThanOrEqual(5 * columns);
        expect([drawn[0], drawn.at(-1)]).toEqual([0, values.length - 1]);
        if (values.length > 1) {
          const every = values.map((_, index) => index);
          expect(extremesByColumn(all, drawn, columns)).toEqual(extremesByColumn(all, every, columns));
        }
        if (values.includes(null)) expect(drawn.some((row) => values[row] === null)).toBe(true);
      }),
    );
  });

  test('is every row where there are few', () => {
    expect(drawnRows(series([3, 1, 2]), [0, 3], 100)).toEqual([0, 1, 2]);
  });

  test('a spike of one row in a hundred thousand is drawn with its digits', () => {
    const text = longSeriesText(100_000).replace(/\n(2000-02-03T04:05),[^\n]+/, '\n$1,9999.990');
    const points = seriesPoints(columnsOf(text), WHOLE, 300);
    expect(points.rows.find(({ value }) => value === '9999.990')?.date).toBe('2000-02-03T04:05');
    expect(points.rows.length).toBeLessThanOrEqual(1500);
    expect(points.count).toBe(100_000);
  });
});

test('a stretch has both its ends within', () => {
  const all = series([1, 2, 3, 4], [0, 10, 20, 30]);
  const span = { from: 10 * 86_400_000, to: 20 * 86_400_000 };
  expect(seriesPoints(all, span, 10).rows.map(({ value }) => value)).toEqual(['2', '3']);
  expect(rowsOfSpan(all, span, 1, 50)).toEqual([{ row: 4, date: day(20), value: '3' }]);
  expect(rowsOfSpan(all, span, 5, 50)).toEqual([]);
  expect(seriesPoints(all, { from: 1, to: 2 }, 10).count).toBe(0);
});
