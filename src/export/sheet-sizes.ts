import { max } from 'd3-array';
import type { Row, Sheet } from 'write-excel-file/universal';

/** In characters of the workbook's font. */
const WIDEST = 60;
const NARROWEST = 8;
const PADDING = 2;
/** Of a line of text, in points. */
const LINE = 15;

const CHINESE = /[\u2e80-\uffef]/;

/** How wide a text is in characters of a sheet: Chinese ones are twice as wide as digits. */
const widthOf = (text: string): number =>
  [...text].reduce((width, character) => width + (CHINESE.test(character) ? 2 : 1), 0);

const textOf = (cell: Row[number]): string =>
  cell && typeof cell === 'object' && 'value' in cell && cell.value != null ? String(cell.value) : '';

/** Rows under columns as wide as what stands in them, up to a limit; beyond it, as high as their lines. */
export const fitted = (rows: readonly Row[]): Pick<Sheet<Blob>, 'columns' | 'data'> => {
  const widths = (rows[0] ?? []).map((_, column) => {
    const widest = max(rows, (row) => widthOf(textOf(row[column] ?? null))) ?? 0;
    return Math.min(Math.max(widest + PADDING, NARROWEST), WIDEST);
  });
  const linesOf = (row: Row): number =>
    Math.max(
      ...row.map((cell, column) =>
        Math.ceil(widthOf(textOf(cell)) / ((widths[column] ?? WIDEST) - PADDING) || 1),
      ),
    );
  return {
    columns: widths.map((width) => ({ width })),
    data: rows.map((row) => {
      const lines = linesOf(row);
      if (lines === 1) return row;
      return row.map((cell) => (cell && typeof cell === 'object' ? { ...cell, height: lines * LINE } : cell));
    }),
  };
};
