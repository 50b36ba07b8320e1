import { figureCounts } from '../../../bundle/model/bundle.ts';
import { useDashboard } from '../../data/dashboard-provider.tsx';
import { useSettings } from '../../settings/provider.tsx';
import { AuditBar } from './audit-bar.tsx';
import styles from './overview.module.css';

/** How the report's numbers are accounted for: figures and other mentions, as one bar. */
export const Coverage = () => {
  const { bundle } = useDashboard();
  const { strings } = useSettings();
  const { stated: figures, counted } = figureCounts([...bundle.figures.values()]);
  const others = bundle.mentions.length;
  return (
    <section className={styles.coverage}>
      <p>{strings.coverage(figures + others)}</p>
      <div className={styles.coverageBar} aria-hidden="true">
        <span style={{ flexGrow: figures }} />
        <span style={{ flexGrow: others }} />
      </div>
      <p className={styles.coverageKey}>
        <span>
          <b>{figures}</b> {counted === 0 ? strings.coverageFigures : strings.coverageCounted(counted)}
        </span>
        <span>
          <b>{others}</b> {strings.coverageOther}
        </span>
        {bundle.references.size > 0 && (
          <span>
            <b>{bundle.references.size}</b> {strings.coverageReference}
          </span>
        )}
      </p>
      <AuditBar />
    </section>
  );
};
