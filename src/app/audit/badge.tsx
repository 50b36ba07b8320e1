import { VERDICT_LABELS } from '../../audit/labels.ts';
import { MOST_TELLING_FIRST, verdictCounts } from '../../audit/order.ts';
import { useSettings } from '../state/settings.tsx';
import './badge.css';
import { checksHref } from './links.ts';
import { AUDIT_STRINGS } from './strings.ts';
import { useAudit, useChecksAbout } from './use-audit.ts';
import { VerdictMark } from './verdict-mark.tsx';

/**
 * How the audit of some figures went: the verdict that tells most, and how many of their checks have it.
 * Leads to these checks; nothing where nothing was checked.
 */
export const AuditBadge = ({ figures }: { figures: readonly string[] }) => {
  const { locale } = useSettings();
  const audit = useAudit();
  const checks = useChecksAbout(figures);
  const counts = verdictCounts(checks, MOST_TELLING_FIRST);
  const [first] = counts;
  if (!first) return null;
  const label = (verdict: typeof first.verdict): string => VERDICT_LABELS[verdict][locale];
  const all = counts.map(({ verdict, count }) => `${label(verdict)} ${count}`);
  return (
    <a
      className="audit-badge"
      data-verdict={first.verdict}
      href={checksHref(audit, checks, figures)}
      title={all.join(' · ')}
      aria-label={AUDIT_STRINGS[locale].badge(all.join(locale === 'zh' ? '、' : ', '))}
    >
      <VerdictMark verdict={first.verdict} />
      {label(first.verdict)} {first.count}
      {first.count < checks.length && `/${checks.length}`}
    </a>
  );
};
