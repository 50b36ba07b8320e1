import Fraction from 'fraction.js';
import type { Bilingual, Locale } from '../bundle/model/text.ts';
import { type Unit, unitOf } from '../bundle/model/unit.ts';
import type { Interval } from '../bundle/numbers/arithmetic.ts';
import { grouped, signed } from '../bundle/numbers/decimal.ts';
import { derivedText } from '../bundle/numbers/derived-text.ts';
import { englishScale } from '../bundle/numbers/english-scale.ts';
import { roundedDecimal, writtenNumber } from '../bundle/numbers/number-text.ts';
import { rangeText, type WrittenNumber } from '../bundle/numbers/range-text.ts';
import { PERCENTAGE_POINTS } from './percent.ts';

/** Exact intervals and distances in words, for the detail of a check. Ends are never rounded so far that two read alike. */

const MOST_DECIMALS = 9;

const ZERO = new Fraction(0);

/** Ends with no more decimals than this are never rounded: 8.35 rounded to two is [8.345, 8.355], not 8.35–8.36. */
const EXACT_DECIMALS = 4;

/** The decimals that write a number exactly; none when there are too many. */
const exactDecimals = (bound: Fraction): number => {
  for (let decimals = 0; decimals <= EXACT_DECIMALS; decimals++) {
    if (new Fraction(roundedDecimal(bound, decimals)).equals(bound)) return decimals;
  }
  return 0;
};

/** The least distance between two of the bounds that differ; null when all are one. */
const leastDistance = (bounds: readonly Fraction[]): Fraction | null => {
  const sorted = [...bounds].sort((a, b) => a.compare(b));
  const steps = sorted.slice(1).map((bound, index) => bound.sub(sorted[index] ?? bound));
  const apart = steps.filter((step) => !step.equals(ZERO));
  return apart.reduce<Fraction | null>((a, b) => (a && a.compare(b) < 0 ? a : b), null);
};

/**
 * The fewest decimals, two at least, at which short bounds stand exactly and bounds that differ do so by two of the last
 * digit, so that rounding for display neither joins them nor doubles the way between them.
 */
const tellingDecimals = (bounds: readonly Fraction[]): number => {
  const distance = leastDistance(bounds);
  const least = Math.max(2, ...bounds.map(exactDecimals));
  for (let decimals = least; distance && decimals < MOST_DECIMALS; decimals++) {
    if (distance.mul(10n ** BigInt(decimals)).compare(2) >= 0) return decimals;
  }
  return distance ? MOST_DECIMALS : least;
};

/** How the numbers of one check are written, so that they can be compared at sight. */
export interface Scale {
  /** Base units in one. */
  readonly factor: Fraction;
  readonly decimals: number;
  readonly locale: Locale;
  readonly write: (digits: string) => WrittenNumber;
}

/** The scale for bounds in base units, infinite ones being null. */
export const scaleFor = (bounds: readonly (Fraction | null)[], unit: Unit, locale: Locale): Scale => {
  const known = bounds.filter((bound) => bound !== null);
  const largest = known.reduce((a, b) => (a.compare(b.abs()) < 0 ? b.abs() : a), ZERO);
  const { factor, word } = locale === 'zh' ? { factor: unit.factor, word: '' } : englishScale(largest, unit);
  return {
    factor,
    decimals: tellingDecimals(known.map((bound) => bound.div(factor))),
    locale,
    write: (digits) => writtenNumber(digits, unit, word, locale),
  };
};

const trimmed = (decimal: string): string =>
  decimal.includes('.') ? decimal.replace(/0+$/, '').replace(/\.$/, '') : decimal;

const endText = (bound: Fraction, { factor, decimals, locale }: Scale): string => {
  const decimal = trimmed(roundedDecimal(bound.div(factor), decimals));
  return locale === 'en' ? grouped(decimal) : signed(decimal);
};

/** An interval in words: 28.35%～28.36%, 超过 86%, 3614 persons. */
export const intervalText = (interval: Interval, scale: Scale): string => {
  const end = (bound: Fraction | null): WrittenNumber | null => bound && scale.write(endText(bound, scale));
  return rangeText(interval, [end(interval.lo), end(interval.hi)], scale.locale);
};

const PLACES: Unit = unitOf({
  unit: '位',
  dimension: 'places',
  base: '位',
  factor: '1',
  zh: '位',
  en: 'places',
  en_one: 'place',
});

/** The unit in which amounts of a unit lie apart: rates by percentage points, ranks by places. */
const unitApart = (unit: Unit): Unit => {
  if (unit.dimension === 'ratio') return PERCENTAGE_POINTS;
  return unit.dimension === 'rank' ? PLACES : unit;
};

/** How far two intervals lie apart: 至少 0.59 个百分点. */
export const gapText = (gap: Fraction, unit: Unit, locale: Locale): string =>
  derivedText({ lo: gap, hi: null, loOpen: false, hiOpen: true }, unitApart(unit), locale);

/** Sentences of one language, blank ones dropped. */
export const sentences = (parts: readonly (Bilingual | null)[], locale: Locale): string => {
  const said = parts.flatMap((part) => (part ? [part[locale]] : []));
  return locale === 'zh' ? `${said.join('；')}。` : `${said.map(capitalised).join('. ')}.`;
};

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The first two clauses of a reason: what follows, and what is stated. */
const gist = (reason: string, locale: Locale): string =>
  reason
    .split(locale === 'zh' ? /[；。]/ : /;\s+|\.(?:\s+|$)/)
    .filter(Boolean)
    .slice(0, 2)
    .join(locale === 'zh' ? '；' : '. ');

/**
 * Why a check is a finding, where there is room for one sentence: what the editor knows of it, who looked at the same
 * numbers; without a note, what the calculation says.
 */
export const whyInShort = (
  { note, reason }: { readonly note: Bilingual; readonly reason: Bilingual },
  locale: Locale,
): string => note[locale] || gist(reason[locale], locale);
