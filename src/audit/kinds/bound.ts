import { atDifferentTimes, unlikeUnits } from '../comparable.ts';
import type { AuditKind } from '../kind.ts';

/** A figure against a threshold that is stated elsewhere. */
export const bound: AuditKind = {
  name: { zh: '门槛', en: 'threshold' },
  operands: { min: 1, max: 1 },
  result: 'required',
  form: ({ operands: [figure], result: threshold }) => {
    if (threshold?.qualifier === '') {
      return {
        column: 'result',
        term: threshold,
        expected: {
          zh: '带限定（超、以上、不足等）的指标',
          en: 'a figure with a qualifier such as over, at_least or under',
        },
      };
    }
    const terms = threshold ? [figure, threshold] : [figure];
    return (
      unlikeUnits(terms, 'result') ?? {
        name: { zh: '该指标', en: 'the figure' },
        unit: figure.unit,
        derive: ([a]) => a ?? null,
        incomparable: atDifferentTimes(terms),
        formula: ([a], result) => `${a} ↔ ${result}`,
        comparison: {
          against: { zh: '门槛', en: 'the threshold' },
          holds: { zh: '符合门槛', en: 'the figure respects the threshold' },
          fails: { zh: '不符合门槛', en: 'the figure is beyond the threshold' },
        },
      }
    );
  },
  title: ([figure]) => ({
    text: {
      zh: `${figure.dated.zh}是否符合所述门槛`,
      en: `${figure.dated.en}: whether it respects the threshold that is stated`,
    },
  }),
};
