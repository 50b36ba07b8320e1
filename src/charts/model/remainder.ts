import Fraction from 'fraction.js';
import type { Figure } from '../../bundle/model/bundle.ts';
import type { Locale } from '../../bundle/model/text.ts';
import { commensurable, inBaseUnits } from '../../bundle/model/unit.ts';
import type { Interval } from '../../bundle/numbers/arithmetic.ts';
import { countable, statedInterval } from '../../bundle/numbers/interval.ts';
import type { DerivedRange } from './kind.ts';
import { derivedText, figureText } from './number.ts';
import { reasons } from './reasons.ts';

/** What the stated parts of a whole leave of it. */
interface Remainder {
  /** In base units. */
  readonly value: Fraction;
  readonly text: string;
  /** What it can be, in the unit of the whole. */
  readonly range: DerivedRange;
  /** How it follows: 230 件 − 154 件. */
  readonly formula: string;
}

/** whole − parts, end by end; what is left of a whole is never below zero. */
const difference = (whole: Interval, parts: readonly Interval[]): Interval => {
  const zero = new Fraction(0);
  const lo = parts.reduce<Fraction | null>(
    (left, part) => (left && part.hi ? left.sub(part.hi) : null),
    whole.lo,
  );
  const hi = parts.reduce<Fraction | null>(
    (left, part) => (left && part.lo ? left.sub(part.lo) : null),
    whole.hi,
  );
  return { lo: lo && lo.compare(zero) > 0 ? lo : zero, hi, loOpen: false, hiOpen: false };
};

/**
 * The exact remainder of a whole after its stated parts; null when nothing is left. Throws when a number is negative,
 * the units cannot be added, or the parts exceed the whole.
 */
export const remainder = (whole: Figure, parts: readonly Figure[], locale: Locale): Remainder | null => {
  const amount = (figure: Figure): Fraction => inBaseUnits(figure.value, figure.unit);
  const negative = [whole, ...parts].find((figure) => amount(figure).compare(0) < 0);
  if (negative) throw reasons.belowZero(negative);
  const odd = parts.find((figure) => !commensurable(figure.unit, whole.unit));
  if (odd) throw reasons.noPart(odd, whole);
  const value = parts.reduce((left, figure) => left.sub(amount(figure)), amount(whole));
  if (value.compare(0) < 0) throw reasons.partsExceed(parts, whole);
  if (value.equals(0)) return null;
  const left = countable(difference(statedInterval(whole), parts.map(statedInterval)), [whole, ...parts]);
  return {
    value,
    range: { interval: left, unit: whole.unit },
    text: derivedText(left, whole.unit, locale),
    formula: [whole, ...parts].map((figure) => figureText(figure, locale)).join(' − '),
  };
};
