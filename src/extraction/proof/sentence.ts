import type { Span } from '../span.ts';

/** Sentences of a text as it was given: full-width or ASCII marks and ends of lines end one. */

const STOP = /[。！？；!?;\n]/;

/** Where the sentence that holds a place ends: at its mark, at the end of its line or of the text. */
export const sentenceEnd = (text: string, at: number): number => {
  const length = text.slice(at).search(STOP);
  return length < 0 ? text.length : at + length;
};

/** The sentence around a stretch of the text, in three: before it, the stretch itself, after it with the mark. */
export const sentenceAround = (text: string, { start, end }: Span): readonly [string, string, string] => {
  let first = start;
  while (first > 0 && !STOP.test(text.charAt(first - 1))) first -= 1;
  const last = sentenceEnd(text, end);
  const mark = last < text.length && text.charAt(last) !== '\n' ? 1 : 0;
  return [text.slice(first, start).trimStart(), text.slice(start, end), text.slice(end, last + mark)];
};
