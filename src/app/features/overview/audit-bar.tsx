import { useId } from 'react';
import { nameOf, relationsText, verdictCounts } from '../../../audit/counts.ts';
import { useSettings } from '../../settings/provider.tsx';
import '../../panel/audit/badge.css';
import { useAudit } from '../../panel/audit/use-audit.ts';
import { VerdictMark } from '../../panel/audit/verdict-mark.tsx';
import styles from './overview.module.css';

/** The audit of the whole report in one bar; each verdict leads to its checks. Nothing where nothing was checked. */
export const AuditBar = () => {
  const { locale, strings } = useSettings();
  const id = useId();
  const { checks } = useAudit();
  const counts = verdictCounts(checks);
  if (counts.length === 0) return null;
  return (
    <section className={styles.audit} aria-labelledby={id}>
      <p id={id}>{strings.relations(relationsText(checks, locale))}</p>
      <div className={`audit-bar ${styles.auditBar}`} aria-hidden="true">
        {counts.map(({ verdict, name, count }) => (
          <i key={name.en} data-verdict={verdict} style={{ flexGrow: count }} />
        ))}
      </div>
      <p className={styles.auditKey}>
        {counts.map((each) => (
          <a
            key={each.name.en}
            className="audit-badge"
            data-verdict={each.verdict}
            href={`#/audit?verdict=${each.outcome}`}
          >
            <b>{each.count}</b>
            <VerdictMark verdict={each.verdict} />
            {nameOf(each, locale)}
          </a>
        ))}
      </p>
    </section>
  );
};
