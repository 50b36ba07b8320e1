import { divide, type Interval, scaled, shifted } from '../../bundle/numbers/arithmetic.ts';
import { levelBefore } from '../../bundle/numbers/interval.ts';
import {
  averageOverYears,
  belowZero,
  constantPrices,
  notARate,
  notYearOnYear,
  unlikeUnits,
} from '../comparable.ts';
import type { AuditKind } from '../kind.ts';
import { PERCENT } from '../percent.ts';
import { growthTitle } from '../title.ts';

const growthOf = ([current, previous]: readonly Interval[]): Interval | null => {
  const ratio = current && previous && divide(current, previous);
  return ratio ? scaled(shifted(ratio, -1), 100) : null;
};

/** Growth recomputed from two levels: (current ÷ previous − 1). */
export const growth: AuditKind = {
  name: { zh: '增速', en: 'growth' },
  operands: { min: 2, max: 2 },
  result: 'optional',
  form: ({ operands, result }) => {
    const [current, previous = current] = operands;
    return (
      unlikeUnits(operands) ??
      (result && notARate(result, 'result')) ?? {
        name: { zh: '增速', en: 'the growth' },
        unit: result?.unit ?? PERCENT,
        derive: growthOf,
        incomparable:
          averageOverYears(result) ??
          constantPrices(result, current) ??
          belowZero(operands) ??
          notYearOnYear(current, previous, result),
        formula: ([a, b]) => `${a} ÷ ${b} − 1`,
        revisable: { base: previous, needed: ([a], growth) => (a ? levelBefore(a, growth) : null) },
      }
    );
  },
  title: ([current], result) => ({ text: result?.dated ?? growthTitle(current) }),
};
