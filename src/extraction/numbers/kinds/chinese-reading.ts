import { chineseNumber } from '../../../bundle/numbers/chinese-numeral.ts';
import type { MentionKind } from '../../mention.ts';
import type { Place } from './place.ts';

/** The kind of a number in Chinese numerals, and how much of the text around the numeral belongs to it. */
export interface ChineseReading {
  readonly kind: MentionKind;
  readonly start: number;
  readonly end: number;
  /** Of a figure its decimal and unit. A unit of null is the one that the text has behind the numeral. */
  readonly value?: string;
  readonly unit?: string | null;
}

/** A rule that reads some numerals and returns null for all others. */
export interface ChineseRule {
  readonly name: string;
  readonly read: (place: Place) => ChineseReading | null;
}

/** The numeral with so many characters before and behind it, as of a kind. */
export const span = (place: Place, kind: MentionKind, before = 0, behind = 0): ChineseReading => ({
  kind,
  start: place.token.start - before,
  end: Math.min(place.text.length, place.token.end + behind),
});

/** The value of a numeral; null where the text is none, or the value is no safe integer. */
export const numeral = (digits: string): number | null => {
  const value = chineseNumber(digits);
  return value !== null && Number.isSafeInteger(value) ? value : null;
};

/** At the start of what follows a rank without a unit: its clause, quotation or line ends. */
export const ENDS = /^(?:[,。;、)"”:\n]|$)/;
