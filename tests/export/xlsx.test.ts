import { beforeAll, describe, expect, test } from 'vitest';
import type { Exhibit } from '../../src/export/exhibit.ts';
import { PLAIN_TOOLS } from '../../src/export/format.ts';
import { writeXlsx } from '../../src/export/formats/xlsx.ts';
import { RECORD_FIELDS } from '../../src/export/records.ts';
import { customProperties, officeParts, parsedPart } from '../support/office.ts';
import { type Cell, gridOf } from '../support/read-xlsx.ts';
import { SHIPPED } from '../support/shipped.ts';
import { shippedExhibits } from '../support/shipped-exhibits.ts';

type Parts = ReadonlyMap<string, string>;

const exhibits = shippedExhibits();

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
    const checks = gridOf(parts, 5).map((row) => row.map((cell) => cell?.text));
    expect(checks.length).toBeGreaterThan(10);
    expect(checks[0]).toContain('说明');
    for (const line of exhibits.flatMap(({ audit }) => audit)) {
      const row = checks.find(([id]) => id === line.id);
      if (line.note) expect(row).toContain(line.note);
      expect(row).toContain(line.verdictText);
    }
  });

  test('prints on pages as wide as its columns, the first row on each; the data can be filtered', () => {
    for (const index of [1, 2, 3, 4, 5]) {
      const { sheetPr, pageSetup, sheetViews } = parsedPart(
        parts,
        `xl/worksheets/sheet${index}.xml`,
      ).worksheet;
      expect(sheetPr.pageSetUpPr['@_fitToPage']).toBe('1');
      expect(pageSetup).toMatchObject({ '@_orientation': 'landscape', '@_fitToWidth': '1' });
      expect(sheetViews.sheetView.pane).toMatchObject({ '@_ySplit': '1', '@_state': 'frozen' });
    }
    const { definedName } = parsedPart(parts, 'xl/workbook.xml').workbook.definedNames;
    expect(definedName.map((each: { '#text': string }) => each['#text'])).toEqual(
      ['数据', '图表', '字段说明', '来源', '核对'].map((name) => `'${name}'!$1:$1`),
    );
    expect(parsedPart(parts, 'xl/worksheets/sheet1.xml').worksheet.autoFilter['@_ref']).toBe(
      `A1:AB${data.length}`,
    );
  });

  test('has room for every text: columns as wide as it, or rows as high as its lines', () => {
    const many = <T>(value: T | T[]): T[] => (Array.isArray(value) ? value : [value]);
    for (const index of [1, 2, 3, 4, 5]) {
      const { cols, sheetData } = parsedPart(parts, `xl/worksheets/sheet${index}.xml`).worksheet;
      const widths = many<{ '@_width': string }>(cols.col).map((col) => Number(col['@_width']));
      const heights = many<{ '@_ht'?: string }>(sheetData.row).map((row) => Number(row['@_ht'] ?? 15));
      for (const [at, row] of gridOf(parts, index).entries()) {
        for (const [column, cell] of row.entries()) {
          const characters = [...(cell?.text ?? '')].reduce(
            (sum, each) => sum + (each > '\u2e80' ? 2 : 1),
            0,
          );
          const room = (widths[column] ?? 0) * ((heights[at] ?? 0) / 15);
          expect(characters, cell?.text).toBeLessThanOrEqual(room);
        }
      }
    }
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
    const hostile: Exhibit = { ...exhibit, allRecords: () => [{ ...record, label: '=1+1', note: '+cmd|x' }] };
    const [, row] = gridOf(officeParts(await writeXlsx([hostile], PLAIN_TOOLS)), 1);
    expect(row?.[column('label')]).toMatchObject({ type: 's', text: '=1+1', formula: false });
    expect(row?.[column('note')]).toMatchObject({ type: 's', text: '+cmd|x', formula: false });
  });
});
