import type { ReactNode } from 'react';
import type { Problem } from '../../../bundle/model/bundle.ts';
import { problemLabel } from '../../../bundle/model/locator.ts';
import { sectionsOf } from '../../../bundle/model/outline.ts';
import {
  asOfReportText,
  dueText,
  notCalledDoneText,
  problemName,
  stateText,
  statusCounts,
  statusText,
} from '../../../charts/model/problem-status.ts';
import type { Topic } from '../../../dashboard/manifest.ts';
import { problemsPanel } from '../../../dashboard/problems-panel.ts';
import { topicOverlap, topicStory } from '../../../dashboard/topic-story.ts';
import { useDashboard } from '../../data/dashboard-provider.tsx';
import { leftText, numbersText, progressText } from '../../panel/problem-status/status-text.ts';
import { STATUS_STRINGS } from '../../panel/problem-status/strings.ts';
import { useSettings } from '../../settings/provider.tsx';
import styles from './problem-status.module.css';
import { STATUS_PAGE_STRINGS } from './strings.ts';

const Part = ({ title, count, children }: { title: string; count: string; children: ReactNode }) => (
  <li className={styles.part}>
    <p className={styles.name}>{title}</p>
    <p className={styles.count}>{count}</p>
    {children}
  </li>
);

/** A problem of which something is left: how it stands, where the report says so, until when. */
const LeftProblem = ({ problem }: { problem: Problem }) => {
  const { bundle } = useDashboard();
  const { locale } = useSettings();
  const item = problem.closingItem || problem.openItem;
  const place = sectionsOf(bundle.descriptor).find((section) => section.item === item);
  const state = [stateText(problem, bundle, locale), dueText(problem, locale)].filter(Boolean).join(' · ');
  return (
    <li data-status={problem.status}>
      {problemName(problem, locale)}
      <span>{place ? <a href={`#/source?at=${place.start}`}>{state}</a> : state}</span>
      {problem.note[locale] && <span>{problem.note[locale]}</span>}
    </li>
  );
};

/** Which problems a topic's figures answer, how far they have come, what is left. */
export const ProblemStatus = ({ topic }: { topic: Topic }) => {
  const dashboard = useDashboard();
  const { bundle, manifest } = dashboard;
  const { locale } = useSettings();
  const words = { ...STATUS_STRINGS[locale], ...STATUS_PAGE_STRINGS[locale] };
  const status = topicStory(topic, dashboard);
  if (!status) return null;
  const { problems, answered, remaining, matters, figures } = status;
  const shared = answered
    ? topicOverlap(dashboard).shared.filter((problem) => problems.includes(problem))
    : [];
  return (
    <ul className={styles.story} aria-label={words.title}>
      <Part title={words.asked} count={words.problems(problems.length)}>
        {answered ? (
          <ul className={styles.problems}>
            {answered.map(({ problem, offset }) => (
              <li key={problem.number}>
                <a href={`#/source?at=${offset}`}>
                  {problem.number} {problemLabel(problem.item, bundle, locale)}
                </a>
              </li>
            ))}
          </ul>
        ) : (
          <p>
            <a href={`#/panel/${problemsPanel(manifest)?.id}`}>{words.toProblems}</a>
          </p>
        )}
        {shared.length > 0 && <p>{words.alsoElsewhere(numbersText(shared, locale))}</p>}
      </Part>
      <Part title={words.progress} count={progressText(status, bundle, locale)}>
        <div className={styles.bar} aria-hidden="true">
          {statusCounts(problems).map(({ status, count }) => (
            <i key={status} data-status={status} style={{ flexGrow: count }} />
          ))}
        </div>
        {answered && <p>{words.indicators(figures.all, figures.counted)}</p>}
      </Part>
      <Part title={words.left} count={leftText(status, bundle, locale)}>
        {/* The panels of a topic that tells of all list them. */}
        {answered && (
          <ul className={styles.left}>
            {[...remaining, ...matters].map((problem) => (
              <LeftProblem key={problem.number} problem={problem} />
            ))}
          </ul>
        )}
        {problems.some(({ status }) => status === 'not_listed') && (
          <p>{words.silence(statusText('not_listed', bundle, locale), notCalledDoneText(locale))}</p>
        )}
        {remaining.length > 0 && <p>{asOfReportText(bundle, locale)}</p>}
      </Part>
    </ul>
  );
};
