import { chineseNumber } from '../../../bundle/numbers/chinese-numeral.ts';
import type { MentionKind } from '../../mention.ts';
import type { Place } from './place.ts';

/** What a number in Chinese numerals is, and how much of the text around the numeral belongs to it. */
export interface ChineseReading {
  readonly kind: MentionKind;
  readonly start: number;
  readonly end: number;
  /** For figures: decimal and unit. A unit of null is the one that stands behind the numeral. */
  readonly value?: string;
  readonly unit?: string | null;
}

export interface ChineseRule {
  readonly name: string;
  readonly read: (place: Place) => ChineseReading | null;
}

export const span = (place: Place, kind: MentionKind, before = 0, behind = 0): ChineseReading => ({
  kind,
  start: place.token.start - before,
  end: Math.min(place.text.length, place.token.end + behind),
});

/** The value of a numeral; null for what is none, or too great to be one. */
export const numeral = (digits: string): number | null => {
  const value = chineseNumber(digits);
  return value !== null && Number.isSafeInteger(value) ? value : null;
};

export const ENDS = /^(?:[,。;、)"”:\n]|$)/;
