import { max } from 'd3-array';
import { textWidth } from './marks.ts';

/**
 * What a line may not break within: a Chinese character with the brackets and stops that cling to it, or a word with
 * the spaces after it.
 */
const PIECE = /[（《“‘]*[\u2e80-\uffef][，。、；：？！）》”’]*|[^\s\u2e80-\uffef“‘]+\s*|[\s“‘]+/g;

/** Quotes, dashes and dots that Chinese type sets as wide as a character. */
const WIDE = /[“”‘’—…]/g;

const lineWidth = (text: string, size: number): number => textWidth(text.replace(WIDE, '\u3000'), size);

/** A last line shorter than this share of the width takes words from the line before it. */
const ORPHAN = 0.4;

/** A text broken into lines no wider than `width` pixels; a word that is wider keeps a line of its own. */
export const wrapped = (text: string, size: number, width: number): string[] => {
  const fits = (pieces: readonly string[], most: number): boolean =>
    lineWidth(pieces.join('').trimEnd(), size) <= most;
  const lines: string[][] = [[]];
  for (const piece of text.match(PIECE) ?? []) {
    const last = lines.at(-1) ?? [];
    if (last.length === 0 || fits([...last, piece], width)) last.push(piece);
    else lines.push([piece]);
  }
  const [before, last] = [lines.at(-2), lines.at(-1) ?? []];
  while (before && before.length > 1 && fits(last, width * ORPHAN)) {
    const moved = [before.at(-1) ?? '', ...last];
    if (lineWidth(moved.join(''), size) > lineWidth(before.slice(0, -1).join(''), size)) break;
    last.splice(0, last.length, ...moved);
    before.pop();
  }
  return lines.map((line) => line.join('').trimEnd());
};

/** The widest of some texts in pixels. */
export const widest = (texts: readonly string[], size: number): number =>
  max(texts, (text) => lineWidth(text, size)) ?? 0;
