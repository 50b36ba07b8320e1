import { problemsPanel } from '../../panels/problems-panel.ts';
import { topicOverlap } from '../../panels/topic-story.ts';
import { useReport } from '../state/report.tsx';
import { useSettings } from '../state/settings.tsx';
import { numbersText } from './story-text.ts';
import { STORY_STRINGS } from './strings.ts';

/** Why the problems that the topics count do not add up to all of them; nothing where they do. */
export const TopicOverlap = () => {
  const report = useReport();
  const { bundle, manifest } = report;
  const { locale } = useSettings();
  const words = STORY_STRINGS[locale];
  const { whole, shared, nowhere } = topicOverlap(report);
  const parts = [
    shared.length > 0 && words.shared(numbersText(shared, locale)),
    nowhere.length > 0 && words.nowhere(numbersText(nowhere, locale)),
  ].filter(Boolean);
  const panel = problemsPanel(manifest);
  if (parts.length === 0 || nowhere.length === bundle.problems.length) return null;
  return (
    <p className="topic-overlap">
      {words.overlap(bundle.problems.length, whole?.title[locale], parts.join(locale === 'zh' ? '；' : '; '))}{' '}
      {panel && <a href={`#/panel/${panel.id}`}>{words.toProblems}</a>}
    </p>
  );
};
