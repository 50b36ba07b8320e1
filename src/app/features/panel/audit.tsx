import '../../panel/audit/badge.css';
import { isBorneOut } from '../../../audit/by-figure.ts';
import type { Check } from '../../../audit/check.ts';
import { checkTitle } from '../../../audit/check-title.ts';
import { verdictName } from '../../../audit/labels.ts';
import { FINDINGS_FIRST } from '../../../audit/order.ts';
import { shownIds } from '../../../dashboard/problems-panel.ts';
import { useDashboard } from '../../data/dashboard-provider.tsx';
import { checkHref } from '../../panel/audit/links.ts';
import { useChecksAbout } from '../../panel/audit/use-audit.ts';
import { VerdictMark } from '../../panel/audit/verdict-mark.tsx';
import { useSettings } from '../../settings/provider.tsx';
import styles from './panel-page.module.css';
import { Section } from './section.tsx';
import type { SectionProps } from './section-props.ts';
import { PANEL_PAGE_STRINGS } from './strings.ts';

/** Checks, findings first: verdict, formula, reason, each leading to its place among all. */
const Checks = ({ title, checks }: { title: string; checks: readonly Check[] }) => {
  const { bundle } = useDashboard();
  const { locale } = useSettings();
  const sorted = FINDINGS_FIRST.flatMap((verdict) => checks.filter((check) => check.verdict === verdict));
  if (sorted.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul className={styles.auditOfFigures}>
        {sorted.map((check) => (
          <li key={check.id} data-check={check.id} data-verdict={check.verdict}>
            <a className="audit-badge" href={checkHref(check)}>
              <VerdictMark verdict={check.verdict} />
              {verdictName(check)[locale]}
            </a>
            <div>
              <p className={styles.checkOfFigure}>{checkTitle(check, bundle, locale)}</p>
              <p className={styles.checkArithmetic}>{check.formula[locale]}</p>
              <p className={styles.checkReason}>{check.reason[locale]}</p>
              {check.note[locale] && <p className={styles.checkReason}>{check.note[locale]}</p>}
            </div>
          </li>
        ))}
      </ul>
    </>
  );
};

/** The checks that the panel's badge counts, then the other ones that its numbers take part in. */
export const AuditOfFigures = ({ panel }: SectionProps) => {
  const { locale } = useSettings();
  const words = PANEL_PAGE_STRINGS[locale];
  const ids = shownIds(panel);
  const shown = new Set(ids);
  const checks = useChecksAbout(ids);
  const own = checks.filter((check) => isBorneOut(check, shown));
  return (
    <Section title={words.audit}>
      {checks.length === 0 && <p>{words.notChecked}</p>}
      <Checks title={words.ownChecks} checks={own} />
      <Checks title={words.otherChecks} checks={checks.filter((check) => !own.includes(check))} />
    </Section>
  );
};
