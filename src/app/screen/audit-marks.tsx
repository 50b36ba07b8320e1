import type { Check } from '../../audit/check.ts';
import { checkTitle } from '../../audit/check-title.ts';
import { VERDICT_LABELS } from '../../audit/labels.ts';
import type { Verdict } from '../../audit/verdict.ts';
import { VERDICTS } from '../../figures/schema.ts';
import { Clauses } from './clauses.tsx';
import { useStage } from './stage-context.ts';

const countsOf = (checks: readonly Check[]): { verdict: Verdict; count: number }[] =>
  VERDICTS.map((verdict) => ({
    verdict,
    count: checks.filter((check) => check.verdict === verdict).length,
  })).filter(({ count }) => count > 0);

/** How the audit of a slide's figures went, in a few words; nothing where nothing was checked. */
export const AuditBadge = ({ checks }: { checks: readonly Check[] }) => {
  const { locale, strings } = useStage();
  const counts = countsOf(checks);
  if (counts.length === 0) return null;
  return (
    <p className="slide-badge">
      <span>{strings.checked}</span>
      {counts.map(({ verdict, count }) => (
        <span key={verdict} data-count-of={verdict}>
          <b>{count}</b> {VERDICT_LABELS[verdict][locale]}
        </span>
      ))}
    </p>
  );
};

/** The whole audit as one bar. */
export const AuditBar = ({ checks }: { checks: readonly Check[] }) => {
  const counts = countsOf(checks);
  if (counts.length === 0) return null;
  return (
    <div className="slide-audit">
      <AuditBadge checks={checks} />
      <div className="slide-audit-bar" aria-hidden="true">
        {counts.map(({ verdict, count }) => (
          <i key={verdict} data-count-of={verdict} style={{ flexGrow: count }} />
        ))}
      </div>
    </div>
  );
};

/** A check that differs, beside the panel whose figures it is about; among several panels it says which figure. */
export const Finding = ({ check, named = false }: { check: Check; named?: boolean }) => {
  const { locale, report } = useStage();
  return (
    <div className="slide-finding" data-check={check.id} data-verdict={check.verdict}>
      <p>
        <b>{VERDICT_LABELS[check.verdict][locale]}</b>{' '}
        {named && <strong>{checkTitle(check, report.bundle, locale).subject} </strong>}
        <Clauses pieces={[check.formula[locale]]} locale={locale} />
      </p>
      <p>
        <Clauses pieces={[check.reason[locale]]} locale={locale} />
      </p>
    </div>
  );
};
