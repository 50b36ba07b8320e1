import { deadlineText } from '../../../charts/model/problem-status.ts';
import type { Topic } from '../../../dashboard/manifest.ts';
import { topicStory } from '../../../dashboard/topic-story.ts';
import { useReport } from '../../data/dashboard-provider.tsx';
import { useSettings } from '../../settings/provider.tsx';
import './status-line.css';
import { leftText, progressText } from './status-text.ts';
import { STORY_STRINGS } from './strings.ts';

/** A topic's story in one line, for the overview; nothing where its figures answer no numbered problem. */
export const StoryLine = ({ topic }: { topic: Topic }) => {
  const report = useReport();
  const { bundle } = report;
  const { locale } = useSettings();
  const words = STORY_STRINGS[locale];
  const story = topicStory(topic, report);
  if (!story) return null;
  const last = story.remaining.at(-1);
  const left = [leftText(story, bundle, locale), last && words.until(deadlineText(last, locale))]
    .filter(Boolean)
    .join(locale === 'zh' ? '，' : ', ');
  const parts = [
    [words.asked, words.problems(story.problems.length)],
    [words.progress, progressText(story, bundle, locale)],
    [words.left, left],
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
