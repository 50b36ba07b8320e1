import { audit } from '../audit/audit.ts';
import { checksAbout, idsOf, isBorneOut } from '../audit/by-figure.ts';
import type { Check } from '../audit/check.ts';
import { checkTitle, subjectOf } from '../audit/check-title.ts';
import { checksText } from '../audit/counts.ts';
import { verdictName } from '../audit/labels.ts';
import type { Verdict } from '../audit/verdict.ts';
import type { Bundle, FigureId } from '../bundle/model/bundle.ts';
import type { Locale } from '../bundle/model/text.ts';

/** A check of the audit in words. */
export interface AuditLine {
  readonly id: string;
  readonly verdict: Verdict;
  readonly verdictText: string;
  /** Whether only the modality differs. */
  readonly onlyWording: boolean;
  /** What the check is about, and the id of the figure or reference value that it is about first. */
  readonly subject: string;
  readonly subjectId: string;
  /** The formula with its numbers. */
  readonly formula: string;
  readonly reason: string;
  /** What the editor knows of it; blank for nothing. */
  readonly note: string;
  readonly figures: readonly FigureId[];
  /** Whether the panel shows what it is about. */
  readonly borneOut: boolean;
}

const lineOf = (
  check: Check,
  { bundle, shown, locale }: { bundle: Bundle; shown: ReadonlySet<string>; locale: Locale },
): AuditLine => {
  return {
    id: check.id,
    verdict: check.verdict,
    verdictText: verdictName(check)[locale],
    onlyWording: check.onlyWording,
    subject: checkTitle(check, bundle, locale),
    subjectId: subjectOf(check),
    formula: check.formula[locale],
    reason: check.reason[locale],
    note: check.note[locale],
    figures: idsOf(check),
    borneOut: isBorneOut(check, shown),
  };
};

/** The checks that involve any of some figures; `references` are the reference values shown beside them. */
export const auditLinesOf = (
  bundle: Bundle,
  { figures, references }: { figures: readonly FigureId[]; references: readonly string[] },
  locale: Locale,
): AuditLine[] => {
  const shown = new Set([...figures, ...references]);
  return checksAbout(audit(bundle), figures).map((check) => lineOf(check, { bundle, shown, locale }));
};

/** How the audit of what a panel shows went, in a few words; null where nothing of it was checked. */
export const auditBadge = (lines: readonly AuditLine[], locale: Locale): string | null =>
  checksText(
    lines.filter((line) => line.borneOut),
    locale,
  ) || null;
