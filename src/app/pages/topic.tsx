import { Breadcrumb } from '../parts/breadcrumb.tsx';
import { Facts } from '../parts/facts.tsx';
import { TopicSection } from '../parts/topic-section.tsx';
import { useReport } from '../state/report.tsx';
import { useSettings } from '../state/settings.tsx';
import { NotFound } from './not-found.tsx';
import type { PageProps } from './page-props.ts';

/** One topic: its panels and all its figures. */
const TopicPage = ({ id }: PageProps) => {
  const { manifest } = useReport();
  const { locale } = useSettings();
  const topic = manifest.topics.find((each) => each.id === id);
  if (!topic) return <NotFound />;
  return (
    <>
      <Breadcrumb here={topic.title[locale]} />
      <TopicSection topic={topic} onPage />
      <Facts topic={topic} />
    </>
  );
};

export default TopicPage;
