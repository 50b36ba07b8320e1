import type { Figure } from '../../bundle/model/bundle.ts';
import type { Locale } from '../../bundle/model/text.ts';
import { figureText } from '../model/number.ts';

export type LinkedPart = { readonly text: string } | { readonly figure: Figure };

/** Characters that belong to a number: one must not be found inside another. */
const PART_OF_NUMBER = /[\d.]/;

/** A text cut at the first place where one of the figures stands in it; the longest wins. */
const cut = (text: string, figures: readonly (readonly [string, Figure])[]) => {
  for (let at = 0; at < text.length; at++) {
    if (at > 0 && PART_OF_NUMBER.test(text[at - 1] ?? '')) continue;
    const found = figures.find(([written]) => text.startsWith(written, at));
    if (found) return { at, written: found[0], figure: found[1] };
  }
  return null;
};

/** A sentence whose numbers are the figures they are, wherever it writes one as the figure is written. */
export const linkedParts = (text: string, figures: readonly Figure[], locale: Locale): LinkedPart[] => {
  const written = figures
    .map((figure) => [figureText(figure, locale), figure] as const)
    .sort(([a], [b]) => b.length - a.length);
  const parts: LinkedPart[] = [];
  let rest = text;
  for (let found = cut(rest, written); found; found = cut(rest, written)) {
    if (found.at > 0) parts.push({ text: rest.slice(0, found.at) });
    parts.push({ figure: found.figure });
    rest = rest.slice(found.at + found.written.length);
  }
  return rest === '' ? parts : [...parts, { text: rest }];
};
