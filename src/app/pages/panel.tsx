import { PanelCard } from '../parts/panel-card.tsx';
import { Templated } from '../parts/templated.tsx';
import type { PageProps } from '../routes.tsx';
import { useReport } from '../state/report.tsx';
import { useSettings } from '../state/settings.tsx';
import { NotFound } from './not-found.tsx';

/** One panel large, with its table; the panels of its topic below, previous and next at the foot. */
const PanelPage = ({ id }: PageProps) => {
  const { manifest } = useReport();
  const { locale, strings } = useSettings();
  const index = manifest.panels.findIndex((panel) => panel.id === id);
  const panel = manifest.panels[index];
  if (!panel) return <NotFound />;
  const topic = manifest.topics.find((each) => each.id === panel.topic);
  const siblings = manifest.panels.filter((each) => each.topic === panel.topic && each !== panel);
  const previous = manifest.panels[index - 1];
  const next = manifest.panels[index + 1];
  return (
    <>
      {topic && (
        <p className="breadcrumb">
          <a href="#/">{strings.overview}</a> / <a href={`#/topic/${topic.id}`}>{topic.title[locale]}</a>
        </p>
      )}
      <PanelCard key={panel.place} panel={panel} onPage heading="h1" />
      <nav className="pager" aria-label={`${strings.previous} / ${strings.next}`}>
        {previous && <a href={`#/panel/${previous.id}`}>← {strings.previous}</a>}
        {next && <a href={`#/panel/${next.id}`}>{strings.next} →</a>}
      </nav>
      {siblings.length > 0 && (
        <section className="related">
          <h2>{strings.relatedPanels}</h2>
          <ul className="plain-list">
            {siblings.map((each) => (
              <li key={each.place}>
                <span>
                  <Templated template={each.title} />
                </span>
                <a href={`#/panel/${each.id}`} aria-label={`${strings.detail}: ${each.subtitle[locale]}`}>
                  {strings.detail}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
};

export default PanelPage;
