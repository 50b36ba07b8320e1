import type { ReactNode } from 'react';
import type { Topic } from '../../dashboard/manifest.ts';
import { useDashboard } from '../data/dashboard-provider.tsx';
import { useSettings } from '../settings/provider.tsx';
import { DistantPanel } from './distant-panel.tsx';
import { ExportButton } from './export/export-button.tsx';
import { PanelCard } from './panel-card.tsx';
import { ProblemStatusLine } from './problem-status/status-line.tsx';
import { Filled } from './templated.tsx';

/** A report of more panels than this builds each when the reader comes near it, not all at once. */
const MANY_PANELS = 100;

/** A topic's heading and its panels on the twelve-column grid. */
export const TopicSection = ({
  topic,
  onPage = false,
  children,
}: {
  topic: Topic;
  onPage?: boolean;
  /** What stands between heading and panels. */
  children?: ReactNode;
}) => {
  const { manifest } = useDashboard();
  const { locale, strings } = useSettings();
  const panels = manifest.panels.filter((panel) => panel.topic === topic.id);
  const Card = manifest.panels.length > MANY_PANELS ? DistantPanel : PanelCard;
  const Heading = onPage ? 'h1' : 'h2';
  return (
    <section className="topic" id={topic.id} aria-labelledby={`topic-${topic.id}`}>
      <header className="topic-head">
        <Heading id={`topic-${topic.id}`}>
          {onPage ? topic.title[locale] : <a href={`#/topic/${topic.id}`}>{topic.title[locale]}</a>}
        </Heading>
        <p>
          <Filled template={topic.lead} />
        </p>
        {!onPage && <ProblemStatusLine topic={topic} />}
        {onPage && panels.length > 0 && (
          <ExportButton scope={`topic:${topic.id}`} about={topic.title[locale]} />
        )}
      </header>
      {children}
      {panels.length === 0 ? (
        <p>{strings.empty}</p>
      ) : (
        <div className="panel-grid">
          {panels.map((panel) => (
            <Card
              key={panel.place}
              panel={panel}
              setting={onPage ? 'topic' : 'overview'}
              heading={onPage ? 'h2' : 'h3'}
            />
          ))}
        </div>
      )}
    </section>
  );
};
