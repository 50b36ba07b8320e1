import Papa from 'papaparse';
import type { Exhibit } from '../exhibit.ts';
import { RECORD_FIELDS, type RecordName } from '../records.ts';

/** Excel takes a CSV file without a byte order mark for the system's encoding. */
const BYTE_ORDER_MARK = '\uFEFF';
const DECIMAL = /^-?\d+(?:\.\d+)?$/;

/**
 * A cell that a spreadsheet would run: one that begins with = + - @, also in full width, a tab or a line break. A
 * leading apostrophe makes it text (OWASP, CSV Injection). A negative number stays a number.
 */
export const neutralised = (cell: string): string =>
  /^[=+\-@＝＋－＠\t\r\n]/.test(cell) && !DECIMAL.test(cell) ? `'${cell}` : cell;

/** Tidy data, RFC 4180, UTF-8 with a byte order mark. Several panels stand below one another, told apart by `panel`. */
export const writeCsv = (exhibits: readonly Exhibit[]): string => {
  const names: readonly RecordName[] = RECORD_FIELDS.map((field) => field.name);
  const rows = exhibits.flatMap((exhibit) =>
    exhibit.records.map((record) => names.map((name) => neutralised(record[name]))),
  );
  return `${BYTE_ORDER_MARK}${Papa.unparse([[...names], ...rows], { newline: '\r\n' })}\r\n`;
};
