import { createRequire } from 'node:module';
import { parse } from 'csv-parse/sync';
import { Fraction } from 'fraction.js';
import { describe, expect, test } from 'vitest';
import { EXPORTED_COLUMNS, seriesPoints, WHOLE } from '../../src/bundle/series/series-window.ts';
import { seriesInput } from '../../src/charts/layout/series-drawing.ts';
import { templateFigures } from '../../src/charts/text/template.ts';
import { exhibitOf } from '../../src/export/exhibit.ts';
import { writeCsv } from '../../src/export/formats/csv.ts';
import { writeJson } from '../../src/export/formats/json.ts';
import { neutralised } from '../../src/export/neutralised.ts';
import { RECORD_FIELDS, recordsOf } from '../../src/export/records.ts';
import { columnsOf, longSeriesText, seriesOf } from '../support/series-fixture.ts';
import { SHIPPED } from '../support/shipped.ts';
import { shippedExhibits } from '../support/shipped-exhibits.ts';

const { Package } = createRequire(import.meta.url)('datapackage') as {
  Package: { load(descriptor: unknown): Promise<{ errors: unknown[] }> };
};

const exhibits = shippedExhibits();

/** The records of a file that another CSV reader reads, with nothing relaxed. */
const readStrictly = (csv: string): Record<string, string>[] =>
  parse(csv, { bom: true, columns: true, record_delimiter: '\r\n', relax_quotes: false });

describe('csv', () => {
  test('begins with a byte order mark and ends each record with CR LF', () => {
    const csv = writeCsv(exhibits.slice(0, 1));
    expect(csv.startsWith('\uFEFFpanel,row,label,')).toBe(true);
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(csv.endsWith('\r\n')).toBe(true);
  });

  test('holds the values of the CSV rows of every panel', () => {
    for (const exhibit of exhibits) {
      const records = readStrictly(writeCsv([exhibit]));
      expect(records).toHaveLength(exhibit.drawing.rows.length);
      const named = records.filter((record) => record.figure !== '');
      expect(new Set(named.map((record) => record.figure)), exhibit.panel.id).toEqual(
        // A number that only the title names has its row, too.
        new Set([...exhibit.panel.figures, ...templateFigures(exhibit.panel.title.zh)]),
      );
      for (const { figure: id = '', value, unit, period } of named) {
        const figure = SHIPPED.bundle.figures.get(id);
        expect([value, unit, period]).toEqual([figure?.value, figure?.unit.unit, figure?.period]);
      }
      for (const { reference: id = '', value, unit } of records.filter((each) => each.reference !== '')) {
        const reference = SHIPPED.bundle.references.get(id);
        expect([value, unit]).toEqual([reference?.value, reference?.unit.unit]);
      }
    }
  });

  test('holds the ends of every derived range as numbers, or the number that it is', () => {
    const derived = exhibits
      .flatMap((exhibit) => readStrictly(writeCsv([exhibit])))
      .filter(({ nature }) => nature === 'derived');
    const numbers = (panel: string) =>
      derived
        .filter((row) => row.panel === panel)
        .map(({ value, low, high, unit }) => [value, low, high, unit]);
    expect(numbers('trade')).toEqual([['', '6948.297455', '6953.819037', '亿元']]);
    expect(numbers('reform-progress').map(([value, low]) => [value, low])).toEqual([
      ['12', ''],
      ['10', ''],
      ['2', ''],
    ]);
    // Over 2800, without an upper end.
    expect(numbers('high-tech-firms')[0]).toEqual(['', '2800', '', '家']);
    expect(numbers('fraud-suspects')).toEqual([
      ['', '2614.577681', '2614.766849', '人'],
      ['38.26', '', '', '%'],
      ['38.20', '', '', '%'],
    ]);
    const states = (panel = '') => ['problem-status', 'deadlines'].includes(panel);
    for (const { panel, value, low, high } of derived.filter((row) => !states(row.panel)))
      expect([value, low, high].filter(Boolean).length, panel).toBeGreaterThan(0);
  });

  test('leaves no possible value out of a derived range', () => {
    let ends = 0;
    for (const { drawing, panel } of exhibits) {
      const records = recordsOf(panel.id, drawing.rows, SHIPPED.bundle, 'zh');
      for (const [index, { range }] of drawing.rows.entries()) {
        const { low = '', high = '', value = '' } = records[index] ?? {};
        if (!range || value !== '') continue;
        const { lo, hi } = range.interval;
        const { factor } = range.unit;
        for (const [end, exact, side] of [
          [low, lo, -1],
          [high, hi, 1],
        ] as const) {
          expect(end === '', panel.id).toBe(exact === null);
          if (exact === null) continue;
          ends++;
          const beyond = new Fraction(end).mul(factor).sub(exact).mul(side);
          expect(beyond.compare(0), `${panel.id}: ${end}`).toBeGreaterThanOrEqual(0);
          // No more than one of the last digit given.
          const digit = new Fraction(1, 10 ** (end.split('.')[1]?.length ?? 0)).mul(factor);
          expect(beyond.compare(digit), `${panel.id}: ${end}`).toBeLessThan(0);
        }
      }
    }
    expect(ends).toBeGreaterThan(20);
  });

  test('says of each number where it comes from, and of growths on which prices', () => {
    const records = exhibits.flatMap((exhibit) => readStrictly(writeCsv([exhibit])));
    for (const record of records) expect(record.source, `${record.panel} ${record.row}`).not.toBe('');
    for (const { figure = '', basis, of, stated, offset } of records.filter((each) => each.figure !== '')) {
      const known = SHIPPED.bundle.figures.get(figure);
      expect([basis, of, stated, offset]).toEqual([
        known?.basis,
        known?.of ?? '',
        known?.stated,
        `${known?.offset}`,
      ]);
    }
    const problems = records.filter(({ panel }) => panel === 'problem-status');
    for (const { nature, item, locator, period = '' } of problems) {
      if (nature === 'stated') expect(item).not.toBe('');
      expect(locator === '').toBe(item === '');
      expect(period).toMatch(/^(\d{4}-\d\d-\d\d)?$/);
    }
    const natures = problems.map((record) => record.nature);
    // Eight that the report lists, 47 that it does not; the three numbers of the title are counted.
    expect(['stated', 'inferred', 'counted'].map((each) => natures.filter((n) => n === each).length)).toEqual(
      [8, 47, 3],
    );
    expect(problems.find(({ label = '' }) => label.startsWith('问题 8 '))).toMatchObject({
      text: '未列入第四部分（推断）',
      nature: 'inferred',
      item: 'IV.2.2',
      source: '相关事项仍列于第四部分 正在整改第 2 项',
    });
    expect(records.find(({ panel, nature }) => panel === 'trade' && nature === 'derived')?.source).toBe(
      '8876.5 亿元 ÷ (1 + 27.7%)',
    );
  });

  test('holds what only the title names beside every number of a long series', async () => {
    const series = await seriesOf();
    const [panel] = SHIPPED.manifest.panels;
    const [exhibit] = exhibits;
    if (!series || !panel || !exhibit) throw new Error('no panel of a series');
    const long = { ...panel, kind: 'long-series', options: {}, series, title: { zh: '{gdp.2021}', en: '' } };
    const points = seriesPoints(columnsOf(longSeriesText(50)), WHOLE, EXPORTED_COLUMNS);
    const records = readStrictly(
      writeCsv([
        exhibitOf(long, {
          ...SHIPPED,
          theme: exhibit.theme,
          locale: 'zh',
          compact: false,
          series: new Map([[long, seriesInput(series, points)]]),
        }),
      ]),
    );
    expect(records).toHaveLength(51);
    expect(records.at(-1)).toMatchObject({ figure: 'gdp.2021', value: '7033.89', unit: '亿元' });
  });

  test('gives cells that a spreadsheet would run as text, and leaves numbers alone', () => {
    for (const cell of [
      '=1+1',
      '+86',
      '-cmd',
      '@SUM(A1)',
      '\t=1',
      '\r=1',
      '\n=1',
      '＝1+1',
      '-',
      '-1e3',
      '+1%+2%',
    ]) {
      expect(neutralised(cell)).toBe(`'${cell}`);
    }
    for (const cell of ['-4.4', '-30', '+38.26%', '-5%', '0', '', '厦门', 'a=b', '1-2'])
      expect(neutralised(cell)).toBe(cell);
  });

  test('neutralises every cell of a hostile panel, and keeps quotes, commas and line breaks', () => {
    const [exhibit] = exhibits;
    if (!exhibit) throw new Error('no panel');
    const [record] = exhibit.records;
    if (!record) throw new Error('no row');
    const label = '=HYPERLINK("http://example.org","a"),\r\nb';
    const [back] = readStrictly(
      writeCsv([{ ...exhibit, allRecords: () => [{ ...record, label, note: '@x' }] }]),
    );
    expect(back?.label).toBe(`'${label}`);
    expect(back?.note).toBe("'@x");
  });
});

describe('json', () => {
  test('is a Frictionless Data Package by its JSON schema', async () => {
    expect((await Package.load(JSON.parse(writeJson(exhibits)))).errors).toEqual([]);
    expect((await Package.load({ ...JSON.parse(writeJson(exhibits)), resources: [] })).errors).not.toEqual(
      [],
    );
  });

  test('holds the values of the CSV rows of every panel', () => {
    const { resources } = JSON.parse(writeJson(exhibits));
    for (const [index, exhibit] of exhibits.entries()) {
      const { name, data } = resources[index];
      expect(name).toBe(exhibit.panel.id);
      const csv = readStrictly(writeCsv([exhibit]));
      expect(data.map((record: { value: string }) => record.value)).toEqual(
        csv.map((record) => record.value),
      );
    }
  });

  test('says where it comes from', () => {
    const [exhibit] = exhibits;
    if (!exhibit) throw new Error('no panel');
    const { heshu, resources } = JSON.parse(writeJson([exhibit]));
    expect(heshu.sha256).toBe(SHIPPED.bundle.descriptor.heshu.report.sha256);
    expect(heshu.figures).toEqual(expect.arrayContaining([...exhibit.panel.figures]));
    const compared = exhibits.find(({ panel }) => panel.id === 'gdp') ?? exhibit;
    const { licenses, version, sources } = JSON.parse(writeJson([compared]));
    expect(licenses).toEqual(SHIPPED.bundle.descriptor.licenses);
    expect(licenses[0].name).toBe('CC-BY-4.0');
    expect(version).toBe('1.0.0');
    expect(sources.slice(1)).toMatchObject([
      { title: expect.stringMatching(/年鉴.*原件未核对/) },
      { title: expect.stringContaining('厦门市人民政府'), path: expect.stringContaining('xm.gov.cn') },
      { title: expect.stringContaining('统计公报') },
    ]);
    expect(heshu.generator).toMatch(/^Heshu \d+\.\d+\.\d+$/);
    expect(resources[0].schema.fields.map((field: { name: string }) => field.name)).toEqual(
      RECORD_FIELDS.map((field) => field.name),
    );
  });
});
