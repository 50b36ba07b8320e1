import { divide } from '../../figures/arithmetic.ts';
import type { Unit } from '../../figures/unit.ts';
import { atDifferentTimes, unlikeUnits } from '../comparable.ts';
import type { AuditKind, Form, Misfit, Terms } from '../kind.ts';
import { impliesWhole, rateForm, wholeForm } from '../part-of-whole.ts';

const per = (a: Unit, b: Unit): Unit => ({
  unit: `${a.unit}/${b.unit}`,
  dimension: `${a.dimension}/${b.dimension}`,
  base: `${a.base}/${b.base}`,
  factor: a.factor.div(b.factor),
  label: { zh: `${a.label.zh}/${b.label.zh}`, en: `${a.label.en} / ${b.label.en}` },
});

/** Amounts of two kinds: how much of the one comes with each of the other. */
const perUnitForm = ({ operands }: Terms): Form | Misfit => {
  const [numerator, denominator = numerator] = operands;
  return {
    name: { zh: '平均值', en: 'the average' },
    unit: per(numerator.unit, denominator.unit),
    derive: ([a, b]) => (a && b ? divide(a, b) : null),
    incomparable: atDifferentTimes(operands),
    formula: ([a, b]) => `${a} ÷ ${b}`,
  };
};

/** Completion, coverage, fulfilment of a plan: numerator ÷ denominator; without one, what the rate implies. */
export const ratio: AuditKind = {
  name: { zh: '比率', en: 'ratio' },
  operands: { min: 2, max: 2 },
  result: 'optional',
  form: (terms) => {
    if (impliesWhole(terms)) return wholeForm(terms, { zh: '分母', en: 'the denominator' });
    const unlike = unlikeUnits(terms.operands) !== null;
    return unlike && terms.result === null
      ? perUnitForm(terms)
      : rateForm(terms, { zh: '比率', en: 'the ratio' });
  },
};
