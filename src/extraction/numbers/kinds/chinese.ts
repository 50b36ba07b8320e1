import { bound, counted, partOfPercent, percent, roundAmount, zero } from './chinese-amounts.ts';
import { date, frequency, plan, programme, session } from './chinese-dates.ts';
import { bracketTitle, heading, inTitle, listed, quoted, unitAlone } from './chinese-headings.ts';
import { first, ordinal, rankPlace, setName } from './chinese-ranks.ts';
import { type ChineseReading, type ChineseRule, span } from './chinese-reading.ts';
import type { Place } from './place.ts';

/** A numeral that no rule reads is part of a word. */
const otherwise = (place: Place): ChineseReading =>
  span(place, 'name', 0, /^[\p{Script=Han}]/u.test(place.right) ? 1 : 0);

const RULES: readonly ChineseRule[] = [
  { name: 'heading', read: heading },
  { name: 'number of an excerpt', read: bracketTitle },
  { name: 'unit alone', read: unitAlone },
  { name: 'listed', read: listed },
  { name: 'in a title', read: inTitle },
  { name: 'short quotation', read: quoted },
  { name: 'five-year plan', read: plan },
  { name: 'part of a per cent', read: partOfPercent },
  { name: 'per cent', read: percent },
  { name: 'set name', read: setName },
  { name: 'programme', read: programme },
  { name: 'rank', read: rankPlace },
  { name: 'session of a congress', read: session },
  { name: 'frequency', read: frequency },
  { name: 'date or span of years', read: date },
  { name: 'ordinal', read: ordinal },
  { name: 'first of its kind', read: first },
  { name: 'bound of a category', read: bound },
  { name: 'round amount', read: roundAmount },
  { name: 'zero', read: zero },
  { name: 'counted', read: counted },
];

/** The kind and the extent of a number in Chinese numerals: that of the first rule that reads it. */
export const chineseReading = (place: Place): ChineseReading => {
  for (const { read } of RULES) {
    const reading = read(place);
    if (reading) return reading;
  }
  return otherwise(place);
};
