import { problemsPanel } from '../../../dashboard/problems-panel.ts';
import { topicOverlap } from '../../../dashboard/topic-story.ts';
import { useDashboard } from '../../data/dashboard-provider.tsx';
import { numbersText } from '../../panel/problem-status/status-text.ts';
import { STATUS_STRINGS } from '../../panel/problem-status/strings.ts';
import { useSettings } from '../../settings/provider.tsx';
import styles from './overview.module.css';

/** Why the problems that the topics count do not add up to all of them; nothing where they do. */
export const TopicOverlap = () => {
  const dashboard = useDashboard();
  const { bundle, manifest } = dashboard;
  const { locale } = useSettings();
  const words = STATUS_STRINGS[locale];
  const { whole, shared, nowhere } = topicOverlap(dashboard);
  const parts = [
    shared.length > 0 && words.shared(numbersText(shared, locale)),
    nowhere.length > 0 && words.nowhere(numbersText(nowhere, locale)),
  ].filter(Boolean);
  const panel = problemsPanel(manifest);
  if (parts.length === 0 || nowhere.length === bundle.problems.length) return null;
  return (
    <p className={styles.overlap}>
      {words.overlap(bundle.problems.length, whole?.title[locale], parts.join(locale === 'zh' ? '；' : '; '))}{' '}
      {panel && <a href={`#/panel/${panel.id}`}>{words.toProblems}</a>}
    </p>
  );
};
