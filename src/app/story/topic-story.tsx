import type { ReactNode } from 'react';
import { problemLabel } from '../../figures/locator.ts';
import { periodText } from '../../figures/period.ts';
import type { Topic } from '../../panels/manifest.ts';
import { problemName, stateText, statusText } from '../../panels/problem-status.ts';
import { topicStory } from '../../panels/topic-story.ts';
import { useReport } from '../state/report.tsx';
import { useSettings } from '../state/settings.tsx';
import './story.css';
import { STORY_STRINGS } from './strings.ts';

const Part = ({
  title,
  count,
  children,
}: {
  title: { readonly mark: string; readonly name: string };
  count: string;
  children: ReactNode;
}) => (
  <li className="story-part">
    <p className="story-name">
      <b>{title.mark}</b> {title.name}
    </p>
    <p className="story-count">{count}</p>
    {children}
  </li>
);

/** What was asked, what was done, what remains: from the problems that the topic's figures answer. */
export const TopicStory = ({ topic }: { topic: Topic }) => {
  const { bundle } = useReport();
  const { locale } = useSettings();
  const words = STORY_STRINGS[locale];
  const story = topicStory(topic, bundle);
  if (!story) return null;
  const { asked, statuses, remaining, figures } = story;
  return (
    <ul className="story" aria-label={words.title}>
      <Part title={words.asked} count={words.problems(asked.length)}>
        <ul className="story-problems">
          {asked.map(({ problem, offset }) => (
            <li key={problem.number}>
              <a href={`#/source?at=${offset}`}>
                {problem.number} {problemLabel(problem.item, bundle, locale)}
              </a>
            </li>
          ))}
        </ul>
      </Part>
      <Part
        title={words.done}
        count={statuses.map(({ status, count }) => `${count} ${statusText(status, locale)}`).join(' · ')}
      >
        <div className="story-bar" aria-hidden="true">
          {statuses.map(({ status, count }) => (
            <i key={status} data-status={status} style={{ flexGrow: count }} />
          ))}
        </div>
        <p>{words.told(figures)}</p>
      </Part>
      <Part title={words.left} count={remaining.length === 0 ? words.nothing : words.open(remaining.length)}>
        {remaining.length === 0 ? (
          <p>{words.allDone}</p>
        ) : (
          <ul className="story-left">
            {remaining.map((problem) => (
              <li key={problem.number} data-status={problem.status}>
                {problemName(problem, locale)}
                <span>
                  {stateText(problem, locale)}
                  {problem.deadline && ` · ${words.due(periodText(problem.deadline, locale))}`}
                </span>
              </li>
            ))}
          </ul>
        )}
      </Part>
    </ul>
  );
};
