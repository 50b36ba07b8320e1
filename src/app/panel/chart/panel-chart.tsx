import {
  Component,
  type CSSProperties,
  lazy,
  type ReactNode,
  Suspense,
  useCallback,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { Drawing } from '../../../charts/model/kind.ts';
import type { Panel } from '../../../charts/model/panel.ts';
import { usePrerendered } from '../prerendered/prerendered.tsx';
import './chart.css';
import { useSettings } from '../../settings/provider.tsx';
import { useMounted } from '../../ui/use-mounted.ts';
import { useShownSeries } from '../series/shown-series.ts';
import { ChartLoading } from './chart-loading.tsx';
import { goesAcross, PAPER_WIDTH, paperTheme, usePrinting } from './printing.ts';
import { useDrawing } from './use-drawing.ts';

/** ECharts is most of the app's weight: the page stands before it has come. */
const Picture = lazy(() => import('./picture.tsx').then((module) => ({ default: module.Picture })));

/** What reads long series comes with the first panel that has one, and what draws them while the file is read. */
const SeriesReader = lazy(() => {
  void import('./picture.tsx');
  return import('../series/series-reader.tsx').then((module) => ({ default: module.SeriesReader }));
});

/** How much higher than it asks a chart may grow where the panel has room. */
const STRETCH = 1.5;

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

/** The panel drawn for paper, in place of the live chart. */
const OnPaper = ({ panel, large }: { panel: Panel; large: boolean }) => {
  const { rising } = useSettings();
  const theme = useMemo(() => paperTheme(rising), [rising]);
  const width = large || goesAcross(panel) ? PAPER_WIDTH.full : PAPER_WIDTH.half;
  const drawing = useDrawing(panel, { width, theme });
  if (!drawing || drawing instanceof Error) return null;
  return <Picture on="paper" drawing={drawing} width={width} scale={theme.scale} />;
};

/**
 * The chart of a panel in a frame of its final height, mounted once it is near the viewport. `large` on a page of its
 * own.
 */
export const PanelChart = ({
  panel,
  drawing,
  label,
  scale,
  large,
  onReady,
  onError,
}: {
  panel: Panel;
  drawing: Drawing;
  label: string;
  /** Pixels of one rem ÷ 16. */
  scale: number;
  large: boolean;
  onReady: () => void;
  onError: () => void;
}) => {
  const frame = useRef<HTMLDivElement>(null);
  const prerendered = usePrerendered();
  const [live, setLive] = useState(false);
  const prerenderedPicture = large || live ? null : prerendered.picture(panel);
  const mounted = useMounted(frame, prerenderedPicture !== null);
  const ready = useCallback(() => {
    setLive(true);
    onReady();
  }, [onReady]);
  const { series } = panel;
  const read = useShownSeries(panel)?.input !== undefined;
  const printing = usePrinting();
  // In rem but on a page of its own, where the chart is drawn larger than its page: a height known without a browser.
  const height = large ? `${drawing.height * scale}px` : `${drawing.height / 16}rem`;
  const narrow = prerendered.narrowHeight(panel);
  const heights = {
    '--chart-height': height,
    ...(narrow !== null && { '--chart-height-narrow': `${narrow / 16}rem` }),
    '--chart-most': drawing.fixed ? height : `calc(${height} * ${STRETCH})`,
  } as CSSProperties;
  const unpainted = prerenderedPicture ? null : <ChartLoading />;
  return (
    <RenderGuard onError={onError}>
      <div ref={frame} className="chart" style={heights}>
        {prerenderedPicture}
        <Suspense>
          {mounted && series && (
            <SeriesReader panel={panel} series={series} plot={drawing.plot} frame={frame} large={large} />
          )}
        </Suspense>
        <Suspense fallback={unpainted}>
          {mounted && (!series || read) ? (
            <Picture on="screen" drawing={drawing} label={label} onReady={ready} />
          ) : (
            unpainted
          )}
        </Suspense>
      </div>
      {printing && (
        <Suspense>
          <OnPaper panel={panel} large={large} />
        </Suspense>
      )}
    </RenderGuard>
  );
};
