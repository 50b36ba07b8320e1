import { relationsText } from '../../../audit/counts.ts';
import { outcomeOf } from '../../../audit/labels.ts';
import { FINDINGS_FIRST, outcomesIn } from '../../../audit/order.ts';
import { useDashboard } from '../../data/dashboard-provider.tsx';
import { useSettings } from '../../settings/provider.tsx';
import { Breadcrumb } from '../../ui/breadcrumb.tsx';
import { useQueryValue } from '../../url/hash-location.ts';
import '../../panel/audit/badge.css';
import { AUDIT_STRINGS } from '../../panel/audit/strings.ts';
import { useAudit } from '../../panel/audit/use-audit.ts';
import heads from '../../ui/page-head.module.css';
import styles from './audit.module.css';
import { CheckGroup } from './check-group.tsx';
import { Filters } from './filters.tsx';
import { isSelected, useSelection } from './selection.ts';

/** Whose checks are shown, when the link names figures. */
const About = ({ ids }: { ids: readonly string[] }) => {
  const { bundle } = useDashboard();
  const { locale } = useSettings();
  const words = AUDIT_STRINGS[locale];
  const [first] = ids;
  if (first === undefined) return null;
  const name = bundle.figures.get(first)?.indicator[locale] ?? first;
  const names = ids.length === 1 ? (locale === 'zh' ? `“${name}”` : name) : words.figures(ids.length);
  return (
    <p className={styles.about}>
      {words.about(names)} <a href="#/audit">{words.clear}</a>
    </p>
  );
};

/** Every check of the bundle, findings first, filtered by the hash. */
const AuditPage = () => {
  const dashboard = useDashboard();
  const { locale } = useSettings();
  const words = AUDIT_STRINGS[locale];
  const { checks } = useAudit();
  const selection = useSelection();
  const open = useQueryValue('check');
  const shown = checks.filter((check) => check.id === open || isSelected(check, selection, dashboard));
  return (
    <article>
      <Breadcrumb here={words.title} />
      <header className={`${heads.head} ${styles.head}`}>
        <h1>{words.title}</h1>
        <p>{checks.length === 0 ? words.none : words.lead(relationsText(checks, locale))}</p>
        <p>
          <a href="#/audit/method">{words.methodLink}</a>
        </p>
      </header>
      <Filters selection={selection} />
      <About ids={selection.about} />
      <p className={styles.shown} role="status">
        {shown.length === 0 ? words.nothing : words.shown(shown.length, checks.length)}
      </p>
      {outcomesIn(FINDINGS_FIRST).map((outcome) => {
        const group = shown.filter((check) => outcomeOf(check) === outcome);
        return group.length > 0 && <CheckGroup key={outcome} outcome={outcome} checks={group} open={open} />;
      })}
    </article>
  );
};

export default AuditPage;
