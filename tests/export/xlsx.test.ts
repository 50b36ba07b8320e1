import { beforeAll, describe, expect, test } from 'vitest';
import type { Exhibit } from '../../src/export/exhibit.ts';
import { PLAIN_TOOLS } from '../../src/export/format.ts';
import { writeXlsx } from '../../src/export/formats/xlsx.ts';
import { RECORD_FIELDS } from '../../src/export/records.ts';
import { customProperties, officeParts, parsedPart } from '../support/office.ts';
import { SHIPPED } from '../support/shipped.ts';
import { shippedExhibits } from '../support/shipped-exhibits.ts';

type Parts = ReadonlyMap<string, string>;

const exhibits = shippedExhibits();

const columnOf = (reference: string): number =>
  [...reference.replace(/\d+$/, '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

interface Cell {
  readonly type: string;
  readonly text: string;
  readonly formula: boolean;
}

/** A sheet as a grid of cells, shared strings resolved. */
const gridOf = (parts: Parts, index: number): Cell[][] => {
  const shared: string[] = (parsedPart(parts, 'xl/sharedStrings.xml').sst.si ?? []).map(
    (si: { t: (string | { '#text'?: string })[] }) =>
      si.t.map((t) => (typeof t === 'string' ? t : (t['#text'] ?? ''))).join(''),
  );
  const { row = [] } = parsedPart(parts, `xl/worksheets/sheet${index}.xml`).worksheet.sheetData;
  return row.map((each: { c?: { '@_r': string; '@_t'?: string; v?: string; f?: unknown }[] }) => {
    const cells: Cell[] = [];
    for (const c of each.c ?? []) {
      const type = c['@_t'] ?? 'n';
      cells[columnOf(c['@_r'])] = {
        type,
        text: type === 's' ? (shared[Number(c.v)] ?? '') : (c.v ?? ''),
        formula: c.f !== undefined,
      };
    }
    return cells;
  });
};

const column = (name: (typeof RECORD_FIELDS)[number]['name']): number =>
  RECORD_FIELDS.findIndex((field) => field.name === name);

describe('xlsx', () => {
  let parts: Parts;
  let data: Cell[][];
  beforeAll(async () => {
    parts = officeParts(await writeXlsx(exhibits, PLAIN_TOOLS));
    data = gridOf(parts, 1);
  });

  test('has the data, the panels, a codebook, the sources and the audit, a sheet each', () => {
    const names = parsedPart(parts, 'xl/workbook.xml').workbook.sheets.sheet.map(
      (sheet: { '@_name': string }) => sheet['@_name'],
    );
    expect(names).toEqual(['数据', '图表', '字段说明', '来源', '核对']);
    expect(data[0]?.map((cell) => cell.text)).toEqual(RECORD_FIELDS.map((field) => field.name));
    expect(gridOf(parts, 3).map(([name]) => name?.text)).toEqual(
      expect.arrayContaining(RECORD_FIELDS.map((field) => field.name)),
    );
    expect(gridOf(parts, 5).length).toBeGreaterThan(10);
  });

  test('holds the values of the CSV rows of every panel, as numbers', () => {
    const rows = data.slice(1);
    expect(rows).toHaveLength(exhibits.reduce((sum, { records }) => sum + records.length, 0));
    const shown = new Set<string>();
    for (const row of rows) {
      const id = row[column('figure')]?.text;
      const figure = id === undefined ? undefined : SHIPPED.bundle.figures.get(id);
      if (!figure) continue;
      shown.add(figure.id);
      expect(row[column('value')]).toEqual({
        type: 'n',
        text: `${Number(figure.value)}`,
        formula: false,
      });
      expect(row[column('unit')]?.text).toBe(figure.unit.unit);
    }
    expect(shown).toEqual(new Set(exhibits.flatMap(({ panel }) => panel.figures)));
  });

  test('carries report, figures and version as document properties', () => {
    const properties = customProperties(parts);
    expect(properties['heshu.sha256']).toBe(SHIPPED.bundle.descriptor.heshu.report.sha256);
    expect(properties['heshu.figures']?.split(' ')).toContain('port.teu.2021');
    expect(properties['heshu.version']).toMatch(/^Heshu \d/);
    expect(parsedPart(parts, 'docProps/core.xml').coreProperties.title).toContain('厦门');
  });

  test('keeps text that begins like a formula as text', async () => {
    const [exhibit] = exhibits;
    const [record] = exhibit?.records ?? [];
    if (!exhibit || !record) throw new Error('no panel');
    const hostile: Exhibit = { ...exhibit, records: [{ ...record, label: '=1+1', note: '+cmd|x' }] };
    const [, row] = gridOf(officeParts(await writeXlsx([hostile], PLAIN_TOOLS)), 1);
    expect(row?.[column('label')]).toEqual({ type: 's', text: '=1+1', formula: false });
    expect(row?.[column('note')]).toEqual({ type: 's', text: '+cmd|x', formula: false });
  });
});
