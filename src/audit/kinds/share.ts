import type { AuditKind } from '../kind.ts';
import { impliesWhole, rateForm, wholeForm } from '../part-of-whole.ts';

/** A share of a whole: part ÷ whole; without a stated whole, the one that the share implies. */
export const share: AuditKind = {
  name: { zh: '比重', en: 'share' },
  operands: { min: 2, max: 2 },
  result: 'optional',
  form: (terms) =>
    impliesWhole(terms)
      ? wholeForm(terms, { zh: '总体', en: 'the whole' })
      : rateForm(terms, { zh: '比重', en: 'the share' }, true),
};
