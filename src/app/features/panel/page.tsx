import type { Panel } from '../../../charts/model/panel.ts';
import { useDashboard } from '../../data/dashboard-provider.tsx';
import { useDrawing } from '../../panel/chart/use-drawing.ts';
import { PanelCard } from '../../panel/panel-card.tsx';
import { useSettings } from '../../settings/provider.tsx';
import { useTheme } from '../../settings/theme.ts';
import { Breadcrumb } from '../../ui/breadcrumb.tsx';
import { NotFound } from '../../ui/not-found.tsx';
import type { PageProps } from '../../url/route-params.ts';
import { Pager } from './pager.tsx';
import { RelatedPanels } from './related-panels.tsx';
import { PANEL_SECTIONS } from './sections.ts';

/** Words and rows of a drawing do not depend on its width: any will do for what is said below the chart. */
const ANY_WIDTH = 1000;

const Sections = ({ panel }: { panel: Panel }) => {
  const drawing = useDrawing(panel, { width: ANY_WIDTH, theme: useTheme() });
  if (!drawing || drawing instanceof Error) return null;
  return PANEL_SECTIONS.map((Section) => <Section key={Section.name} panel={panel} drawing={drawing} />);
};

/** One panel large, with all that can be said of it; then where to go from here. */
const PanelPage = ({ id }: PageProps) => {
  const { manifest } = useDashboard();
  const { locale } = useSettings();
  const panel = manifest.panels.find((each) => each.id === id);
  if (!panel) return <NotFound />;
  const topic = manifest.topics.find((each) => each.id === panel.topic);
  return (
    <>
      <Breadcrumb trail={topic ? [{ href: `#/topic/${topic.id}`, name: topic.title[locale] }] : []} />
      <PanelCard key={panel.place} panel={panel} setting="page" heading="h1">
        <Sections panel={panel} />
      </PanelCard>
      <RelatedPanels panel={panel} />
      <Pager panel={panel} />
    </>
  );
};

export default PanelPage;
