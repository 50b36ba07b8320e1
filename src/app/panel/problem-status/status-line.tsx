import type { Topic } from '../../../dashboard/manifest.ts';
import { topicStory } from '../../../dashboard/topic-story.ts';
import { useDashboard } from '../../data/dashboard-provider.tsx';
import { useSettings } from '../../settings/provider.tsx';
import './status-line.css';
import { leftText, progressText } from './status-text.ts';
import { STATUS_STRINGS } from './strings.ts';

/** A topic's problem status in one line, for the overview; nothing where its figures answer no numbered problem. */
export const ProblemStatusLine = ({ topic }: { topic: Topic }) => {
  const dashboard = useDashboard();
  const { bundle } = dashboard;
  const { locale } = useSettings();
  const words = STATUS_STRINGS[locale];
  const status = topicStory(topic, dashboard);
  if (!status) return null;
  const parts = [
    [words.asked, words.problems(status.problems.length)],
    [words.progress, progressText(status, bundle, locale)],
    [words.left, leftText(status, bundle, locale)],
  ] as const;
  return (
    <p className="story-line">
      {parts.map(([mark, text]) => (
        <span key={mark}>
          <b>{mark}</b> {text}
        </span>
      ))}
    </p>
  );
};
