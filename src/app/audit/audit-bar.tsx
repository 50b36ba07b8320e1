import { VERDICT_LABELS } from '../../audit/labels.ts';
import { verdictCounts } from '../../audit/order.ts';
import { useSettings } from '../state/settings.tsx';
import './badge.css';
import { AUDIT_STRINGS } from './strings.ts';
import { useAudit } from './use-audit.ts';
import { VerdictMark } from './verdict-mark.tsx';

/** The audit of the whole report in one bar; each verdict leads to its checks. Nothing where nothing was checked. */
export const AuditBar = () => {
  const { locale } = useSettings();
  const { checks } = useAudit();
  const counts = verdictCounts(checks);
  if (counts.length === 0) return null;
  return (
    <section className="audit-overview" aria-label={AUDIT_STRINGS[locale].title}>
      <p>{AUDIT_STRINGS[locale].recomputed(checks.length)}</p>
      <div className="audit-bar" aria-hidden="true">
        {counts.map(({ verdict, count }) => (
          <i key={verdict} data-verdict={verdict} style={{ flexGrow: count }} />
        ))}
      </div>
      <p className="audit-overview-key">
        {counts.map(({ verdict, count }) => (
          <a key={verdict} className="audit-badge" data-verdict={verdict} href={`#/audit?verdict=${verdict}`}>
            <b>{count}</b>
            <VerdictMark verdict={verdict} />
            {VERDICT_LABELS[verdict][locale]}
          </a>
        ))}
      </p>
    </section>
  );
};
