import { periodText } from '../../figures/period.ts';
import type { Topic } from '../../panels/manifest.ts';
import { statusText } from '../../panels/problem-status.ts';
import { topicStory } from '../../panels/topic-story.ts';
import { useReport } from '../state/report.tsx';
import { useSettings } from '../state/settings.tsx';
import './story-line.css';
import { STORY_STRINGS } from './strings.ts';

/** A topic's story in one line, for the overview; nothing where its figures answer no numbered problem. */
export const StoryLine = ({ topic }: { topic: Topic }) => {
  const { bundle } = useReport();
  const { locale } = useSettings();
  const words = STORY_STRINGS[locale];
  const story = topicStory(topic, bundle);
  if (!story) return null;
  const { asked, statuses, remaining } = story;
  const last = remaining.at(-1)?.deadline;
  const states = statuses.map(({ status, count }) => `${count} ${statusText(status, locale)}`).join(' · ');
  const left =
    remaining.length === 0
      ? words.nothing
      : [words.open(remaining.length), last && words.until(periodText(last, locale))]
          .filter(Boolean)
          .join(locale === 'zh' ? '，' : ', ');
  const parts = [
    [words.asked.mark, words.problems(asked.length)],
    [words.done.mark, states],
    [words.left.mark, left],
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
