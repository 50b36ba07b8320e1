import { Breadcrumb } from '../parts/breadcrumb.tsx';
import { Facts } from '../parts/facts.tsx';
import { TopicSection } from '../parts/topic-section.tsx';
import { useReport } from '../state/report.tsx';
import { useSettings } from '../state/settings.tsx';
import { TopicStory } from '../story/topic-story.tsx';
import { NotFound } from './not-found.tsx';
import type { PageProps } from './page-props.ts';

/** One topic: what was asked, done and left, its panels, and all its figures. */
const TopicPage = ({ id }: PageProps) => {
  const { manifest } = useReport();
  const { locale } = useSettings();
  const topic = manifest.topics.find((each) => each.id === id);
  if (!topic) return <NotFound />;
  return (
    <>
      <Breadcrumb here={topic.title[locale]} />
      <TopicSection topic={topic} onPage>
        <TopicStory topic={topic} />
      </TopicSection>
      <Facts topic={topic} />
    </>
  );
};

export default TopicPage;
