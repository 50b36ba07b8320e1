import { periodText } from '../../../bundle/model/period.ts';
import { useDashboard } from '../../data/dashboard-provider.tsx';
import { Filled } from '../../panel/templated.tsx';
import { TopicSection } from '../../panel/topic-section.tsx';
import { useSettings } from '../../settings/provider.tsx';
import { Coverage } from './coverage.tsx';
import { Findings } from './findings.tsx';
import { Headline } from './headline.tsx';
import styles from './overview.module.css';
import { TopicOverlap } from './topic-overlap.tsx';

/** What this is, the key numbers, then each topic with its panels. */
export const Overview = () => {
  const { bundle, manifest } = useDashboard();
  const { locale, strings } = useSettings();
  const { overview, topics } = manifest;
  const { published } = bundle.descriptor.heshu.report;
  return (
    <>
      <div className={styles.hero}>
        <div>
          <p className={styles.eyebrow}>
            {overview.eyebrow[locale]} · <span>{strings.published(periodText(published, locale))}</span>
          </p>
          <h1>
            <Filled template={overview.title} />
          </h1>
        </div>
        <Coverage />
      </div>
      <Headline />
      <Findings />
      {topics.map((topic) => (
        <TopicSection key={topic.id} topic={topic} />
      ))}
      <TopicOverlap />
    </>
  );
};
