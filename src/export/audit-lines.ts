import { audit } from '../audit/audit.ts';
import type { Check } from '../audit/check.ts';
import { checkTitle } from '../audit/check-title.ts';
import { VERDICT_LABELS } from '../audit/labels.ts';
import type { Verdict } from '../audit/verdict.ts';
import type { Bundle, FigureId } from '../figures/bundle.ts';
import { VERDICTS } from '../figures/schema.ts';
import type { Locale } from '../figures/text.ts';
import { EXPORT_STRINGS } from './strings.ts';

/** A check of the audit in words. */
export interface AuditLine {
  readonly id: string;
  readonly verdict: Verdict;
  readonly verdictText: string;
  /** The indicator that is checked, and the id of its figure or reference value. */
  readonly subject: string;
  readonly subjectId: string;
  /** The formula with its numbers. */
  readonly formula: string;
  readonly reason: string;
  readonly figures: readonly FigureId[];
}

const lineOf = (check: Check, bundle: Bundle, locale: Locale): AuditLine => {
  const { id: subjectId, subject } = checkTitle(check, bundle, locale);
  return {
    id: check.id,
    verdict: check.verdict,
    verdictText: VERDICT_LABELS[check.verdict][locale],
    subject,
    subjectId,
    formula: check.formula[locale],
    reason: check.reason[locale],
    figures: [...check.operands, ...(check.result === null ? [] : [check.result])],
  };
};

/** The checks that involve any of some figures. */
export const auditLinesOf = (bundle: Bundle, figures: readonly FigureId[], locale: Locale): AuditLine[] => {
  const wanted = new Set(figures);
  return audit(bundle)
    .checks.filter(({ operands, result }) =>
      [...operands, ...(result === null ? [] : [result])].some((id) => wanted.has(id)),
    )
    .map((check) => lineOf(check, bundle, locale));
};

/** How many checks have each verdict, in a few words: 核对：3 项相符，1 项不符. Null without checks. */
export const auditBadge = (lines: readonly AuditLine[], locale: Locale): string | null => {
  const strings = EXPORT_STRINGS[locale];
  const counts = VERDICTS.flatMap((verdict) => {
    const count = lines.filter((line) => line.verdict === verdict).length;
    return count === 0 ? [] : [strings.verdictCount(count, VERDICT_LABELS[verdict][locale])];
  });
  return counts.length === 0 ? null : `${strings.audit}${strings.between}${counts.join(strings.comma)}`;
};
