import type { Lexicon } from './lexicon.ts';
import { widest, wrapped } from './wrap.ts';

/** A name broken into lines; brackets at its end, as in 在办（推得）, go to a line of their own rather than part. */
export const nameLines = (name: string, size: number, width: number, lexicon: Lexicon): string[] => {
  const bracket = /\s?(（[^（）]*）|\([^()]*\))$/.exec(name);
  if (!bracket || bracket.index === 0) return wrapped(name, size, width, lexicon);
  const lines = wrapped(name.slice(0, bracket.index), size, width, lexicon);
  const longer = `${lines.at(-1)}${bracket[0]}`;
  return widest([longer], size) <= width
    ? [...lines.slice(0, -1), longer]
    : [...lines, ...wrapped(bracket[1] ?? '', size, width, lexicon)];
};
