import { periodText } from '../../../bundle/model/period.ts';
import { standingCount, statusCountTexts, statusText } from '../../../charts/model/problem-status.ts';
import type { Headline as HeadlineEntry } from '../../../dashboard/manifest.ts';
import { problemsPanel } from '../../../dashboard/problems-panel.ts';
import { useDashboard } from '../../data/dashboard-provider.tsx';
import { AuditBadge } from '../../panel/audit/badge.tsx';
import { GrowthNumber, KeyNumber } from '../../panel/figure-number.tsx';
import { useSettings } from '../../settings/provider.tsx';
import styles from './overview.module.css';

const FigureCell = ({ entry }: { entry: Extract<HeadlineEntry, { figure: string }> }) => {
  const { bundle } = useDashboard();
  const { locale } = useSettings();
  const figure = bundle.figures.get(entry.figure);
  const growth = entry.growth === undefined ? undefined : bundle.figures.get(entry.growth);
  if (!figure) return null;
  return (
    <li className={styles.headlineCell}>
      <p className={styles.headlineTop}>
        <span>{entry.label?.[locale] ?? figure.indicator[locale]}</span>
        <span className={styles.headlinePeriod}>{periodText(figure.period, locale)}</span>
      </p>
      <KeyNumber figure={figure} />
      <p className={styles.headlineFoot}>
        {growth ? <GrowthNumber figure={growth} /> : <span>{figure.scope[locale]}</span>}
        <AuditBadge shown={growth ? [figure.id, growth.id] : [figure.id]} />
      </p>
    </li>
  );
};

/** How many problems have a state, then how many have each other: counted, not stated by the report. */
const ProblemsCell = ({ entry }: { entry: Extract<HeadlineEntry, { problems: string }> }) => {
  const { bundle, manifest } = useDashboard();
  const { locale, strings } = useSettings();
  const { problems } = bundle;
  const panel = problemsPanel(manifest);
  const others = statusCountTexts(problems, bundle, locale).filter(({ status }) => status !== entry.problems);
  const number = (
    <>
      <span className="key-digits">{standingCount(problems, entry.problems)}</span>
      <span className="key-unit">{statusText(entry.problems, bundle, locale)}</span>
    </>
  );
  return (
    <li className={styles.headlineCell}>
      <p className={styles.headlineTop}>
        <span>{entry.label[locale]}</span>
        <span className={styles.headlinePeriod}>{strings.ofProblems(problems.length)}</span>
      </p>
      {panel ? (
        <a className="key-number" href={`#/panel/${panel.id}`}>
          {number}
        </a>
      ) : (
        <p className="key-number">{number}</p>
      )}
      <p className={styles.headlineFoot}>{others.map(({ text }) => text).join(' · ')}</p>
    </li>
  );
};

/** The overview's key numbers in one ruled table. */
export const Headline = () => {
  const { manifest } = useDashboard();
  const { strings } = useSettings();
  return (
    <ul className={styles.headline} aria-label={strings.headline}>
      {manifest.overview.headline.map((entry) =>
        'figure' in entry ? (
          <FigureCell key={entry.figure} entry={entry} />
        ) : (
          <ProblemsCell key={entry.problems} entry={entry} />
        ),
      )}
    </ul>
  );
};
