import { type CSSProperties, type ReactNode, useId } from 'react';
import { reasonText } from '../../bundle/defects/reason.ts';
import { locatorsText } from '../../bundle/model/locator.ts';
import { publicationOf } from '../../bundle/model/series.ts';
import { legendOf } from '../../charts/marks/legend.ts';
import type { Drawing } from '../../charts/model/kind.ts';
import type { Panel } from '../../charts/model/panel.ts';
import { templateText } from '../../charts/text/template.ts';
import { shownIds } from '../../dashboard/problems-panel.ts';
import { useDashboard } from '../data/dashboard-provider.tsx';
import { useSettings } from '../settings/provider.tsx';
import { DefectList } from '../ui/defect-list.tsx';
import { AuditBadge } from './audit/badge.tsx';
import { PanelChart } from './chart/panel-chart.tsx';
import { goesAcross } from './chart/printing.ts';
import { CHART_STRINGS } from './chart/strings.ts';
import { ExportButton } from './export/export-button.tsx';
import { FoldedTable } from './folded-table.tsx';
import { Templated } from './templated.tsx';
import { usePanel } from './use-panel.ts';

/** Where a panel stands: among others, or alone and large on a page of its own. */
export type PanelSetting = 'overview' | 'topic' | 'page';

const Failure = ({ defects, message }: { defects: Panel['defects']; message: string }) => {
  const { locale } = useSettings();
  return (
    <div className="panel-failure" role="alert">
      <p>{CHART_STRINGS[locale].failed}</p>
      <DefectList defects={defects} />
      {message && <p>{message}</p>}
    </div>
  );
};

const Foot = ({
  panel,
  drawing,
  setting,
  exported,
}: {
  panel: Panel;
  drawing: Drawing | null;
  setting: PanelSetting;
  exported: string;
}) => {
  const { bundle } = useDashboard();
  const { locale, strings } = useSettings();
  const ids = (drawing?.rows ?? []).flatMap((row) => row.figure ?? []);
  const figureItems = ids.flatMap((id) => bundle.figures.get(id)?.item ?? []);
  const title = templateText(panel.title[locale], bundle, locale);
  const inReport =
    figureItems.length > 0
      ? `${strings.sourceReport} ${locatorsText(figureItems, bundle, locale)}`
      : strings.sourceProblems;
  const notes = [
    panel.series ? `${strings.source} ${publicationOf(panel.series, bundle.descriptor, locale)}` : inReport,
    ...(drawing ? legendOf(drawing, locale) : []),
  ];
  return (
    <footer className="panel-foot">
      <span>{notes.join(locale === 'zh' ? '；' : '; ')}</span>
      <AuditBadge shown={shownIds(panel)} />
      <span className="panel-links">
        {drawing && <ExportButton scope={exported} about={title} />}
        {setting !== 'page' && (
          <a href={`#/panel/${panel.id}`} aria-label={`${strings.detail}: ${title}`}>
            {strings.detail}
          </a>
        )}
      </span>
    </footer>
  );
};

export interface PanelCardProps {
  readonly panel: Panel;
  readonly setting: PanelSetting;
  /** One level below what stands over the panel. */
  readonly heading: 'h1' | 'h2' | 'h3';
  /** What its export button exports; the panel where it is one of the manifest. */
  readonly exported?: string;
  /** What a page of its own says below the chart, instead of the folded table. */
  readonly children?: ReactNode;
}

/** A panel: the finding as its title, the chart, its table, where it comes from; on its own page, what follows. */
export const PanelCard = ({
  panel,
  setting,
  heading: Title,
  exported = panel.id,
  children,
}: PanelCardProps) => {
  const { bundle } = useDashboard();
  const { locale, strings } = useSettings();
  const titleId = useId();
  const large = setting === 'page';
  const { ref, scale, drawing, state, defects, failure, onReady, onError } = usePanel(panel, large);
  const title = templateText(panel.title[locale], bundle, locale);
  return (
    <article
      className={['panel', large && 'panel-large', goesAcross(panel) && 'panel-across']
        .filter(Boolean)
        .join(' ')}
      style={{ '--span': panel.span } as CSSProperties}
      data-panel={panel.id}
      data-state={state}
      aria-labelledby={titleId}
      tabIndex={-1}
    >
      <header>
        <Title className="panel-title" id={titleId}>
          <Templated template={panel.title} />
        </Title>
        <p className="panel-subtitle">{panel.subtitle[locale]}</p>
      </header>
      <div className="panel-body" ref={ref}>
        {state === 'error' && (
          <Failure defects={defects} message={defects.length > 0 ? '' : reasonText(failure, locale)} />
        )}
        {drawing && state !== 'error' && (
          <PanelChart
            panel={panel}
            drawing={drawing}
            label={title}
            scale={scale}
            large={large}
            onReady={onReady}
            onError={onError}
          />
        )}
      </div>
      {drawing && !large && (
        <FoldedTable panel={panel} rows={drawing.rows} caption={`${strings.table}: ${title}`} />
      )}
      {children}
      <Foot panel={panel} drawing={drawing} setting={setting} exported={exported} />
    </article>
  );
};
