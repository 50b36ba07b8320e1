import {
  Component,
  lazy,
  type ReactNode,
  Suspense,
  useCallback,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { Drawing } from '../../panels/kind.ts';
import type { Panel } from '../../panels/manifest.ts';
import { PANEL_KINDS } from '../../panels/registry.ts';
import { templateText } from '../../panels/template.ts';
import { locatorsText } from '../locator.ts';
import { useReport } from '../state/report.tsx';
import { useSettings } from '../state/settings.tsx';
import { useTheme } from '../state/theme.ts';
import { DataTable } from './data-table.tsx';
import { DefectList } from './defect-list.tsx';
import { Templated } from './templated.tsx';

/** ECharts is most of the app's weight: the page stands before it has come. */
const Chart = lazy(() => import('./chart.tsx').then((module) => ({ default: module.Chart })));

/** Below this width in rem a panel stacks its labels above its marks. */
const COMPACT_BELOW = 26;

type PanelState = 'loading' | 'ready' | 'error';

/** The width of an element in CSS pixels; 0 until it is laid out. */
const useWidth = () => {
  const ref = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    setWidth(element.clientWidth);
    const observer = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, width] as const;
};

/** A drawing, or why there is none: a bad panel is one bad card. */
const useDrawing = (panel: Panel, width: number): Drawing | Error | null => {
  const { bundle } = useReport();
  const { locale } = useSettings();
  const theme = useTheme();
  const compact = width < COMPACT_BELOW * 16 * theme.scale;
  const laidOut = width > 0;
  return useMemo(() => {
    if (!laidOut) return null;
    const kind = PANEL_KINDS[panel.kind];
    if (panel.defects.length > 0 || !kind) return new Error();
    try {
      return kind.draw({ bundle, options: panel.options, theme, locale, compact });
    } catch (error) {
      return error instanceof Error ? error : new Error(String(error));
    }
  }, [bundle, compact, laidOut, locale, panel, theme]);
};

/** Keeps a failure while rendering a chart inside its card. */
class RenderGuard extends Component<{ onError: () => void; children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };
  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }
  override componentDidCatch(): void {
    this.props.onError();
  }
  override render(): ReactNode {
    return this.state.failed ? null : this.props.children;
  }
}

const Failure = ({ panel, message }: { panel: Panel; message: string }) => {
  const { strings } = useSettings();
  return (
    <div className="panel-failure" role="alert">
      <p>{strings.panelFailed}</p>
      <DefectList defects={panel.defects} />
      {message && <p className="failure-message">{message}</p>}
    </div>
  );
};

const Foot = ({ panel, drawing, onPage }: { panel: Panel; drawing: Drawing | null; onPage: boolean }) => {
  const { bundle } = useReport();
  const { locale, strings } = useSettings();
  const ids = (drawing?.rows ?? []).flatMap((row) => row.figure ?? []);
  const figureItems = ids.flatMap((id) => bundle.figures.get(id)?.item ?? []);
  const natures = new Set(drawing?.rows.map((row) => row.nature));
  const notes = [
    figureItems.length > 0 && `${strings.sourceReport} ${locatorsText(figureItems, bundle, locale)}`,
    natures.has('derived') && strings.derivedLegend,
    natures.has('reference') && strings.referenceLegend,
  ].filter(Boolean);
  return (
    <footer className="panel-foot">
      <span>{notes.join(locale === 'zh' ? '；' : '; ')}</span>
      {!onPage && (
        <a
          href={`#/panel/${panel.id}`}
          aria-label={`${strings.detail}: ${templateText(panel.title[locale], bundle, locale)}`}
        >
          {strings.detail}
        </a>
      )}
    </footer>
  );
};

/** A panel: the finding as its title, the chart, its table, where it comes from. */
export const PanelCard = ({
  panel,
  onPage = false,
  heading: Title = 'h3',
}: {
  panel: Panel;
  onPage?: boolean;
  /** One level below what stands over the panel. */
  heading?: 'h1' | 'h2' | 'h3';
}) => {
  const { bundle } = useReport();
  const { locale, strings } = useSettings();
  const { scale } = useTheme();
  const titleId = useId();
  const [ref, width] = useWidth();
  const drawing = useDrawing(panel, width);
  const [painted, setPainted] = useState(false);
  const [crashed, setCrashed] = useState(false);
  const onReady = useCallback(() => setPainted(true), []);
  const onError = useCallback(() => setCrashed(true), []);
  const failed = crashed || drawing instanceof Error;
  const sound = drawing === null || drawing instanceof Error ? null : drawing;
  const state: PanelState = failed ? 'error' : painted ? 'ready' : 'loading';
  const title = templateText(panel.title[locale], bundle, locale);
  return (
    <article
      className={onPage ? 'panel panel-large' : 'panel'}
      style={{ '--span': panel.span } as React.CSSProperties}
      data-panel={panel.id}
      data-state={state}
      aria-labelledby={titleId}
    >
      <header>
        <Title className="panel-title" id={titleId}>
          <Templated template={panel.title} />
        </Title>
        <p className="panel-subtitle">{panel.subtitle[locale]}</p>
      </header>
      <div className="panel-body" ref={ref}>
        {failed && <Failure panel={panel} message={drawing instanceof Error ? drawing.message : ''} />}
        {!sound && !failed && <p className="panel-loading">{strings.panelLoading}</p>}
        {sound && (
          <RenderGuard onError={onError}>
            <Suspense
              fallback={
                <p className="panel-loading" style={{ height: sound.height * scale }}>
                  {strings.panelLoading}
                </p>
              }
            >
              <Chart drawing={sound} scale={scale} onReady={onReady} />
            </Suspense>
          </RenderGuard>
        )}
      </div>
      {sound && onPage && <p className="panel-alt">{sound.alt}</p>}
      {sound && (
        <details className="panel-table" open={onPage}>
          <summary>{strings.table}</summary>
          <DataTable rows={sound.rows} caption={`${strings.table}: ${title}`} />
        </details>
      )}
      <Foot panel={panel} drawing={sound} onPage={onPage} />
    </article>
  );
};
