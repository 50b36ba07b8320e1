import type { Modality } from '../../bundle/model/schema.ts';
import type { Bilingual } from '../../bundle/model/text.ts';
import { atDifferentTimes, unlikeUnits } from '../comparable.ts';
import type { AuditKind } from '../kind.ts';
import type { Term } from '../term.ts';

const SAID: Readonly<Record<Modality, Bilingual>> = {
  '': { zh: '已实现', en: 'a fact' },
  expected: { zh: '预计', en: 'expected' },
  target: { zh: '目标', en: 'a target' },
  estimated: { zh: '预估', en: 'estimated' },
};

/** Stated as a fact in one place and as expected, aimed at or estimated in the other. */
const otherModality = (a: Term, b: Term): Bilingual | null => {
  if (a.modality === b.modality) return null;
  const [first, second] = [SAID[a.modality], SAID[b.modality]];
  return {
    zh: `数值相合，说法不同：一处为${first.zh}，一处为${second.zh}`,
    en: `the values agree, the modality does not: ${first.en} in one place, ${second.en} in the other`,
  };
};

const inPlaces = (a: Bilingual, b: Bilingual): Bilingual =>
  a.zh === b.zh
    ? { zh: `${a.zh} 中两次`, en: `twice in ${a.en}` }
    : { zh: `${a.zh} 与${b.zh} 两处`, en: `${a.en} and ${b.en}` };

/** Two statements of one figure: they agree in value and in modality. */
export const same: AuditKind = {
  name: { zh: '重复表述', en: 'stated twice' },
  operands: { min: 2, max: 2 },
  result: 'none',
  form: ({ operands }) => {
    const [first, second = first] = operands;
    return (
      unlikeUnits(operands) ?? {
        name: { zh: '一处的数值', en: 'the value in one place' },
        unit: first.unit,
        derive: ([a]) => a ?? null,
        allow: ([, b]) => b ?? null,
        incomparable: atDifferentTimes(operands),
        conflict: otherModality(first, second),
        formula: ([a, b]) => `${a} ↔ ${b}`,
        comparison: {
          against: { zh: '另一处的数值', en: 'the value in the other place' },
          holds: { zh: '两处的数值相合', en: 'the two statements agree in value' },
          fails: { zh: '两处的数值不相合', en: 'the two statements cannot be of one value' },
        },
      }
    );
  },
  title: ([first, second = first]) => ({
    text: first.dated,
    ...(second.term.publication === null && { remark: inPlaces(first.place, second.place) }),
  }),
};
