import Fraction from 'fraction.js';
import { divide, type Interval, scaled } from '../figures/arithmetic.ts';
import { isExact } from '../figures/interval.ts';
import type { Bilingual } from '../figures/text.ts';
import { atDifferentTimes, notARate, unlikeUnits } from './comparable.ts';
import type { Form, Misfit, Terms } from './kind.ts';
import { PERCENT } from './percent.ts';

const PER_CENT = new Fraction(1, 100);

const percentOf = ([part, whole]: readonly Interval[]): Interval | null => {
  const ratio = part && whole && divide(part, whole);
  return ratio ? scaled(ratio, 100) : null;
};

const wholeOf = ([part, percent]: readonly Interval[]): Interval | null =>
  part && percent ? divide(part, scaled(percent, PER_CENT)) : null;

/** Whether the second operand is the rate itself, so that the whole is what follows. */
export const impliesWhole = ({ operands: [first, second] }: Terms): boolean =>
  second?.unit.dimension === 'ratio' && first.unit.dimension !== 'ratio';

/** part ÷ whole as a rate, against the stated one if there is one. */
export const rateForm = (terms: Terms, name: Bilingual): Form | Misfit =>
  unlikeUnits(terms.operands) ??
  (terms.result && notARate(terms.result, 'result')) ?? {
    name,
    unit: terms.result?.unit ?? PERCENT,
    derive: percentOf,
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
