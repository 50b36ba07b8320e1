import type { Check } from '../../../../audit/check.ts';
import { checkTitle } from '../../../../audit/check-title.ts';
import { nameOf, verdictCounts } from '../../../../audit/counts.ts';
import { verdictName } from '../../../../audit/labels.ts';
import { whyInShort } from '../../../../audit/words.ts';
import { Clauses } from './clauses.tsx';
import styles from './slide.module.css';
import { useStage } from './stage-context.ts';

/** How the audit of a slide's figures went, in a few words; nothing where nothing was checked. */
export const AuditBadge = ({ checks }: { checks: readonly Check[] }) => {
  const { locale, strings } = useStage();
  if (checks.length === 0) return null;
  return (
    <p className={styles.badge}>
      <span>{strings.checks(checks.length)}</span>
      {verdictCounts(checks).map((each) => (
        <span key={each.name.en} data-count-of={each.verdict}>
          <b>{each.count}</b> {nameOf(each, locale)}
        </span>
      ))}
    </p>
  );
};

/** The whole audit as one bar. */
export const AuditBar = ({ checks }: { checks: readonly Check[] }) => {
  if (checks.length === 0) return null;
  return (
    <div className={styles.audit}>
      <AuditBadge checks={checks} />
      <div className={styles.auditBar} aria-hidden="true">
        {verdictCounts(checks).map(({ verdict, name, count }) => (
          <i key={name.en} data-count-of={verdict} style={{ flexGrow: count }} />
        ))}
      </div>
    </div>
  );
};

/** A check that differs, beside the panel whose figures it is about; among several panels it says which figure. */
export const Finding = ({ check, named = false }: { check: Check; named?: boolean }) => {
  const { locale, dashboard } = useStage();
  return (
    <div className={styles.finding} data-check={check.id} data-verdict={check.verdict}>
      <p>
        <b>{verdictName(check)[locale]}</b>{' '}
        {named && <strong>{checkTitle(check, dashboard.bundle, locale)} </strong>}
        <Clauses pieces={[check.formula[locale]]} locale={locale} />
      </p>
      <p>
        <Clauses pieces={[whyInShort(check, locale)]} locale={locale} />
      </p>
    </div>
  );
};
