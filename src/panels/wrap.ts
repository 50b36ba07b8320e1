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

/** A text broken into lines no wider than `width` pixels; a word that is wider keeps a line of its own. */
export const wrapped = (text: string, size: number, width: number): string[] => {
  const lines = [''];
  for (const piece of text.match(PIECE) ?? []) {
    const last = lines.at(-1) ?? '';
    const fits = lineWidth((last + piece).trimEnd(), size) <= width;
    if (last === '' || fits) lines[lines.length - 1] = last + piece;
    else lines.push(piece);
  }
  return lines.map((line) => line.trimEnd());
};

/** The widest of some texts in pixels. */
export const widest = (texts: readonly string[], size: number): number =>
  max(texts, (text) => lineWidth(text, size)) ?? 0;
