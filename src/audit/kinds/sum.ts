import { add, type Interval } from '../../bundle/numbers/arithmetic.ts';
import { areCounted, atDifferentTimes, unlikeUnits } from '../comparable.ts';
import type { AuditKind } from '../kind.ts';

const total = (parts: readonly Interval[]): Interval | null => {
  const [first, ...others] = parts;
  return first ? others.reduce(add, first) : null;
};

/** Parts that exhaust their total. */
export const sum: AuditKind = {
  name: { zh: '合计', en: 'sum' },
  operands: { min: 2, max: 200 },
  result: 'optional',
  form: ({ operands, result }) => {
    const terms = result ? [...operands, result] : operands;
    return (
      unlikeUnits(operands) ??
      (result && unlikeUnits([operands[0], result], 'result')) ?? {
        name: { zh: '合计', en: 'the sum' },
        unit: (result ?? operands[0]).unit,
        derive: total,
        counted: areCounted(operands),
        incomparable: atDifferentTimes(terms),
        formula: (numbers) => numbers.join(' + '),
      }
    );
  },
  title: (operands, result) =>
    result
      ? { text: result.dated, remark: { zh: '各部分合计', en: 'sum of its parts' } }
      : {
          text: {
            zh: `${operands.map(({ name }) => name.zh).join('、')}合计`,
            en: `${operands.map(({ name }) => name.en).join(' + ')}: sum`,
          },
        },
};
