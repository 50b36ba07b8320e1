/** Numbers that a spreadsheet reads as what they are: -4.4, +38.26%. */
const NUMBER = /^(?:-\d+(?:\.\d+)?|[+-]\d+(?:\.\d+)?%)$/;

/**
 * A cell that a spreadsheet would run: one that begins with = + - @, also in full width, a tab or a line break. A
 * leading apostrophe makes it text (OWASP, CSV Injection).
 */
export const neutralised = (cell: string): string =>
  /^[=+\-@＝＋－＠\t\r\n]/.test(cell) && !NUMBER.test(cell) ? `'${cell}` : cell;
