import Fraction from 'fraction.js';
import { isPartOfWhole } from '../model/quantity-bound.ts';
import type { Measure, Qualifier } from '../model/schema.ts';
import type { Bilingual } from '../model/text.ts';
import type { Unit } from '../model/unit.ts';
import { closed, divide, type Interval, negate, scaled, shifted, wholeNumbersOf } from './arithmetic.ts';
import { decimalsOf } from './decimal.ts';

/** What is known about how a number was stated; `value` and `valueTo` in the stated unit. */
export interface StatedNumber {
  readonly value: string;
  /** Upper end of a stated range (4.5%—5%); absent or null for a single number. */
  readonly valueTo?: string | null;
  readonly unit: Unit;
  readonly qualifier: Qualifier;
  /** What the number is of, where that is known: a part of a whole has bounds of its own. */
  readonly measure?: Measure;
  readonly indicator?: Bilingual;
}

/** How the digits that are not written were dropped: to the nearest (GB/T 8170), or cut off. */
export type Reading = 'rounded' | 'truncated';

const ZERO = new Fraction(0);
const ONE = new Fraction(1);

const placeUnits = new Map<number, Fraction>();

/** Ten to a power: the unit of a decimal place. Kept, for every number asks for one. */
const placeUnit = (power: number): Fraction => {
  const known = placeUnits.get(power);
  if (known) return known;
  const ten = 10n ** BigInt(Math.abs(power));
  const unit = power < 0 ? new Fraction(1n, ten) : new Fraction(ten);
  placeUnits.set(power, unit);
  return unit;
};

/** A plain decimal without a sign; faster than the library's own parser, which knows more notations. */
const decimal = (value: string): Fraction => {
  const point = value.indexOf('.');
  if (point < 0) return new Fraction(BigInt(value));
  const digits = BigInt(value.slice(0, point) + value.slice(point + 1));
  return new Fraction(digits, 10n ** BigInt(value.length - point - 1));
};

/** One unit of the last digit written: 0.01 for 7033.89, 1 for 905. */
export const lastDigitUnit = (value: string): Fraction => placeUnit(-decimalsOf(value));

/** One unit of the last digit that is not zero: 1000 for 5000, 10 for 70, 0.1 for 1.4. */
const lastNonZeroDigitUnit = (value: string): Fraction => {
  const digits = value.replace('-', '');
  const [whole = '', decimals = ''] = digits.split('.');
  const kept = decimals.replace(/0+$/, '');
  if (kept !== '') return placeUnit(-kept.length);
  const zeros = whole.length - whole.replace(/0+$/, '').length;
  return whole === '0' ? ONE : placeUnit(zeros);
};

/** Dimensions whose whole amounts are measured and rounded; the others are counted one by one. */
const MEASURED: ReadonlySet<string> = new Set(['ratio', 'percentage-point', 'money', 'area', 'mass']);

/** Whether amounts in a unit are counted one by one. */
export const isCounted = (unit: Unit): boolean => !MEASURED.has(unit.dimension);

const isOne = (factor: Fraction): boolean => factor.n === 1n && factor.d === 1n && factor.s === 1n;

/** Whether the number counts whole things one by one, so that nothing was rounded. */
const isExactCount = (value: string, unit: Unit): boolean =>
  !value.includes('.') && isOne(unit.factor) && isCounted(unit);

/** Whether a stated number is one exact count: whole, without multiplier, without qualifier, and no range. */
export const isExact = ({ value, valueTo, unit, qualifier }: StatedNumber): boolean =>
  qualifier === '' && !valueTo && isExactCount(value, unit);

/** The ranks from the first to the v-th. */
const upTo = (v: Fraction): Interval => closed(v.compare(ONE) < 0 ? v : ONE, v);

/** What can be of an amount that follows from stated ones: whole numbers alone where those are counts, if any lies in it. */
export const countable = (derived: Interval, from: readonly StatedNumber[]): Interval =>
  from.every(({ unit }) => isCounted(unit)) ? (wholeNumbersOf(derived) ?? derived) : derived;

/** The interval of an amount without a sign, in the stated unit. */
const amountInterval = (value: string, { unit, qualifier }: StatedNumber, reading: Reading): Interval => {
  const v = decimal(value);
  switch (qualifier) {
    case 'about': {
      const last = lastDigitUnit(value);
      return closed(v.sub(last), v.add(last));
    }
    case 'nearly':
      return { lo: v.sub(lastNonZeroDigitUnit(value)), hi: v, loOpen: false, hiOpen: true };
    case 'and_more':
      return { lo: v, hi: v.add(lastNonZeroDigitUnit(value)), loOpen: true, hiOpen: true };
    case 'over':
      return { lo: v, hi: null, loOpen: true, hiOpen: true };
    case 'within':
      return upTo(v);
    case 'at_least':
      // Bundles from before `within` write 前二, first or second, as at least second.
      return unit.dimension === 'rank' ? upTo(v) : { lo: v, hi: null, loOpen: false, hiOpen: true };
    case 'at_most':
      return { lo: null, hi: v, loOpen: true, hiOpen: false };
    case 'under':
      return { lo: ZERO, hi: v, loOpen: true, hiOpen: true };
    case '': {
      if (isExactCount(value, unit)) return closed(v, v);
      const last = lastDigitUnit(value);
      if (reading === 'truncated') {
        // Cut off towards zero, a small fall and a small rise both read 0.
        return v.equals(ZERO)
          ? { lo: last.neg(), hi: last, loOpen: true, hiOpen: true }
          : { lo: v, hi: v.add(last), loOpen: false, hiOpen: true };
      }
      const half = last.div(2);
      return closed(v.sub(half), v.add(half));
    }
  }
};

const signedInterval = (value: string, stated: StatedNumber, reading: Reading): Interval =>
  value.startsWith('-')
    ? negate(amountInterval(value.slice(1), stated, reading))
    : amountInterval(value, stated, reading);

const HUNDRED = new Fraction(100);

/** A part of a whole is nothing below 0 % and nothing above 100 %, unless the report itself states more. */
const withinWhole = (interval: Interval, { value, valueTo }: StatedNumber): Interval => {
  if (value.startsWith('-') || HUNDRED.compare(valueTo || value) < 0) return interval;
  const { lo, hi } = interval;
  const low = lo !== null && lo.compare(ZERO) >= 0 ? interval : { ...interval, lo: ZERO, loOpen: false };
  return hi !== null && hi.compare(HUNDRED) <= 0 ? low : { ...low, hi: HUNDRED, hiOpen: false };
};

/**
 * The exact interval that a stated number stands for, in base units. Rounding to the nearest (GB/T 8170) gives half
 * a unit of the last digit to each side; 约, 近, 余, 以上, 超, 不足 and 以内 widen it as the Chinese usage has it, and
 * speak of the size of a fall: 下降近5% is (−5, −4]. Read as truncated, a plain number stands for [v, v + u). A range
 * goes from the least its lower end can be to the most its upper end can be. A share, or a rate that is a part of a
 * whole by its name, ends at 0 and at 100 %. A modality (预计, 目标) changes nothing here.
 */
export const readInterval = (stated: StatedNumber, reading: Reading): Interval => {
  const { value, valueTo, unit, measure, indicator } = stated;
  const from = signedInterval(value, stated, reading);
  const to = valueTo ? signedInterval(valueTo, stated, reading) : from;
  const range = { ...from, hi: to.hi, hiOpen: to.hiOpen };
  const possible =
    measure && indicator && isPartOfWhole(measure, indicator.zh) ? withinWhole(range, stated) : range;
  return isOne(unit.factor) ? possible : scaled(possible, unit.factor);
};

/** What a stated number stands for when it was rounded to the nearest, as the standard has it. */
export const statedInterval = (stated: StatedNumber): Interval => readInterval(stated, 'rounded');

/** Null unless both bounds are finite. */
const bounded = (interval: Interval | null): Interval | null =>
  interval?.lo && interval.hi ? interval : null;

const PER_CENT = new Fraction(1, 100);

/** The level before a growth of `percent` per cent: current ÷ (1 + percent/100); null where that may be ÷ 0. */
export const levelBefore = (current: Interval, percent: Interval): Interval | null =>
  divide(current, shifted(scaled(percent, PER_CENT), 1));

/** The same between finite ends: null when an end is infinite or the growth reaches −100 %. */
export const impliedBase = (current: Interval, percent: Interval): Interval | null => {
  if (!percent.lo || !percent.hi || percent.lo.compare(-100) <= 0) return null;
  return bounded(levelBefore(current, percent));
};

/** The whole of which `part` is `percent` per cent: part ÷ (percent/100), end by end. */
export const impliedWhole = (part: Interval, percent: Interval): Interval | null => {
  if (!percent.lo || !percent.hi || percent.lo.compare(0) <= 0) return null;
  return bounded(divide(part, scaled(percent, PER_CENT)));
};

/** The whole numbers inside a bounded interval, at most `limit` of them. */
export const wholeNumbersIn = (interval: Interval, limit = 100): bigint[] => {
  if (!interval.lo || !interval.hi) return [];
  const first = interval.lo.ceil();
  const found: bigint[] = [];
  for (let n = first; n.compare(interval.hi) <= 0 && found.length < limit; n = n.add(1)) {
    const onOpenEnd =
      (interval.loOpen && n.equals(interval.lo)) || (interval.hiOpen && n.equals(interval.hi));
    if (!onOpenEnd) found.push(BigInt(n.toString()));
  }
  return found;
};
