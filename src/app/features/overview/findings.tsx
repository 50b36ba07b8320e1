import { checkTitle } from '../../../audit/check-title.ts';
import { findingsText } from '../../../audit/counts.ts';
import { verdictName } from '../../../audit/labels.ts';
import { whyInShort } from '../../../audit/words.ts';
import { useDashboard } from '../../data/dashboard-provider.tsx';
import { checkHref } from '../../panel/audit/links.ts';
import { useAudit } from '../../panel/audit/use-audit.ts';
import { VerdictMark } from '../../panel/audit/verdict-mark.tsx';
import { useSettings } from '../../settings/provider.tsx';
import styles from './overview.module.css';

/** As many as a reader takes in before the topics; the audit's page has them all. */
const MOST = 3;

/** Where the report's numbers do not agree, at the head of the overview: this is what its title asks. */
export const Findings = () => {
  const { bundle } = useDashboard();
  const { locale, strings } = useSettings();
  const found = useAudit().checks.filter((check) => check.verdict === 'differs');
  if (found.length === 0) return null;
  return (
    <section className={styles.findings} aria-labelledby="findings-title">
      <h2 id="findings-title">{strings.findings(findingsText(found, locale))}</h2>
      <ul>
        {found.slice(0, MOST).map((check) => {
          return (
            <li key={check.id} data-check={check.id} data-verdict={check.verdict}>
              <a href={checkHref(check)}>
                <VerdictMark verdict={check.verdict} />
                <span className={styles.findingSubject}>
                  {verdictName(check)[locale]}
                  {locale === 'zh' ? '：' : ': '}
                  {checkTitle(check, bundle, locale)}
                </span>
                <span className={styles.findingReason}>{whyInShort(check, locale)}</span>
              </a>
            </li>
          );
        })}
      </ul>
    </section>
  );
};
