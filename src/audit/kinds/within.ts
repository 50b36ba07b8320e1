import { partAtAnotherTime, unlikeUnits } from '../comparable.ts';
import type { AuditKind } from '../kind.ts';

/** A figure does not exceed its limit: the whole that it is a part of, or any other upper limit. */
export const within: AuditKind = {
  name: { zh: '上限', en: 'upper limit' },
  operands: { min: 2, max: 2 },
  result: 'none',
  form: ({ operands }) => {
    const [figure, limit = figure] = operands;
    return (
      unlikeUnits(operands) ?? {
        name: { zh: '该指标', en: 'the figure' },
        unit: operands[0].unit,
        derive: ([a]) => a ?? null,
        allow: ([, b]) => (b ? { ...b, lo: null, loOpen: true } : null),
        incomparable: partAtAnotherTime(figure, limit),
        formula: ([a, b]) => `${a} ≤ ${b}`,
        comparison: {
          against: { zh: '上限之内', en: 'up to the limit' },
          holds: { zh: '没有超过上限', en: 'the figure does not exceed the limit' },
          fails: { zh: '超过了上限', en: 'the figure exceeds the limit' },
        },
      }
    );
  },
  title: ([figure, limit = figure]) => ({
    text: {
      zh: `${figure.dated.zh}不超过${limit.name.zh}`,
      en: `${figure.dated.en}: no more than “${limit.name.en}”`,
    },
  }),
};
