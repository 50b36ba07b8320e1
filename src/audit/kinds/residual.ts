import Fraction from 'fraction.js';
import { type Interval, meets, subtract } from '../../bundle/numbers/arithmetic.ts';
import { areCounted, atDifferentTimes, unlikeUnits } from '../comparable.ts';
import type { AuditKind } from '../kind.ts';

const NOT_NEGATIVE: Interval = { lo: new Fraction(0), hi: null, loOpen: false, hiOpen: true };

const left = (terms: readonly Interval[]): Interval | null => {
  const [total, ...parts] = terms;
  return total ? parts.reduce(subtract, total) : null;
};

/** What a total leaves beside the parts that are stated. */
export const residual: AuditKind = {
  name: { zh: '未列出的部分', en: 'what is not listed' },
  operands: { min: 2, max: 200 },
  result: 'optional',
  form: ({ operands, result }) =>
    unlikeUnits(operands) ??
    (result && unlikeUnits([operands[0], result], 'result')) ?? {
      name: { zh: '未列出的部分', en: 'what is not listed' },
      unit: operands[0].unit,
      derive: left,
      counted: areCounted(operands),
      feasible: {
        holds: (derived) => meets(derived, NOT_NEGATIVE),
        otherwise: { zh: '各部分之和超过了总数', en: 'the parts exceed their total' },
      },
      incomparable: atDifferentTimes(operands),
      formula: (numbers) => numbers.join(' − '),
    },
  title: ([total], result) => ({
    text: result?.dated ?? {
      zh: `${total.dated.zh}中未列出的部分`,
      en: `${total.dated.en}: what is not listed`,
    },
  }),
};
