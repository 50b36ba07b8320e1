import type { Bundle, FigureId } from '../../bundle/model/bundle.ts';
import type { Section } from '../../bundle/model/outline.ts';
import type { MentionKind } from '../mention.ts';
import type { Span } from '../span.ts';
import { accountedNumbers } from './accounted-numbers.ts';
import { unaccountedNumbers } from './coverage.ts';

/** A reader's copy of the report with every number marked: which figure it is, or what else. */

/** `unclaimed` is a number that the bundle does not account for. */
export type MarkKind = MentionKind | 'unclaimed';

export interface Mark extends Span {
  readonly kind: MarkKind;
  /** The figure that the number is; null for other numbers. */
  readonly figure: FigureId | null;
  /** Its offset in the text that the bundle was made from; null where the bundle does not know the number. */
  readonly origin: number | null;
}

export interface MarkedText {
  /** In the order of the text; none overlaps another. */
  readonly marks: readonly Mark[];
  /** How many numbers of the bundle are not where they should be, nor near it. */
  readonly missing: number;
}

/** How far a number may have moved, against the numbers before it, in another copy of the same report. */
const REACH = 400;

/** Every number of the bundle as a mark in the text that it was made from, in the order of the text. */
export const bundleMarks = (bundle: Bundle): readonly Mark[] =>
  accountedNumbers(bundle).map(({ start, end, kind, figure }) => ({
    start,
    end,
    kind,
    figure,
    origin: start,
  }));

/** Whether digits go on before or after the words: 2 is not found within 2021. */
const cutsANumber = (text: string, start: number, words: string): boolean =>
  (/^\d/.test(words) && /[\d.]/.test(text.charAt(start - 1))) ||
  (/\d$/.test(words) && /\d/.test(text.charAt(start + words.length)));

/** Where the words are nearest to the place expected, not before `from`; −1 where they are not within reach. */
const nearest = (text: string, words: string, expected: number, from: number): number => {
  let best = -1;
  const last = expected + REACH;
  for (
    let at = text.indexOf(words, Math.max(from, expected - REACH));
    at >= 0 && at <= last;
    at = text.indexOf(words, at + 1)
  ) {
    const nearer = best < 0 || Math.abs(at - expected) < Math.abs(best - expected);
    if (nearer && !cutsANumber(text, at, words)) best = at;
  }
  return best;
};

/**
 * Finds each number of the bundle in a copy of its report. In the text that the bundle was made from a number is at its
 * offset. A copy from a web page or a PDF has other line breaks: a number there is looked for as far from its offset as
 * the one before it was found, give or take `REACH` characters, so that one number amiss does not lead the others astray.
 * Numbers of the copy that the bundle does not account for are marked `unclaimed`.
 */
export const markedText = (text: string, bundle: Bundle): MarkedText => {
  const found: Mark[] = [];
  let drift = 0;
  let end = 0;
  let missing = 0;
  for (const { start: offset, words, kind, figure } of accountedNumbers(bundle)) {
    const expected = offset + drift;
    // The 2 of m2 is part of the figure before it and is marked with it.
    if (expected + words.length <= end && text.startsWith(words, expected)) continue;
    const start = text.startsWith(words, expected) ? expected : nearest(text, words, expected, end);
    if (start < end) {
      missing += 1;
      continue;
    }
    drift = start - offset;
    end = start + words.length;
    found.push({ start, end, kind, figure, origin: offset });
  }
  const unclaimed = unaccountedNumbers(text, found)
    .filter((span) => !found.some((mark) => mark.start < span.end && span.start < mark.end))
    .map((span) => ({ ...span, kind: 'unclaimed' as const, figure: null, origin: null }));
  return { marks: [...found, ...unclaimed].sort((a, b) => a.start - b.start), missing };
};

/** A line of the text as an alternation of plain words and marks. */
export interface Line {
  readonly start: number;
  readonly parts: readonly (string | Mark)[];
}

/** The text line by line, each cut at its marks. Blank lines are left out. */
export const linesOf = (text: string, marks: readonly Mark[]): readonly Line[] => {
  const lines: Line[] = [];
  let next = 0;
  let start = 0;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    const parts: (string | Mark)[] = [];
    let at = start;
    for (let mark = marks[next]; mark && mark.start < end; next += 1, mark = marks[next]) {
      if (mark.start > at) parts.push(text.slice(at, mark.start));
      parts.push(mark);
      at = Math.max(at, mark.end);
    }
    if (at < end) parts.push(text.slice(at, end));
    if (line.trim() !== '') lines.push({ start, parts });
    start = end + 1;
  }
  return lines;
};

/**
 * The sections of the bundle's outline as they lie in a copy: each begins on the line of its first number, moved as
 * that number has moved.
 */
export const sectionsIn = (
  text: string,
  marks: readonly Mark[],
  sections: readonly Section[],
): readonly Section[] => {
  const starts = sections.map(({ start }) => {
    if (start === 0) return 0;
    const first = marks.find((mark) => mark.origin !== null && mark.origin >= start);
    if (!first) return text.length;
    const moved = first.start - ((first.origin ?? 0) - start);
    return text.lastIndexOf('\n', Math.max(moved, 0)) + 1;
  });
  return sections.map(({ item }, index) => ({
    item,
    start: starts[index] ?? 0,
    end: starts[index + 1] ?? text.length,
  }));
};
