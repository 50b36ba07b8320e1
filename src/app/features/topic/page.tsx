import { useDashboard } from '../../data/dashboard-provider.tsx';
import { TopicSection } from '../../panel/topic-section.tsx';
import { useSettings } from '../../settings/provider.tsx';
import { Breadcrumb } from '../../ui/breadcrumb.tsx';
import { NotFound } from '../../ui/not-found.tsx';
import type { PageProps } from '../../url/route-params.ts';
import { Facts } from './facts.tsx';
import { ProblemStatus } from './problem-status.tsx';

/** One topic: what was asked, done and left, its panels, and all its figures. */
const TopicPage = ({ id }: PageProps) => {
  const { manifest } = useDashboard();
  const { locale } = useSettings();
  const topic = manifest.topics.find((each) => each.id === id);
  if (!topic) return <NotFound />;
  return (
    <>
      <Breadcrumb here={topic.title[locale]} />
      <TopicSection topic={topic} onPage>
        <ProblemStatus topic={topic} />
      </TopicSection>
      <Facts topic={topic} />
    </>
  );
};

export default TopicPage;
