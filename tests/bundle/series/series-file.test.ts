import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { defectText } from '../../../src/bundle/defects/defect-text.ts';
import { readSeriesFile, rowAt, SERIES_LIMITS, timeOf } from '../../../src/bundle/series/series-file.ts';
import { seriesTable } from '../../../src/bundle/series/series-table.ts';
import { bytesOf, columnsOf, SERIES_FILE } from '../../support/series-fixture.ts';

const messages = (text: string): string[] =>
  readSeriesFile(SERIES_FILE, bytesOf(text)).defects.map((defect) => defectText(defect, 'en'));

describe('a series file', () => {
  test.each([
    ['plain', 'date,value\n2021-01-01,12.50\n2021-01-02,-0.3\n'],
    ['without a last line break', 'date,value\n2021-01-01,12.50\n2021-01-02,-0.3'],
    ['of Windows, with a byte order mark', '\uFEFFdate,value\r\n2021-01-01,12.50\r\n2021-01-02,-0.3\r\n'],
    ['with quotes', '"date","value"\n"2021-01-01","12.50"\n"2021-01-02",-0.3\n'],
  ])('%s: times, numbers and rows', (_, text) => {
    const columns = columnsOf(text);
    expect([...columns.times]).toEqual([Date.UTC(2021, 0, 1), Date.UTC(2021, 0, 2)]);
    expect([...columns.values]).toEqual([12.5, -0.3]);
    expect(rowAt(columns, 0)).toEqual({ row: 2, date: '2021-01-01', value: '12.50' });
    expect(rowAt(columns, 1)).toEqual({ row: 3, date: '2021-01-02', value: '-0.3' });
  });

  test('a blank number is a gap, and a blank line counts and means nothing', () => {
    const columns = columnsOf('date,value\n2020,1\n\n2021,\n2022,3\n');
    expect([...columns.values]).toEqual([1, Number.NaN, 3]);
    expect([...columns.rows]).toEqual([2, 4, 5]);
  });

  test.each([
    ['day,value\n2021,1\n', /row 1: found "day,value"; expected the header date,value/],
    ['date;value\n2021;1\n', /row 1/],
    ['date,value\n2021-02-29,1\n', /row 2, column date: found "2021-02-29"/],
    ['date,value\n2021/1/1,1\n', /row 2, column date/],
    ['date,value\n2021-01-01,1\n2021-02,2\n', /row 3, column date.*alike in the whole file/],
    ['date,value\n2021-01-02,1\n2021-01-01,2\n', /row 3, column date.*after that of the row above.*Sort/],
    ['date,value\n2021-01-01,1\n2021-01-01,2\n', /row 3, column date.*"2021-01-01" again.*row 2/],
    ['date,value\n2021-01-01,"1,234"\n', /row 2: found 3 cells; expected 2/],
    ['date,value\n2021-01-01\n', /row 2: found 1 cell/],
    ['date,value\n2021-01-01,1e5\n', /row 2, column value: found "1e5"/],
    ['date,value\n2021-01-01,１２\n', /row 2, column value/],
    ['date,value\n2021-01-01,01\n', /row 2, column value/],
    [`date,value\n2021-01-01,${'9'.repeat(400)}\n`, /row 2, column value/],
    ['date,value\n', /no rows/],
    ['', /row 1/],
  ])('%j is refused with its place', (text, message) => {
    expect(messages(text)).toEqual([expect.stringMatching(message)]);
  });

  test('the first defects are told one by one, the rest counted, and nothing is drawn', () => {
    const text = `date,value\n${'x,y\n'.repeat(1000)}`;
    const { columns, defects } = readSeriesFile(SERIES_FILE, bytesOf(text));
    expect(columns).toBeNull();
    expect(defects).toHaveLength(SERIES_LIMITS.defects + 1);
    expect(messages(text).at(-1)).toContain(`${2000 - SERIES_LIMITS.defects} more`);
  });

  test('bombs are refused before they are read', () => {
    expect(messages(`date,value${'\n'.repeat(SERIES_LIMITS.rows + 3)}`)).toEqual([
      expect.stringMatching(/1,000,000 rows/),
    ]);
    const { defects } = readSeriesFile(SERIES_FILE, new Uint8Array(SERIES_LIMITS.bytes + 1));
    expect(defects[0]?.code).toBe('too-large');
    expect(messages('date,value\n\0')).toEqual([expect.stringMatching(/UTF-8/)]);
  });
});

test('a date is the time that JavaScript gives it, and every text that is none is none', () => {
  const date = fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(date, fc.constantFrom(10, 16, 19), (day, length) => {
      const text = day.toISOString().slice(0, length);
      expect(timeOf(text)).toBe(Date.parse(length === 10 ? text : `${text}${length === 16 ? ':00' : ''}Z`));
    }),
  );
  fc.assert(
    fc.property(fc.stringMatching(/^[\d:T -]{0,20}$/), (text) => {
      const time = timeOf(text);
      if (!Number.isNaN(time)) expect(new Date(time).toISOString().startsWith(text)).toBe(true);
    }),
  );
});

test('a number is read as JavaScript reads it, digits kept, by the very rule that its Table Schema states', () => {
  const { schema } = seriesTable.columns.value;
  const decimal = fc.stringMatching(/^-?(?:0|[1-9]\d{0,17})(?:\.\d{1,17})?$/);
  const other = fc.stringMatching(/^[-+.\de]{1,12}$/);
  fc.assert(
    fc.property(fc.oneof(decimal, other), (text) => {
      const { columns, defects } = readSeriesFile(SERIES_FILE, bytesOf(`date,value\n2021,${text}\n`));
      expect(defects.length === 0).toBe(
        v.safeParse(schema, text).success && text.length <= SERIES_LIMITS.cell,
      );
      if (!columns) return;
      expect(columns.values[0]).toBe(Number(text));
      expect(rowAt(columns, 0).value).toBe(text);
    }),
  );
});
