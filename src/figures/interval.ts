import Fraction from 'fraction.js';
import type { Qualifier } from './schema.ts';
import type { Unit } from './unit.ts';

/**
 * A set of possible values between two exact bounds. A null bound is infinite; an open end excludes its bound.
 * In base units (CNY, TEU, persons, per cent).
 */
export interface Interval {
  readonly lo: Fraction | null;
  readonly hi: Fraction | null;
  readonly loOpen: boolean;
  readonly hiOpen: boolean;
}

export const closed = (lo: Fraction, hi: Fraction): Interval => ({ lo, hi, loOpen: false, hiOpen: false });

/** What is known about how a number was stated; `value` in the stated unit. */
export interface StatedNumber {
  readonly value: string;
  readonly unit: Unit;
  readonly qualifier: Qualifier;
}

const TEN = new Fraction(10);

/** One unit of the last digit written: 0.01 for 7033.89, 1 for 905. */
export const lastDigitUnit = (value: string): Fraction => {
  const decimals = value.split('.')[1]?.length ?? 0;
  return new Fraction(1).div(TEN.pow(decimals) ?? 1);
};

/** One unit of the last digit that is not zero: 1000 for 5000, 10 for 70, 0.1 for 1.4. */
const lastNonZeroDigitUnit = (value: string): Fraction => {
  const digits = value.replace('-', '');
  const [whole = '', decimals = ''] = digits.split('.');
  const kept = decimals.replace(/0+$/, '');
  if (kept !== '') return new Fraction(1).div(TEN.pow(kept.length) ?? 1);
  const zeros = whole.length - whole.replace(/0+$/, '').length;
  return whole === '0' ? new Fraction(1) : (TEN.pow(zeros) ?? new Fraction(1));
};

/** Whether the number counts whole things one by one, so that nothing was rounded. */
const isExactCount = (value: string, unit: Unit): boolean =>
  !value.includes('.') && unit.factor.equals(1) && unit.dimension !== 'ratio' && unit.dimension !== 'money';

/**
 * The exact interval that a stated number stands for, in base units. Rounding to the nearest (GB/T 8170) gives half
 * a unit of the last digit to each side; 约, 近, 余, 以上, 超 and 不足 widen it as the Chinese usage has it.
 * `expected` (预计) is a modality and changes nothing here.
 */
export const statedInterval = ({ value, unit, qualifier }: StatedNumber): Interval => {
  const v = new Fraction(value);
  const last = lastDigitUnit(value);
  const round = lastNonZeroDigitUnit(value);
  const scale = (x: Fraction): Fraction => x.mul(unit.factor);
  switch (qualifier.bound) {
    case 'about':
      return closed(scale(v.sub(last)), scale(v.add(last)));
    case 'nearly':
      return { lo: scale(v.sub(round)), hi: scale(v), loOpen: false, hiOpen: true };
    case 'and_more':
      return { lo: scale(v), hi: scale(v.add(round)), loOpen: true, hiOpen: true };
    case 'over':
      return { lo: scale(v), hi: null, loOpen: true, hiOpen: true };
    case 'at_least':
      return { lo: scale(v), hi: null, loOpen: false, hiOpen: true };
    case 'under':
      return { lo: new Fraction(0), hi: scale(v), loOpen: true, hiOpen: true };
    case '':
      return isExactCount(value, unit)
        ? closed(scale(v), scale(v))
        : closed(scale(v.sub(last.div(2))), scale(v.add(last.div(2))));
  }
};

/**
 * The level before a growth of `percent` per cent led to `current`: current ÷ (1 + percent/100), end by end.
 * Null when an end is infinite or the growth reaches −100 %, where no previous level can be told.
 */
export const impliedBase = (current: Interval, percent: Interval): Interval | null => {
  if (!current.lo || !current.hi || !percent.lo || !percent.hi) return null;
  const factor = (p: Fraction): Fraction => p.div(100).add(1);
  if (factor(percent.lo).compare(0) <= 0) return null;
  return {
    lo: current.lo.div(factor(percent.hi)),
    hi: current.hi.div(factor(percent.lo)),
    loOpen: current.loOpen || percent.hiOpen,
    hiOpen: current.hiOpen || percent.loOpen,
  };
};

/** The whole of which `part` is `percent` per cent: part ÷ (percent/100), end by end. */
export const impliedWhole = (part: Interval, percent: Interval): Interval | null => {
  if (!part.lo || !part.hi || !percent.lo || !percent.hi || percent.lo.compare(0) <= 0) return null;
  return {
    lo: part.lo.mul(100).div(percent.hi),
    hi: part.hi.mul(100).div(percent.lo),
    loOpen: part.loOpen || percent.hiOpen,
    hiOpen: part.hiOpen || percent.loOpen,
  };
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
