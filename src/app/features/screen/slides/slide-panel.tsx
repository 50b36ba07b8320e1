import { lazy, type ReactNode, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { type Box, type Fitted, fitDrawing } from '../../../../charts/layout/fit.ts';
import type { SeriesInput } from '../../../../charts/model/kind.ts';
import type { Panel } from '../../../../charts/model/panel.ts';
import { attempt, drawPanel } from '../../../../charts/render/draw-panel.ts';
import { useShownSeries } from '../../../panel/series/shown-series.ts';
import styles from './slide.module.css';
import { SlideChart } from './slide-chart.tsx';
import { useStage } from './stage-context.ts';

const SeriesReader = lazy(() =>
  import('../../../panel/series/series-reader.tsx').then((module) => ({ default: module.SeriesReader })),
);

/** Scales of a drawing on a screen of 1080 lines: names of 24 px at the least, numbers of 40 px at the most. */
const LEAST = 1.8;
const MOST = 2.7;

/** The box that a layout leaves for a chart; null until it is laid out. */
const useBox = () => {
  const ref = useRef<HTMLDivElement>(null);
  const [box, setBox] = useState<Box | null>(null);
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = (): void => setBox({ width: element.clientWidth, height: element.clientHeight });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, box] as const;
};

const useFitted = (panel: Panel, box: Box | null, series: SeriesInput | undefined): Fitted | Error | null => {
  const { dashboard, theme, locale, geometry } = useStage();
  return useMemo(() => {
    if (!box || (panel.series && !series)) return null;
    return attempt(() =>
      fitDrawing(
        (scale, compact) =>
          drawPanel(panel, {
            bundle: dashboard.bundle,
            theme: { ...theme, scale },
            locale,
            compact,
            room: box.width / scale,
            series,
          }),
        box,
        { least: LEAST * geometry.unit, most: MOST * geometry.unit, locale },
      ),
    );
  }, [box, geometry.unit, locale, panel, dashboard, series, theme]);
};

/** A panel's chart in whatever room its slide leaves, under what stands above it. A chart that fails says so quietly. */
export const SlidePanel = ({ panel, children }: { panel: Panel; children?: ReactNode }) => {
  const { strings } = useStage();
  const [ref, box] = useBox();
  const shown = useShownSeries(panel);
  const fitted = useFitted(panel, box, shown?.input);
  const [painted, setPainted] = useState(false);
  const [crashed, setCrashed] = useState(false);
  const onPainted = useCallback(() => setPainted(true), []);
  const onError = useCallback(() => setCrashed(true), []);
  const unread = shown !== undefined && shown.defects.length > 0 && !shown.input;
  const failed = crashed || unread || fitted instanceof Error;
  return (
    <section
      className={styles.panel}
      data-panel={panel.id}
      data-state={failed ? 'error' : painted ? 'ready' : 'loading'}
    >
      {children}
      {box && panel.series && (
        <Suspense>
          <SeriesReader panel={panel} series={panel.series} plot={undefined} frame={ref} large={false} />
        </Suspense>
      )}
      <div className={styles.panelBox} ref={ref}>
        {failed && <p className={styles.failure}>{strings.panelFailed}</p>}
        {box && fitted && !failed && !(fitted instanceof Error) && (
          <SlideChart
            drawing={fitted.drawing}
            width={box.width}
            height={fitted.height}
            onPainted={onPainted}
            onError={onError}
          />
        )}
      </div>
    </section>
  );
};
