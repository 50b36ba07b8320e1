const DECIMAL = /^-?\d+(?:\.\d+)?$/;

/**
 * A cell that a spreadsheet would run: one that begins with = + - @, also in full width, a tab or a line break. A
 * leading apostrophe makes it text (OWASP, CSV Injection). A negative number stays a number.
 */
export const neutralised = (cell: string): string =>
  /^[=+\-@＝＋－＠\t\r\n]/.test(cell) && !DECIMAL.test(cell) ? `'${cell}` : cell;
