import type { Span } from '../span.ts';

/** Where quotations, titles in 《》 and brackets are in a text in normal writing (see normalText). */

/** Spans reach from just after the opening mark to the closing mark, in order; none overlaps another. */
export interface TextLayout {
  readonly quotes: readonly Span[];
  readonly titles: readonly Span[];
  readonly numberBrackets: readonly Span[];
}

/** How far apart two marks that belong together are at most, so that a lost closing mark does not swallow a paragraph. */
const LONGEST = { quotes: 60, titles: 120, numberBrackets: 12 } as const;

interface Marks {
  readonly open: string;
  readonly close: string;
  readonly longest: number;
}

/** Outermost pairs of one kind of mark, in order; a pair never crosses a line. */
const pairs = (text: string, { open, close, longest }: Marks): Span[] => {
  const found: Span[] = [];
  let start = -1;
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === '\n') depth = 0;
    else if (character === open) {
      if (depth === 0) start = at + 1;
      depth += 1;
    } else if (character === close && depth > 0) {
      depth -= 1;
      if (depth === 0 && at - start <= longest) found.push({ start, end: at });
    }
  }
  return found;
};

/** The pairs of marks of a text in normal writing. */
export const textLayout = (text: string): TextLayout => ({
  quotes: pairs(text, { open: '“', close: '”', longest: LONGEST.quotes }),
  titles: pairs(text, { open: '《', close: '》', longest: LONGEST.titles }),
  numberBrackets: [
    ...pairs(text, { open: '〔', close: '〕', longest: LONGEST.numberBrackets }),
    ...pairs(text, { open: '[', close: ']', longest: LONGEST.numberBrackets }),
  ].sort((a, b) => a.start - b.start),
});

/** The span of an ordered list that holds a place, by binary search; null when none does. */
export const spanAt = (spans: readonly Span[], at: number): Span | null => {
  let low = 0;
  let high = spans.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const span = spans[middle];
    if (!span) return null;
    if (at < span.start) high = middle - 1;
    else if (at >= span.end) low = middle + 1;
    else return span;
  }
  return null;
};
