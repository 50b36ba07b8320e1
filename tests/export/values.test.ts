import { parse } from 'csv-parse/sync';
import { XMLParser } from 'fast-xml-parser';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { PLAIN_TOOLS, STANDARD_OPTIONS } from '../../src/export/format.ts';
import { writeCsv } from '../../src/export/formats/csv.ts';
import { writeEcharts } from '../../src/export/formats/echarts.ts';
import { writeJson } from '../../src/export/formats/json.ts';
import { writePptx } from '../../src/export/formats/pptx.ts';
import { writeSvg } from '../../src/export/formats/svg.ts';
import { writeXlsx } from '../../src/export/formats/xlsx.ts';
import { type DataRecord, RECORD_FIELDS } from '../../src/export/records.ts';
import { tableHtml, tableTsv } from '../../src/export/table-text.ts';
import { officeParts, parsedPart } from '../support/office.ts';
import { formatted, gridOf } from '../support/read-xlsx.ts';
import { shippedExhibits } from '../support/shipped-exhibits.ts';
import { notShown } from '../support/shown-numbers.ts';

/**
 * What a reader finds in each format, against the CSV file of the same panel. PDF files, which only a browser makes, are
 * read in tests/e2e/export.e2e.ts; a PNG is the picture of the SVG.
 */

const exhibits = shippedExhibits();
const all = exhibits.map((exhibit) => [exhibit.panel.id, exhibit] as const);

/** The rows of each panel as a strict reader of CSV finds them. */
const csv: ReadonlyMap<string, readonly DataRecord[]> = new Map(
  exhibits.map((exhibit) => [
    exhibit.panel.id,
    parse(writeCsv([exhibit]), { bom: true, columns: true, record_delimiter: '\r\n' }),
  ]),
);
const rowsOf = (id: string): readonly DataRecord[] => {
  const rows = csv.get(id);
  if (!rows || rows.length === 0) throw new Error(`no rows of ${id}`);
  return rows;
};

const xml = new XMLParser({ ignoreAttributes: false, parseTagValue: false, trimValues: false });

/** The texts of all elements of a name, at any depth. */
const textsNamed = (name: string, node: unknown): string[] => {
  if (Array.isArray(node)) return node.flatMap((each) => textsNamed(name, each));
  if (node === null || typeof node !== 'object') return [];
  return Object.entries(node).flatMap(([key, value]) =>
    key === name
      ? [value].flat().map((each) => (typeof each === 'string' ? each : (each['#text'] ?? '')))
      : textsNamed(name, value),
  );
};

const svgTexts = (svg: string): string[] => textsNamed('text', xml.parse(svg));

describe('values equal the CSV rows of every panel', () => {
  test('in JSON, column by column', () => {
    const { resources } = JSON.parse(writeJson(exhibits));
    for (const { name, data } of resources) expect(data, name).toEqual(rowsOf(name));
    expect(resources).toHaveLength(exhibits.length);
  });

  test('in XLSX, column by column, numbers with their digits', async () => {
    const [head, ...rows] = gridOf(officeParts(await writeXlsx(exhibits, PLAIN_TOOLS)), 1);
    expect(head?.map((cell) => cell.text)).toEqual(RECORD_FIELDS.map((field) => field.name));
    const read = rows.map((row) =>
      Object.fromEntries(
        RECORD_FIELDS.map(({ name }, column) => {
          const cell = row[column];
          if (!cell) return [name, ''];
          return [name, cell.type === 'n' ? formatted(Number(cell.text), cell.format) : cell.text];
        }),
      ),
    );
    expect(read).toEqual(exhibits.flatMap(({ panel }) => rowsOf(panel.id)));
  });

  test.each(all)('in both tables of the clipboard: %s', (id, exhibit) => {
    const wanted = rowsOf(id).map((row) => [row.label, row.value, row.unit, row.text, row.period]);
    const tsv = tableTsv(exhibit)
      .split('\n')
      .map((line) => line.split('\t'));
    expect(tsv.slice(1).map((cells) => cells.slice(0, 5))).toEqual(wanted);
    const { tr } = xml.parse(tableHtml(exhibit)).table.tbody;
    expect([tr].flat().map((row: { td: string[] }) => row.td.slice(0, 5))).toEqual(wanted);
  });

  test.each(all)('in SVG: %s', (id, exhibit) => {
    expect(notShown(rowsOf(id), svgTexts(writeSvg([exhibit], PLAIN_TOOLS, STANDARD_OPTIONS)))).toEqual([]);
  });

  test.each(all)('in the ECharts option: %s', (id, exhibit) => {
    const { title, xAxis, yAxis, series, graphic } = JSON.parse(
      writeEcharts([exhibit], PLAIN_TOOLS, STANDARD_OPTIONS),
    );
    const picture: string | undefined = graphic?.[0].style.image;
    const texts: string[] = picture
      ? svgTexts(decodeURIComponent(picture.replace(/^[^,]*,/, '')))
      : [xAxis, yAxis].flat().flatMap((axis) => axis.data ?? []);
    for (const { data } of series ?? []) {
      for (const point of data) {
        if (point !== null) texts.push(point.label?.formatter ?? `${point}`);
      }
    }
    expect(notShown(rowsOf(id), [title.text, title.subtext, ...texts], { unitApart: !picture })).toEqual([]);
  });

  describe('in PPTX', () => {
    let parts: ReadonlyMap<string, string>;
    let files: Record<string, Uint8Array>;
    beforeAll(async () => {
      const deck = await writePptx(exhibits, PLAIN_TOOLS);
      parts = officeParts(deck);
      files = unzipSync(deck);
    });

    const textsOf = (part: string): string[] =>
      [...part.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text = '']) => text);

    /** The files that a slide shows or has as notes. */
    const related = (slide: string, kind: RegExp): string[] => {
      const relations = parsedPart(parts, slide.replace('slides/', 'slides/_rels/').concat('.rels'));
      return relations.Relationships.Relationship.map((each: { '@_Target': string }) =>
        each['@_Target'].replace(/^(?:\.\.|\/ppt)\//, 'ppt/'),
      ).filter((target: string) => kind.test(target));
    };

    /** Categories and labels of a native chart, as they are seen. */
    const chartTexts = (path: string): string[] => {
      const { barChart } = parsedPart(parts, path).chartSpace.chart.plotArea;
      return barChart.ser.flatMap(
        (ser: {
          cat: unknown;
          val: { numRef: { numCache: { pt?: { '@_idx': string; v: string }[] } } };
          dLbls: { dLbl?: unknown; numFmt: { '@_formatCode': string } };
        }) => {
          const own = new Map(
            (
              [ser.dLbls.dLbl ?? []].flat() as {
                idx: { '@_val': string };
                numFmt: { '@_formatCode': string };
              }[]
            ).map(({ idx, numFmt }) => [idx['@_val'], numFmt['@_formatCode']]),
          );
          const points = ser.val.numRef.numCache.pt ?? [];
          return [
            ...textsNamed('v', ser.cat),
            ...points.map((pt) =>
              formatted(Number(pt.v), own.get(pt['@_idx']) ?? ser.dLbls.numFmt['@_formatCode']),
            ),
          ];
        },
      );
    };

    test.each(all)('on the slide and in its notes: %s', (id, exhibit) => {
      const slide = [...parts].find(
        ([path, part]) => /^ppt\/slides\/slide\d+\.xml$/.test(path) && textsOf(part)[0] === exhibit.title,
      );
      if (!slide) throw new Error(`no slide of ${id}`);
      const [path, part] = slide;
      const charts = related(path, /charts\/chart/);
      const pictures = related(path, /media\/.*\.svg$/);
      expect(charts.length + pictures.length).toBeGreaterThan(0);
      const shown = [
        ...textsOf(part).slice(0, 2),
        ...charts.flatMap(chartTexts),
        ...pictures.flatMap((picture) => svgTexts(strFromU8(files[picture] ?? new Uint8Array()))),
      ];
      expect(notShown(rowsOf(id), shown, { unitApart: charts.length > 0 })).toEqual([]);
      const [notes = ''] = related(path, /notesSlides/);
      expect(notShown(rowsOf(id), textsOf(parts.get(notes) ?? ''))).toEqual([]);
    });
  });
});
