import Papa from 'papaparse';
import * as v from 'valibot';
import { type Defect, defects, type Place } from './defect.ts';
import type { Row, Table } from './table.ts';

/** A valid row and the place it was read from. */
export interface Read<T extends Table> {
  readonly row: Row<T>;
  readonly place: Required<Pick<Place, 'file' | 'row'>>;
}

export interface ParsedTable<T extends Table> {
  readonly rows: readonly Read<T>[];
  /** The keys of all rows, also of those left out: what points to them is not dangling. */
  readonly keys: ReadonlySet<unknown>;
  readonly defects: readonly Defect[];
}

const isBlankRecord = (cells: readonly string[]): boolean => cells.length === 1 && cells[0] === '';

const headerDefects = (file: string, header: readonly string[], columns: Table['columns']): Defect[] => {
  const names = Object.keys(columns);
  const required = names.filter((name) => !columns[name]?.optional);
  return [
    ...required.filter((name) => !header.includes(name)).map((name) => defects.missingColumn(file, name)),
    ...header.filter((name) => !names.includes(name)).map((name) => defects.unknownColumn(file, name, names)),
    ...header
      .filter((name, index) => names.includes(name) && header.indexOf(name) < index)
      .map((name) => defects.repeatedColumn(file, name)),
  ];
};

/**
 * The text of one CSV file → its valid rows, and every defect of its header, rows and cells. A row with a defect is
 * left out; the others stay. Rows count from the header as row 1.
 */
export const parseTable = <T extends Table>(file: string, text: string, table: T): ParsedTable<T> => {
  const parsed = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: false });
  const records = parsed.data;
  while (records.length > 0 && isBlankRecord(records.at(-1) ?? [])) records.pop();

  const columns = Object.entries(table.columns);
  const [header, ...body] = records;
  if (!header)
    return {
      rows: [],
      keys: new Set(),
      defects: [
        defects.noHeader(
          file,
          columns.map(([name]) => name),
        ),
      ],
    };

  const quoteRows = new Set(
    parsed.errors.filter((error) => error.type === 'Quotes').map((error) => (error.row ?? 0) + 1),
  );
  const found: Defect[] = [...quoteRows].map((row) => defects.quotes(file, row));
  found.push(...headerDefects(file, header, table.columns));
  if (found.some((defect) => defect.row === 1)) return { rows: [], keys: new Set(), defects: found };

  const rows: Read<T>[] = [];
  const firstSeen = new Map<unknown, Place>();
  body.forEach((cells, index) => {
    const row = index + 2;
    if (quoteRows.has(row)) return;
    if (cells.length !== header.length) {
      found.push(defects.cellCount(file, row, cells.length, header.length));
      return;
    }
    const before = found.length;
    const values: Record<string, unknown> = {};
    for (const [name, column] of columns) {
      const at = header.indexOf(name);
      const cell = at < 0 ? '' : (cells[at] ?? '');
      const result = v.safeParse(column.schema, cell);
      if (result.success) values[name] = result.output;
      else found.push(defects.cell({ file, row, column: name }, cell, column.expected));
    }
    const key = values[table.key];
    const first = firstSeen.get(key);
    if (key !== undefined && first) {
      found.push(defects.duplicate({ file, row, column: table.key }, String(key), first));
    } else if (key !== undefined) {
      firstSeen.set(key, { file, row, column: table.key });
    }
    if (found.length === before) rows.push({ row: values as Row<T>, place: { file, row } });
  });
  return { rows, keys: new Set(firstSeen.keys()), defects: found };
};
