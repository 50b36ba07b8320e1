import Fraction from 'fraction.js';
import type { Bilingual } from '../bundle/model/text.ts';
import { divide, type Interval, scaled } from '../bundle/numbers/arithmetic.ts';
import { isExact } from '../bundle/numbers/interval.ts';
import { atDifferentTimes, notARate, unlikeUnits } from './comparable.ts';
import type { Form, Misfit, Terms } from './kind.ts';
import { PERCENT } from './percent.ts';

const PER_CENT = new Fraction(1, 100);

const percentOf = ([part, whole]: readonly Interval[]): Interval | null => {
  const ratio = part && whole && divide(part, whole);
  return ratio ? scaled(ratio, 100) : null;
};

const HUNDRED = new Fraction(100);

/** A part is no more than its whole, whatever the roundings of both would allow. */
const atMostAll = (percent: Interval | null): Interval | null =>
  percent?.lo && percent.lo.compare(HUNDRED) <= 0 && (!percent.hi || percent.hi.compare(HUNDRED) > 0)
    ? { ...percent, hi: HUNDRED, hiOpen: false }
    : percent;

const wholeOf = ([part, percent]: readonly Interval[]): Interval | null =>
  part && percent ? divide(part, scaled(percent, PER_CENT)) : null;

/** Whether the second operand is the rate itself, so that the whole is what follows. */
export const impliesWhole = ({ operands: [first, second] }: Terms): boolean =>
  second?.unit.dimension === 'ratio' && first.unit.dimension !== 'ratio';

/** part ÷ whole as a rate, against the stated one if there is one; `ofWhole` where the one is a part of the other. */
export const rateForm = (terms: Terms, name: Bilingual, ofWhole: boolean): Form | Misfit =>
  unlikeUnits(terms.operands) ??
  (terms.result && notARate(terms.result, 'result')) ?? {
    name,
    unit: terms.result?.unit ?? PERCENT,
    derive: ofWhole ? (operands) => atMostAll(percentOf(operands)) : percentOf,
    incomparable: atDifferentTimes(terms.operands),
    formula: ([a, b]) => `${a} ÷ ${b}`,
  };

/** part ÷ rate: the whole that nobody states. */
export const wholeForm = (terms: Terms, name: Bilingual): Form | Misfit => {
  const [part] = terms.operands;
  return (
    (terms.result && unlikeUnits([part, terms.result], 'result')) ?? {
      name,
      unit: part.unit,
      derive: wholeOf,
      counted: isExact(part),
      incomparable: atDifferentTimes(terms.operands),
      formula: ([a, b]) => `${a} ÷ ${b}`,
    }
  );
};
