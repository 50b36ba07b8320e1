import { periodText } from '../../figures/period.ts';
import { Coverage } from '../parts/coverage.tsx';
import { Findings } from '../parts/findings.tsx';
import { Headline } from '../parts/headline.tsx';
import { Filled } from '../parts/templated.tsx';
import { TopicSection } from '../parts/topic-section.tsx';
import { useReport } from '../state/report.tsx';
import { useSettings } from '../state/settings.tsx';
import { TopicOverlap } from '../story/topic-overlap.tsx';

/** What this is, the key numbers, then each topic with its panels. */
export const Overview = () => {
  const { bundle, manifest } = useReport();
  const { locale, strings } = useSettings();
  const { overview, topics } = manifest;
  const { published } = bundle.descriptor.heshu.report;
  return (
    <>
      <div className="hero">
        <div>
          <p className="eyebrow">
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
