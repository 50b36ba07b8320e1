import Fraction from 'fraction.js';
import type { Locale } from '../model/text.ts';
import type { Unit } from '../model/unit.ts';
import { type Interval, wholeNumbersOf } from './arithmetic.ts';
import { decimalsOf, grouped, signed } from './decimal.ts';
import { type EnglishScale, englishScale } from './english-scale.ts';
import { roundedDecimal, writtenNumber } from './number-text.ts';
import { rangeText, type WrittenNumber } from './range-text.ts';

/**
 * Derived numbers for readers, with as many digits as carry meaning. The one place where they are rounded: what a panel
 * draws and what the audit finds read alike. The exact interval stays in data and in the detail of a check.
 *
 * - An interval whose ends round to one number is that number: 约 28.35%. It has two decimals, or as many fewer as it takes
 *   for the ends to meet; with fewer it still has three digits, and hides less than five times what is known.
 * - Otherwise it is its two ends, with the fewest decimals, two at most, at which their last digit is half of the way
 *   between them or less, rounded outwards, so that no possible value is left out: 6948～6954 亿元 for 6948.30～6953.82.
 * - A single value of two decimals or fewer is exact, and so are the ends of counts. Below 0.1 two digits stand for two
 *   decimals.
 */

const MOST_DECIMALS = 2;
const LEAST_DIGITS = 3;
const MOST_HIDDEN = 5;
/** Only where an end would read like a whole number that does not lie in a count. */
const FINEST = 9;

const ONE_TENTH = new Fraction(1, 10);
const ZERO = new Fraction(0);

const unitOfPlace = (decimals: number): Fraction => new Fraction(1n, 10n ** BigInt(decimals));

const rounded = (value: Fraction, decimals: number): Fraction =>
  new Fraction(roundedDecimal(value, decimals));

/** The decimals that a number may have: enough for two digits where it is small. */
const mostDecimals = (...ends: readonly (Fraction | null)[]): number => {
  const largest = ends.reduce<Fraction>(
    (most, end) => (end && end.abs().compare(most) > 0 ? end.abs() : most),
    ZERO,
  );
  let decimals = MOST_DECIMALS;
  if (largest.equals(ZERO)) return decimals;
  for (let size = largest; size.compare(ONE_TENTH) < 0 && decimals < FINEST; size = size.mul(10))
    decimals += 1;
  return decimals;
};

const digitsOf = (value: Fraction, decimals: number): number =>
  roundedDecimal(value.abs(), decimals).replace('.', '').replace(/^0+/, '').length;

/** What is told of an interval, in the unit that it is told in. */
export interface Told {
  /** Whether one number stands for it that it only is about. */
  readonly about: boolean;
  readonly lo: Fraction | null;
  readonly hi: Fraction | null;
}

/** The one number that stands for an interval, if one does. */
const oneNumber = (lo: Fraction, hi: Fraction): Told | null => {
  const most = mostDecimals(lo, hi);
  for (let decimals = most; decimals >= 0; decimals--) {
    const number = rounded(lo, decimals);
    if (!number.equals(rounded(hi, decimals))) continue;
    const coarse =
      digitsOf(number, decimals) < LEAST_DIGITS ||
      unitOfPlace(decimals).compare(hi.sub(lo).mul(MOST_HIDDEN)) >= 0;
    if (decimals < most && coarse) return null;
    return { about: !(number.equals(lo) && number.equals(hi)), lo: number, hi: number };
  }
  return null;
};

const outward = (lo: Fraction | null, hi: Fraction | null, decimals: number): Told => ({
  about: false,
  lo: lo?.floor(decimals) ?? null,
  hi: hi?.ceil(decimals) ?? null,
});

const bothEnds = (lo: Fraction, hi: Fraction): Told => {
  const most = mostDecimals(lo, hi);
  const half = hi.sub(lo).div(2);
  let decimals = 0;
  while (decimals < most && unitOfPlace(decimals).compare(half) > 0) decimals += 1;
  return outward(lo, hi, decimals);
};

const sameWholes = (a: Interval, b: Interval): boolean => {
  const [first, second] = [wholeNumbersOf(a), wholeNumbersOf(b)];
  if (!first || !second) return first === second;
  const equal = (x: Fraction | null, y: Fraction | null): boolean => (x && y ? x.equals(y) : x === y);
  return equal(first.lo, second.lo) && equal(first.hi, second.hi);
};

/** Both ends as outward as leaves the whole numbers between them the same: of a count that may have none. */
const endsOfCount = (interval: Interval, lo: Fraction, hi: Fraction): Told => {
  for (let decimals = MOST_DECIMALS; decimals < FINEST; decimals++) {
    const told = outward(lo, hi, decimals);
    if (sameWholes({ ...told, loOpen: false, hiOpen: false }, interval)) return told;
  }
  return outward(lo, hi, FINEST);
};

/** Whether an interval is of a count, and told by its ends so that whole numbers can be looked for between them. */
export type Telling = 'number' | 'ends of a count';

/** What is told of an interval of base units, in `unit`. */
export const toldOf = (interval: Interval, unit: Unit, telling: Telling = 'number'): Told => {
  const [lo, hi] = [interval.lo, interval.hi].map((end) => end?.div(unit.factor) ?? null);
  if (!lo || !hi) return outward(lo ?? null, hi ?? null, mostDecimals(lo ?? null, hi ?? null));
  if (telling === 'ends of a count') return endsOfCount({ ...interval, lo, hi }, lo, hi);
  return oneNumber(lo, hi) ?? bothEnds(lo, hi);
};

const ABOUT: Readonly<Record<Locale, string>> = { zh: '约 ', en: 'about ' };

/** An end in the scale that it is written in, and the word of that scale. */
interface Placed {
  readonly decimal: string;
  readonly word: string;
}

/** How an end, in the unit, is placed: as it is in Chinese, in English in the scale of its size or in one for all. */
const placing =
  (unit: Unit, locale: Locale, one?: EnglishScale): ((end: Fraction) => Placed) =>
  (end) => {
    if (locale === 'zh') return { decimal: end.toString(), word: '' };
    const amount = end.mul(unit.factor);
    const { factor, word } = one ?? englishScale(amount, unit);
    return { decimal: amount.div(factor).toString(), word };
  };

/** The digits of an end: with as many decimals as the finer of the ends in its scale. */
const digitsIn = (
  ends: readonly (Fraction | null)[],
  place: (end: Fraction) => Placed,
  locale: Locale,
): ((end: Fraction) => string) => {
  const placed = ends.flatMap((end) => (end ? [place(end)] : []));
  return (end) => {
    const { decimal, word } = place(end);
    const alike = placed.filter((other) => other.word === word);
    const decimals = Math.max(...alike.map((other) => decimalsOf(other.decimal)));
    const digits = roundedDecimal(new Fraction(decimal), decimals);
    return locale === 'en' ? grouped(digits) : signed(digits);
  };
};

const aboutOr = ({ about }: Told, text: string, locale: Locale): string =>
  about ? ABOUT[locale] + text : text;

/** A derived interval of base units in the reader's language: 约 28.35%, 6948 亿元～6954 亿元, CNY 694.8–695.4 billion. */
export const derivedText = (
  interval: Interval,
  unit: Unit,
  locale: Locale,
  telling: Telling = 'number',
): string => {
  const told = toldOf(interval, unit, telling);
  const place = placing(unit, locale);
  const digits = digitsIn([told.lo, told.hi], place, locale);
  const end = (bound: Fraction | null): WrittenNumber | null =>
    bound && writtenNumber(digits(bound), unit, place(bound).word, locale);
  return aboutOr(told, rangeText(interval, [end(told.lo), end(told.hi)], locale), locale);
};

/** A derived interval without its unit, where something else says it; in English in a scale: 694.8–695.4. */
export const bareDerivedText = (
  interval: Interval,
  unit: Unit,
  { scale, locale }: { scale: EnglishScale; locale: Locale },
): string => {
  const told = toldOf(interval, unit);
  const digits = digitsIn([told.lo, told.hi], placing(unit, locale, scale), locale);
  const end = (bound: Fraction | null): WrittenNumber | null =>
    bound && { before: '', digits: digits(bound), after: '' };
  return aboutOr(told, rangeText(interval, [end(told.lo), end(told.hi)], locale), locale);
};

/** The digits of both ends of a bounded derived interval, in its unit. */
export const derivedEnds = (
  interval: Interval,
  unit: Unit,
  locale: Locale,
  telling: Telling,
): readonly string[] => {
  const { lo, hi } = toldOf(interval, unit, telling);
  const digits = digitsIn([lo, hi], (end) => ({ decimal: end.toString(), word: '' }), locale);
  return [lo, hi].flatMap((end) => (end ? [digits(end)] : []));
};

/** The middle of a bounded derived interval with the digits that are told of it, in base units. */
export const toldMiddle = (interval: Interval, unit: Unit): Fraction | null => {
  const { lo, hi } = toldOf(interval, unit);
  const middle = interval.lo && interval.hi && interval.lo.add(interval.hi).div(2).div(unit.factor);
  if (!lo || !hi || !middle) return null;
  return rounded(middle, Math.max(decimalsOf(lo.toString()), decimalsOf(hi.toString()))).mul(unit.factor);
};

/** A number after a Chinese word: its digits stand apart, the words before them do not (为 18 人, 为约 28.35%). */
export const afterWord = (text: string): string => (/^\p{Script=Han}/u.test(text) ? text : ` ${text}`);

/** A number before a Chinese word: digits and signs stand apart, a unit in Chinese does not (8.1% 推得, 4117 人推得). */
export const beforeWord = (text: string): string => (/\p{Script=Han}$/u.test(text) ? text : `${text} `);
