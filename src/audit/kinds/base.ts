import { wholeNumbersOf } from '../../bundle/numbers/arithmetic.ts';
import { isExact, levelBefore } from '../../bundle/numbers/interval.ts';
import { averageOverYears, belowZero, constantPrices, notARate } from '../comparable.ts';
import type { AuditKind } from '../kind.ts';
import { plus } from '../percent.ts';
import { ofYearBefore } from '../title.ts';

/**
 * The level of a year before that a stated growth implies: current ÷ (1 + growth). The base of an exact count is a whole
 * number, so one must lie in the implied interval: the GRIM test (Brown & Heathers 2017, doi 10.1177/1948550616673876)
 * carried over from means to growth rates.
 */
export const base: AuditKind = {
  name: { zh: '上年基数', en: 'implied base' },
  operands: { min: 2, max: 2 },
  result: 'none',
  form: ({ operands }) => {
    const [current, growth = current] = operands;
    const counted = isExact(current);
    return (
      notARate(growth, 'operands') ?? {
        name: { zh: '上年基数', en: 'the base of the year before' },
        unit: current.unit,
        derive: ([a, b]) => (a && b ? levelBefore(a, b) : null),
        counted,
        ...(counted && {
          feasible: {
            holds: (derived) => wholeNumbersOf(derived) !== null,
            otherwise: {
              zh: '基数是一个一个数出来的，应为整数，而其间没有整数',
              en: 'the base counts whole things, yet no whole number lies in it',
            },
          },
        }),
        incomparable: averageOverYears(growth) ?? constantPrices(growth, current) ?? belowZero([current]),
        formula: ([a, b = '']) => `${a} ÷ (1 ${plus(b)})`,
      }
    );
  },
  title: ([current]) => ofYearBefore(current),
};
