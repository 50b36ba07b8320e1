import { group } from 'd3-array';
import type { Figure } from '../../bundle/model/bundle.ts';
import type { Locale } from '../../bundle/model/text.ts';
import { figureText } from '../model/number.ts';

export type LinkedPart = { readonly text: string } | { readonly figure: Figure };

/** Characters that belong to a number: one must not be found inside another. */
const PART_OF_NUMBER = /[\d.]/;
/** A number that goes on after these characters: 1 is not found in 1,132, nor in 1.5. */
const GOES_ON = /^[.,]?\d/;

const standsAlone = (text: string, at: number, written: string): boolean =>
  !(/\d$/.test(written) && GOES_ON.test(text.slice(at + written.length)));

/** The first place in a text where one of some numbers stands; the longest wins. */
const placeOf = (text: string, numbers: readonly string[]): { at: number; written: string } | null => {
  for (let at = 0; at < text.length; at++) {
    if (at > 0 && PART_OF_NUMBER.test(text[at - 1] ?? '')) continue;
    const written = numbers.find((number) => text.startsWith(number, at) && standsAlone(text, at, number));
    if (written !== undefined) return { at, written };
  }
  return null;
};

/**
 * A sentence whose numbers are the figures they are, wherever it writes one as the figure is written. Figures that are
 * written alike are found in their order, the last of them also after that.
 */
export const linkedParts = (text: string, figures: readonly Figure[], locale: Locale): LinkedPart[] => {
  const alike = group(figures, (figure) => figureText(figure, locale));
  const numbers = [...alike.keys()].sort((a, b) => b.length - a.length);
  const parts: LinkedPart[] = [];
  let rest = text;
  for (let found = placeOf(rest, numbers); found; found = placeOf(rest, numbers)) {
    const [figure, ...others] = alike.get(found.written) ?? [];
    if (!figure) break;
    if (others.length > 0) alike.set(found.written, others);
    if (found.at > 0) parts.push({ text: rest.slice(0, found.at) });
    parts.push({ figure });
    rest = rest.slice(found.at + found.written.length);
  }
  return rest === '' ? parts : [...parts, { text: rest }];
};
