import { isPartOfWhole } from '../../bundle/model/quantity-bound.ts';
import { commensurable, type Unit, unitPer } from '../../bundle/model/unit.ts';
import { divide } from '../../bundle/numbers/arithmetic.ts';
import { statedInterval } from '../../bundle/numbers/interval.ts';
import { atDifferentTimes } from '../comparable.ts';
import type { AuditKind, Form, Terms, Units } from '../kind.ts';
import { impliesWhole, rateForm, wholeForm } from '../part-of-whole.ts';

/**
 * The unit in which an average is at least one, if there is one: 0.0046 亿元 a payment reads better as 46 万元. An
 * average of one or more stays in the stated unit.
 */
const legibleUnit = ([numerator, denominator = numerator]: Terms['operands'], units: Units): Unit => {
  const { unit } = numerator;
  const least = divide(statedInterval(numerator), statedInterval(denominator))?.lo;
  const aPiece = least?.mul(denominator.unit.factor);
  if (!aPiece || aPiece.compare(unit.factor) >= 0) return unit;
  const smaller = [...units.values()]
    .filter((other) => commensurable(other, unit) && other.factor.compare(aPiece) <= 0)
    .sort((a, b) => b.factor.compare(a.factor));
  return smaller[0] ?? unit;
};

/** Amounts of two kinds: how much of the one comes with each of the other. */
const perUnitForm = ({ operands }: Terms, units: Units): Form => {
  const [numerator, denominator = numerator] = operands;
  return {
    name: { zh: '平均值', en: 'the average' },
    unit: unitPer(legibleUnit(operands, units), denominator.unit),
    derive: ([a, b]) => (a && b ? divide(a, b) : null),
    incomparable: atDifferentTimes(operands),
    formula: ([a, b]) => `${a} ÷ ${b}`,
  };
};

const isRateOfWhole = (result: Terms['result']): boolean =>
  result !== null && isPartOfWhole(result.measure, result.indicator.zh);

/** Completion, coverage, fulfilment of a plan: numerator ÷ denominator; without one, what the rate implies. */
export const ratio: AuditKind = {
  name: { zh: '比率、平均', en: 'ratio, average' },
  operands: { min: 2, max: 2 },
  result: 'optional',
  form: (terms, units) => {
    if (impliesWhole(terms)) return wholeForm(terms, { zh: '分母', en: 'the denominator' });
    const [numerator, denominator = numerator] = terms.operands;
    return terms.result === null && !commensurable(numerator.unit, denominator.unit)
      ? perUnitForm(terms, units)
      : rateForm(terms, { zh: '比率', en: 'the ratio' }, isRateOfWhole(terms.result));
  },
  title: ([numerator, second = numerator], result) => {
    if (result) return { text: result.dated };
    const { zh, en } = numerator.dated;
    const other = second.name;
    if (second.term.unit.dimension === 'ratio' && numerator.term.unit.dimension !== 'ratio') {
      return { text: { zh: `${zh}的分母，按${other.zh}`, en: `${en}: denominator by “${other.en}”` } };
    }
    return commensurable(numerator.term.unit, second.term.unit)
      ? { text: { zh: `${zh}与${other.zh}之比`, en: `${en}: ratio to “${other.en}”` } }
      : { text: { zh: `${zh}，按${other.zh}平均`, en: `${en}: average over “${other.en}”` } };
  },
};
