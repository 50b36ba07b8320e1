import { periodText } from '../../figures/period.ts';
import type { Headline as HeadlineEntry } from '../../panels/manifest.ts';
import { AuditBadge } from '../audit/badge.tsx';
import { useReport } from '../state/report.tsx';
import { useSettings } from '../state/settings.tsx';
import { GrowthNumber, KeyNumber } from './figure-number.tsx';

const FigureCell = ({ entry }: { entry: Extract<HeadlineEntry, { figure: string }> }) => {
  const { bundle } = useReport();
  const { locale, strings } = useSettings();
  const figure = bundle.figures.get(entry.figure);
  const growth = entry.growth === undefined ? undefined : bundle.figures.get(entry.growth);
  if (!figure) return null;
  return (
    <li className="headline-cell">
      <p className="headline-top">
        <span>{entry.label?.[locale] ?? figure.indicator[locale]}</span>
        <span className="headline-period">{periodText(figure.period, locale)}</span>
      </p>
      <KeyNumber figure={figure} />
      <p className="headline-foot">
        {growth ? <GrowthNumber figure={growth} /> : <span>{figure.scope[locale]}</span>}
        {growth?.basis && <span className="headline-basis">{strings.basis[growth.basis]}</span>}
        <AuditBadge shown={growth ? [figure.id, growth.id] : [figure.id]} />
      </p>
    </li>
  );
};

/** How the numbered problems stand: a count from problems.csv, not a figure of the report. */
const ProblemsCell = ({ entry }: { entry: Extract<HeadlineEntry, { problems: string }> }) => {
  const { bundle } = useReport();
  const { locale, strings } = useSettings();
  const count = (status: string): number =>
    bundle.problems.filter((problem) => problem.status === status).length;
  const others = (Object.keys(strings.statuses) as (keyof typeof strings.statuses)[])
    .filter((status) => status !== entry.problems && count(status) > 0)
    .map((status) => `${count(status)} ${strings.statuses[status]}`);
  return (
    <li className="headline-cell">
      <p className="headline-top">
        <span>{entry.label[locale]}</span>
        <span className="headline-period">{strings.ofProblems(bundle.problems.length)}</span>
      </p>
      <p className="key-number">
        <span className="key-digits">{count(entry.problems)}</span>
        <span className="key-unit">{strings.statuses[entry.problems]}</span>
      </p>
      <p className="headline-foot">{others.join(' · ')}</p>
    </li>
  );
};

/** The overview's key numbers in one ruled table. */
export const Headline = () => {
  const { manifest } = useReport();
  const { strings } = useSettings();
  return (
    <ul className="headline" aria-label={strings.headline}>
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
