/** The text of a PDF page: pieces → printed lines → paragraphs. Lengths are in the page's own units. */

export interface Piece {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
}

interface Line {
  text: string;
  left: number;
  right: number;
  baseline: number;
  size: number;
}

/** Pieces whose baselines differ by less than this part of their size are in one line. */
const SAME_LINE = 0.5;
/** A gap wider than this many sizes separates two columns of a table. */
const COLUMN_GAP = 1.5;
/** A line that ends within this many sizes of the right margin continues in the next. */
const MARGIN = 2;
/** An indent of more than this many sizes begins a paragraph. */
const INDENT = 0.8;

const PAGE_NUMBER = /^[-—–\s]*(?:第\s*)?\d{1,4}(?:\s*页)?[-—–\s]*$/;

const linesOf = (pieces: readonly Piece[]): Line[] => {
  const lines: Line[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    if (last && Math.abs(last.baseline - piece.baseline) < SAME_LINE * Math.max(last.size, piece.size)) {
      if (piece.left - last.right > COLUMN_GAP * last.size) last.text += '\t';
      last.text += piece.text;
      last.right = Math.max(last.right, piece.right);
      last.size = Math.max(last.size, piece.size);
    } else lines.push({ ...piece });
  }
  return lines.filter(({ text }) => text.trim() !== '' && !PAGE_NUMBER.test(text));
};

/** The paragraphs of one page, columns separated by tabs; `open` says that the last continues on the next page. */
export const paragraphsOf = (pieces: readonly Piece[]): { paragraphs: string[]; open: boolean } => {
  const lines = linesOf(pieces);
  const left = Math.min(...lines.map((line) => line.left));
  const right = Math.max(...lines.map((line) => line.right));
  const paragraphs: string[] = [];
  let open = false;
  for (const line of lines) {
    const indented = line.left - left > INDENT * line.size;
    const last = paragraphs.length - 1;
    if (open && !indented && last >= 0) paragraphs[last] = (paragraphs[last] ?? '') + line.text.trim();
    else paragraphs.push(line.text.trim());
    open = right - line.right < MARGIN * line.size && !line.text.includes('\t');
  }
  return { paragraphs, open };
};
