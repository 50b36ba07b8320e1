import type { AuditKind } from '../kind.ts';
import { impliesWhole, rateForm, wholeForm } from '../part-of-whole.ts';

/** A share of a whole: part ÷ whole; without a stated whole, the one that the share implies. */
export const share: AuditKind = {
  name: { zh: '比重、整体', en: 'share, whole' },
  operands: { min: 2, max: 2 },
  result: 'optional',
  form: (terms) =>
    impliesWhole(terms)
      ? wholeForm(terms, { zh: '总体', en: 'the whole' })
      : rateForm(terms, { zh: '比重', en: 'the share' }, true),
  title: ([part, second = part], result) => {
    if (result) return { text: result.dated };
    const { zh, en } = part.dated;
    return second.term.unit.dimension === 'ratio'
      ? { text: { zh: `${zh}所属的整体`, en: `${en}: the whole that it is a part of` } }
      : { text: { zh: `${zh}占${second.name.zh}的比重`, en: `${en}: share of “${second.name.en}”` } };
  },
};
