/** What ends a cell: a comma, a line break of any system, or the end of the text. */
const AFTER_CELL = /([^,\r\n]*)(,|\r\n?|\n|$)/y;
const REST_OF_LINE = /[^\r\n]*(?:\r\n?|\n|$)/y;

const matchAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

/** The offset of the quote that closes the cell opened at an offset; −1 where none does. A doubled quote is one of the cell. */
const closingQuote = (text: string, opening: number): number => {
  let quote = text.indexOf('"', opening + 1);
  while (quote >= 0 && text[quote + 1] === '"') quote = text.indexOf('"', quote + 2);
  return quote;
};

/** The record at an offset and where the next begins; null where a quote is not closed or text follows it. */
const recordAt = (text: string, start: number): { cells: readonly string[]; end: number } | null => {
  const cells: string[] = [];
  let at = start;
  for (;;) {
    const closing = text[at] === '"' ? closingQuote(text, at) : at;
    const after = closing < 0 ? null : matchAt(AFTER_CELL, text, closing === at ? at : closing + 1);
    if (!after) return null;
    const [, plain = '', mark] = after;
    if (closing === at) cells.push(plain);
    else if (plain.trim() === '') cells.push(text.slice(at + 1, closing).replaceAll('""', '"'));
    else return null;
    at = AFTER_CELL.lastIndex;
    if (mark !== ',') return { cells, end: at };
  }
};

/**
 * The records of a CSV text as RFC 4180 has it, with line breaks of any system, also mixed; those inside quoted cells
 * stay as they are. Null for a line whose quotes are wrong: reading resumes on the line after it.
 */
export const csvRecords = (text: string): (readonly string[] | null)[] => {
  const records: (readonly string[] | null)[] = [];
  let at = 0;
  while (at < text.length) {
    const record = recordAt(text, at);
    records.push(record?.cells ?? null);
    at = record?.end ?? at + (matchAt(REST_OF_LINE, text, at)?.[0].length ?? 0);
  }
  return records;
};
