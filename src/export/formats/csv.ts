import Papa from 'papaparse';
import type { Exhibit } from '../exhibit.ts';
import { neutralised } from '../neutralised.ts';
import { RECORD_FIELDS, type RecordName } from '../records.ts';

/** Excel takes a CSV file without a byte order mark for the system's encoding. */
const BYTE_ORDER_MARK = '\uFEFF';

/** Tidy data, RFC 4180, UTF-8 with a byte order mark. Several panels stand below one another, told apart by `panel`. */
export const writeCsv = (exhibits: readonly Exhibit[]): string => {
  const names: readonly RecordName[] = RECORD_FIELDS.map((field) => field.name);
  const rows = exhibits.flatMap((exhibit) =>
    exhibit.allRecords().map((record) => names.map((name) => neutralised(record[name]))),
  );
  return `${BYTE_ORDER_MARK}${Papa.unparse([[...names], ...rows], { newline: '\r\n' })}\r\n`;
};
