import { Component, type CSSProperties, lazy, type ReactNode, Suspense, useMemo, useRef } from 'react';
import type { Drawing } from '../../panels/kind.ts';
import type { Panel } from '../../panels/manifest.ts';
import { useSettings } from '../state/settings.tsx';
import './chart.css';
import { goesAcross, PAPER_WIDTH, paperTheme, usePrinting } from './printing.ts';
import { CHART_STRINGS } from './strings.ts';
import { useDrawing } from './use-drawing.ts';
import { useMounted } from './use-mounted.ts';

/** ECharts is most of the app's weight: the page stands before it has come. */
const Picture = lazy(() => import('./picture.tsx').then((module) => ({ default: module.Picture })));

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
  const theme = useMemo(paperTheme, []);
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
  const { locale } = useSettings();
  const frame = useRef<HTMLDivElement>(null);
  const mounted = useMounted(frame);
  const printing = usePrinting();
  const height = drawing.height * scale;
  const heights = {
    '--chart-height': `${height}px`,
    '--chart-most': `${drawing.fixed ? height : height * STRETCH}px`,
  } as CSSProperties;
  return (
    <RenderGuard onError={onError}>
      <div ref={frame} className={large ? 'chart chart-large' : 'chart'} style={heights}>
        <Suspense fallback={<p className="chart-loading">{CHART_STRINGS[locale].loading}</p>}>
          {mounted ? (
            <Picture on="screen" drawing={drawing} label={label} onReady={onReady} />
          ) : (
            <p className="chart-loading">{CHART_STRINGS[locale].loading}</p>
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
