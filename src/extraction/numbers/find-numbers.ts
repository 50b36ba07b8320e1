import { type NumberToken, numberTokens } from '../../bundle/numbers/number-tokens.ts';
import { type FoundNumber, foundNumber } from './found-number.ts';
import { chineseReading } from './kinds/chinese.ts';
import { placeOf } from './kinds/place.ts';
import { withSharedUnits } from './shared-units.ts';
import { type TextLayout, textLayout } from './text-layout.ts';

/** Every number of a text in normal writing, in order; of two that overlap the first. `layout` is that of the text. */
export const findNumbers = (text: string, layout: TextLayout): FoundNumber[] => {
  const all: FoundNumber[] = [];
  for (const token of numberTokens(text)) {
    const place = placeOf(text, layout, token);
    const each = foundNumber(place);
    const last = all.at(-1);
    const partOfUnit = last && each.start < last.end && token.script === 'arabic' && each.kind === 'name';
    if (last && each.start < last.end && !partOfUnit) continue;
    if (each.end > each.start) all.push(each);
  }
  return withSharedUnits(text, all);
};

/** The bare numbers of a text in normal writing, in order; numerals that are part of a word are left out. */
export const numbersIn = (text: string): NumberToken[] => {
  const layout = textLayout(text);
  return numberTokens(text).filter((token) => {
    if (token.script === 'arabic') return true;
    const { start, end } = chineseReading(placeOf(text, layout, token));
    return end > start;
  });
};
