import Fraction from 'fraction.js';
import { canChange } from '../../bundle/model/unit.ts';
import { closed, divide, type Interval, meets, shifted, subtract } from '../../bundle/numbers/arithmetic.ts';
import {
  areCounted,
  belowZero,
  cameFromBelowZero,
  constantPrices,
  notYearOnYear,
  unlikeUnits,
} from '../comparable.ts';
import type { AuditKind, Form, Misfit, Terms } from '../kind.ts';
import { PERCENT, PERCENTAGE_POINTS } from '../percent.ts';
import type { Term } from '../term.ts';
import { growthTitle, ofYearBefore } from '../title.ts';

const ZERO = new Fraction(0);
const NOTHING = closed(ZERO, ZERO);
const HUNDRED = closed(new Fraction(100), new Fraction(100));

/** A growth supposes that there was something before: what exceeds the level cannot have been added to it. */
const aboveZero = (interval: Interval): Interval =>
  interval.lo && interval.lo.compare(0) > 0 ? interval : { ...interval, lo: ZERO, loOpen: true };

/** change ÷ (current − change), as 1 ÷ (current ÷ change − 1) so that each operand occurs once. */
const growthOfOneSign = (current: Interval, change: Interval): Interval | null => {
  const ratio = divide(current, change);
  if (!ratio) return null;
  const times = shifted(ratio, -1);
  const falls = times.hi !== null && times.hi.compare(0) < 0;
  return divide(HUNDRED, falls ? times : aboveZero(times));
};

/** The growth of a change that may be zero: from the greatest fall to the greatest rise. */
const growthFromChange = ([current, change]: readonly Interval[]): Interval | null => {
  if (!current || !change) return null;
  const [falls, rises] = [!change.lo || change.lo.compare(0) < 0, !change.hi || change.hi.compare(0) > 0];
  if (falls !== rises && !meets(change, NOTHING)) return growthOfOneSign(current, change);
  const fall = falls ? growthOfOneSign(current, { ...change, hi: ZERO, hiOpen: true }) : NOTHING;
  const rise = rises ? growthOfOneSign(current, { ...change, lo: ZERO, loOpen: true }) : NOTHING;
  return fall && rise && { lo: fall.lo, loOpen: fall.loOpen, hi: rise.hi, hiOpen: rise.hiOpen };
};

const wrongUnit = (change: Term, level: Term, column: Misfit['column']): Misfit | null =>
  canChange(change.unit, level.unit)
    ? null
    : {
        column,
        term: change,
        expected: {
          zh: `可与“${level.unit.unit}”相加减的单位`,
          en: `a unit that can be added to "${level.unit.unit}"`,
        },
      };

/** current and change → the growth that they make. */
const growthForm = (change: Term, { operands: [current], result }: Terms): Form | Misfit =>
  wrongUnit(change, current, 'operands') ?? {
    name: { zh: '由增减量推得的增速', en: 'the growth that follows from the change' },
    unit: result?.unit ?? PERCENT,
    derive: growthFromChange,
    incomparable:
      constantPrices(result, current) ?? belowZero([current]) ?? cameFromBelowZero(current, change),
    formula: ([a, b]) => `${b} ÷ (${a} − ${b})`,
  };

/** current and change → the level of the year before: of a rate that changes by percentage points, or to compare. */
const previousForm = (change: Term, { operands: [current] }: Terms): Form | Misfit =>
  wrongUnit(change, current, 'operands') ?? {
    name: { zh: '上年值', en: 'the level of the year before' },
    unit: current.unit,
    derive: ([a, b]) => (a && b ? subtract(a, b) : null),
    counted: areCounted([current, change]),
    formula: ([a, b]) => `${a} − ${b}`,
  };

/** Two levels → the change between them. */
const changeForm = (previous: Term, { operands, result }: Terms): Form | Misfit => {
  const [current] = operands;
  return (
    unlikeUnits(operands) ??
    (result && wrongUnit(result, current, 'result')) ?? {
      name: { zh: '增减量', en: 'the change' },
      unit: result?.unit ?? (current.unit.dimension === 'ratio' ? PERCENTAGE_POINTS : current.unit),
      derive: ([a, b]) => (a && b ? subtract(a, b) : null),
      counted: areCounted(operands),
      incomparable: notYearOnYear(current, previous, result),
      formula: ([a, b]) => `${a} − ${b}`,
    }
  );
};

/** A change stated beside its level. */
export const change: AuditKind = {
  name: { zh: '增减量', en: 'change' },
  operands: { min: 2, max: 2 },
  result: 'optional',
  form: (terms) => {
    const [current, second = current] = terms.operands;
    if (second.measure !== 'change') return changeForm(second, terms);
    const ofARate = current.unit.dimension === 'ratio';
    const toALevel = terms.result !== null && terms.result.measure !== 'growth';
    return ofARate || toALevel ? previousForm(second, terms) : growthForm(second, terms);
  },
  title: ([current, second = current], result) => {
    if (result) return { text: result.dated };
    if (second.term.measure !== 'change') {
      const { zh, en } = current.dated;
      return { text: { zh: `${zh}比上年增减`, en: `${en}: change over the year before` } };
    }
    return current.term.unit.dimension === 'ratio'
      ? ofYearBefore(current)
      : { text: growthTitle(current), remark: { zh: '由增减量', en: 'from the change' } };
  },
};
