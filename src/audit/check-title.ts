import type { Bundle } from '../figures/bundle.ts';
import { periodText } from '../figures/period.ts';
import type { Locale } from '../figures/text.ts';
import type { Check } from './check.ts';
import { AUDIT_KINDS } from './registry.ts';

export const kindName = (kind: string, locale: Locale): string => AUDIT_KINDS[kind]?.name[locale] ?? kind;

/** What a check is about: the figure whose value is checked, when it is of, and the kind of relation. */
export const checkTitle = (
  { kind, operands, result }: Check,
  { figures, references }: Bundle,
  locale: Locale,
): { readonly id: string; readonly subject: string; readonly kind: string; readonly period: string } => {
  const id = result ?? operands[0] ?? '';
  const subject = figures.get(id) ?? references.get(id);
  return {
    id,
    subject: subject?.indicator[locale] ?? id,
    kind: kindName(kind, locale),
    period: subject ? periodText(subject.period, locale) : '',
  };
};
