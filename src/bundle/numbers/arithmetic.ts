import Fraction from 'fraction.js';

/**
 * Interval arithmetic over exact rationals (Moore, Kearfott & Cloud, Introduction to Interval Analysis, 2009), with
 * open ends and infinite bounds. Each operand occurs once in each formula, so every result is the exact range.
 */

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

const ZERO = new Fraction(0);

export const negate = ({ lo, hi, loOpen, hiOpen }: Interval): Interval => ({
  lo: hi?.neg() ?? null,
  hi: lo?.neg() ?? null,
  loOpen: hiOpen,
  hiOpen: loOpen,
});

export const add = (a: Interval, b: Interval): Interval => ({
  lo: a.lo && b.lo ? a.lo.add(b.lo) : null,
  hi: a.hi && b.hi ? a.hi.add(b.hi) : null,
  loOpen: a.loOpen || b.loOpen,
  hiOpen: a.hiOpen || b.hiOpen,
});

export const subtract = (a: Interval, b: Interval): Interval => add(a, negate(b));

/** Every value plus a constant. */
export const shifted = (a: Interval, by: Fraction | number): Interval => ({
  ...a,
  lo: a.lo?.add(by) ?? null,
  hi: a.hi?.add(by) ?? null,
});

/** Every value times a positive constant. */
export const scaled = (a: Interval, by: Fraction | number): Interval => ({
  ...a,
  lo: a.lo?.mul(by) ?? null,
  hi: a.hi?.mul(by) ?? null,
});

type End = readonly [bound: Fraction | null, open: boolean];

const isPositive = ({ lo, loOpen }: Interval): boolean =>
  lo !== null && (loOpen ? lo.compare(ZERO) >= 0 : lo.compare(ZERO) > 0);

/** An end ÷ a positive divisor: away from zero the least divisor counts, towards zero the greatest. */
const endOver = (end: Fraction | null, open: boolean, by: Interval, away: boolean): End => {
  if (end === null) return [null, true];
  if (end.equals(ZERO)) return [ZERO, open];
  const [divisor, divisorOpen] = away ? [by.lo, by.loOpen] : [by.hi, by.hiOpen];
  if (divisor === null) return [ZERO, true];
  return divisor.equals(ZERO) ? [null, true] : [end.div(divisor), open || divisorOpen];
};

/** a ÷ b; null when b may be zero. */
export const divide = (a: Interval, b: Interval): Interval | null => {
  if (!isPositive(b)) {
    const mirror = negate(b);
    return isPositive(mirror) ? divide(negate(a), mirror) : null;
  }
  const [lo, loOpen] = endOver(a.lo, a.loOpen, b, a.lo !== null && a.lo.compare(ZERO) < 0);
  const [hi, hiOpen] = endOver(a.hi, a.hiOpen, b, a.hi !== null && a.hi.compare(ZERO) > 0);
  return { lo, hi, loOpen, hiOpen };
};

/** Two ends of amounts that are not negative, multiplied: nothing times anything is nothing. */
const endTimes = (a: End, b: End): End => {
  const nothing = [a, b].find(([bound, open]) => bound?.equals(ZERO) && !open);
  if (nothing) return nothing;
  const open = a[1] || b[1];
  return a[0] && b[0] ? [a[0].mul(b[0]), open] : [null, true];
};

const notNegative = (a: Interval): Interval =>
  a.lo && a.lo.compare(ZERO) >= 0 ? a : { ...a, lo: ZERO, loOpen: false };

/** a × b of amounts that cannot be negative, such as a whole and a share: what reaches below zero is cut off. */
export const multiply = (a: Interval, b: Interval): Interval => {
  const [p, q] = [notNegative(a), notNegative(b)];
  const [lo, loOpen] = endTimes([p.lo, p.loOpen], [q.lo, q.loOpen]);
  const [hi, hiOpen] = endTimes([p.hi, p.hiOpen], [q.hi, q.hiOpen]);
  return { lo, hi, loOpen, hiOpen };
};

/** Whether every value of `a` lies below every value of `b`. */
const isBelow = (a: Interval, b: Interval): boolean => {
  if (a.hi === null || b.lo === null) return false;
  const order = a.hi.compare(b.lo);
  return order < 0 || (order === 0 && (a.hiOpen || b.loOpen));
};

/** Whether two intervals have a value in common. */
export const meets = (a: Interval, b: Interval): boolean => !isBelow(a, b) && !isBelow(b, a);

/** The way from one interval to another that it does not meet; zero when only their open ends touch. */
export const gap = (a: Interval, b: Interval): Fraction => {
  if (isBelow(a, b)) return b.lo && a.hi ? b.lo.sub(a.hi) : ZERO;
  return isBelow(b, a) && a.lo && b.hi ? a.lo.sub(b.hi) : ZERO;
};

/** The first whole number at or after a lower bound, after it where the bound is left out. */
const firstWhole = (lo: Fraction, open: boolean): Fraction => {
  const ceiling = lo.ceil();
  return open && ceiling.equals(lo) ? ceiling.add(1) : ceiling;
};

/**
 * The whole numbers of an interval, from the least to the greatest: what a number of persons or things can be. Null when
 * none lies in it.
 */
export const wholeNumbersOf = ({ lo, hi, loOpen, hiOpen }: Interval): Interval | null => {
  const first = lo && firstWhole(lo, loOpen);
  const last = hi && firstWhole(hi.neg(), hiOpen).neg();
  if (first && last && first.compare(last) > 0) return null;
  return { lo: first, hi: last, loOpen: lo === null, hiOpen: hi === null };
};
