import Papa from 'papaparse';
import * as v from 'valibot';
import { type Defect, defects, type Place } from '../defects/defect.ts';
import { type Keys, NO_KEYS, type Row, type Table } from '../model/table.ts';
import { hiddenIn } from './hidden-characters.ts';

/** A valid row and the place it was read from. */
export interface Read<T extends Table> {
  readonly row: Row<T>;
  readonly place: Required<Pick<Place, 'file' | 'row'>>;
}

export interface ParsedTable<T extends Table> {
  readonly rows: readonly Read<T>[];
  readonly keys: Keys;
  readonly defects: readonly Defect[];
}

/** A quoted cell with what stands before it, or a line break of any system. */
const QUOTED_OR_BREAK = /(^|,|\r\n?|\n)("(?:[^"]|"")*")|\r\n?/g;

/** Line breaks between rows as \n, also where programs mixed them; those inside quoted cells stay. */
const unixLines = (text: string): string =>
  text.replace(QUOTED_OR_BREAK, (_, before: string | undefined, quoted: string | undefined) =>
    quoted === undefined ? '\n' : `${before?.startsWith('\r') ? '\n' : before}${quoted}`,
  );

const CSV = { delimiter: ',', newline: '\n', skipEmptyLines: false } as const;

/** The records of a CSV text; null for a line whose quotes are wrong: reading resumes on the line after it. */
const recordsOf = (text: string): (readonly string[] | null)[] => {
  const records: (readonly string[] | null)[] = [];
  let rest = unixLines(text.replace(/^\uFEFF/, ''));
  for (;;) {
    const { data, errors } = Papa.parse<string[]>(rest, CSV);
    const wrong = errors.find((error) => error.type === 'Quotes')?.row;
    if (wrong === undefined) return [...records, ...data];
    records.push(...data.slice(0, wrong), null);
    const start = wrong === 0 ? 0 : Papa.parse(rest, { ...CSV, preview: wrong }).meta.cursor;
    const end = rest.indexOf('\n', start);
    if (end < 0) return records;
    rest = rest.slice(end + 1);
  }
};

const isBlank = (cells: readonly string[] | null): boolean =>
  cells?.every((cell) => cell.trim() === '') ?? false;

/** The mark between the cells of a header when it is not the comma. */
const otherDelimiter = (header: readonly string[], columns: Table['columns']): string | undefined => {
  const names = (mark: string) =>
    (header[0] ?? '').split(mark).filter((name) => Object.hasOwn(columns, name));
  return header.length === 1
    ? [';', '\t', '|', '，', '；'].find((mark) => names(mark).length > 1)
    : undefined;
};

const headerDefects = (file: string, header: readonly string[], columns: Table['columns']): Defect[] => {
  const names = Object.keys(columns);
  if (isBlank(header)) return [defects.noHeader(file, names)];
  const delimiter = otherDelimiter(header, columns);
  if (delimiter !== undefined) return [defects.delimiter(file, delimiter)];
  return [
    ...names
      .filter((name) => !columns[name]?.optional && !header.includes(name))
      .map((name) => defects.missingColumn(file, name)),
    ...[...new Set(header)]
      .filter((name) => !names.includes(name))
      .map((name) => defects.unknownColumn(file, name, names)),
    ...names
      .filter((name) => header.indexOf(name) < header.lastIndexOf(name))
      .map((name) => defects.repeatedColumn(file, name)),
  ];
};

/**
 * The text of one CSV file → its valid rows, and every defect of its header, rows and cells. A row with a defect is
 * left out; the others stay. Rows count from the header as row 1; blank rows count and mean nothing.
 */
export const parseTable = <T extends Table>(file: string, text: string, table: T): ParsedTable<T> => {
  const [header = [], ...body] = recordsOf(text);
  const wrongHeader =
    header === null ? [defects.quotes(file, 1)] : headerDefects(file, header, table.columns);
  if (header === null || wrongHeader.length > 0) return { rows: [], keys: NO_KEYS, defects: wrongHeader };

  const found: Defect[] = [];
  const rows: Read<T>[] = [];
  const firstSeen = new Map<unknown, Place>();
  body.forEach((cells, index) => {
    const row = index + 2;
    if (cells === null) found.push(defects.quotes(file, row));
    if (cells === null || isBlank(cells)) return;
    const before = found.length;
    if (cells.length !== header.length) found.push(defects.cellCount(file, row, cells.length, header.length));
    const values: Record<string, unknown> = {};
    for (const [name, column] of Object.entries(table.columns)) {
      const at = header.indexOf(name);
      const cell = at < 0 ? '' : (cells[at] ?? '');
      const hidden = hiddenIn(cell);
      if (hidden.length > 0) {
        found.push(defects.hidden({ file, row, column: name }, hidden));
        continue;
      }
      const result = v.safeParse(column.schema, cell);
      if (result.success) values[name] = result.output;
      else if (cells.length === header.length) {
        found.push(defects.cell({ file, row, column: name }, cell, table.name));
      }
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
  return {
    rows,
    keys: { known: new Set(firstSeen.keys()), complete: !body.includes(null) },
    defects: found,
  };
};
