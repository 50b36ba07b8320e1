import { partAtAnotherTime, unlikeUnits } from '../comparable.ts';
import type { AuditKind } from '../kind.ts';

/** A part does not exceed its whole. */
export const within: AuditKind = {
  name: { zh: '部分与整体', en: 'part of a whole' },
  operands: { min: 2, max: 2 },
  result: 'none',
  form: ({ operands }) => {
    const [part, whole = part] = operands;
    return (
      unlikeUnits(operands) ?? {
        name: { zh: '部分', en: 'the part' },
        unit: operands[0].unit,
        derive: ([part]) => part ?? null,
        allow: ([, whole]) => (whole ? { ...whole, lo: null, loOpen: true } : null),
        incomparable: partAtAnotherTime(part, whole),
        formula: ([a, b]) => `${a} ≤ ${b}`,
        comparison: {
          against: { zh: '整体之内', en: 'up to its whole' },
          holds: { zh: '部分没有超过整体', en: 'the part does not exceed its whole' },
          fails: { zh: '部分超过了整体', en: 'the part exceeds its whole' },
        },
      }
    );
  },
  title: ([part, whole = part]) => ({
    text: {
      zh: `${part.dated.zh}不超过${whole.name.zh}`,
      en: `${part.dated.en}: no more than “${whole.name.en}”`,
    },
  }),
};
