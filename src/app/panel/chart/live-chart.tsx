import type { ECharts } from 'echarts/core';
import EChartsReact from 'echarts-for-react/esm/core';
import { type CSSProperties, useCallback, useEffect, useMemo, useState } from 'react';
import { echarts } from '#echarts';
import type { Drawing } from '../../../charts/model/kind.ts';
import { dataPoints } from '../../../charts/model/points.ts';
import { ChartPoints } from './chart-points.tsx';
import { openFigure } from './open-figure.ts';

/** Constant, or echarts-for-react would rebuild the chart at each render. */
const OPTS = { renderer: 'svg' } as const;
const FILL: CSSProperties = { position: 'absolute', inset: 0, width: '100%', height: '100%' };
const EVENTS = {
  click: (params: { data?: unknown }) => openFigure((params.data as { figure?: unknown } | null)?.figure),
};

/**
 * ECharts that hands on what goes wrong when a chart is drawn: the wrapper draws the first time in a promise that nobody
 * looks at, and the chart would never come.
 */
const drawnBy = (onError: (error: unknown) => void): typeof echarts => ({
  ...echarts,
  init: (...given) => {
    const chart = echarts.init(...given);
    const draw = chart.setOption.bind(chart) as (...option: unknown[]) => void;
    chart.setOption = (...option: unknown[]) => {
      try {
        draw(...option);
      } catch (error) {
        onError(error);
      }
    };
    return chart;
  },
});

/** Keeps a chart as large as its frame. The wrapper's own way forgets what happens while the chart is made. */
const useFilling = (chart: ECharts | null): void => {
  useEffect(() => {
    if (!chart) return;
    const frame = chart.getDom();
    const observer = new ResizeObserver(() => {
      const { clientWidth, clientHeight } = frame;
      // A hidden page has no size for a while: what is drawn stays.
      if (clientWidth === 0 || chart.isDisposed()) return;
      if (clientWidth !== chart.getWidth() || clientHeight !== chart.getHeight())
        chart.resize({ width: 'auto', height: 'auto' });
    });
    observer.observe(frame);
    return () => observer.disconnect();
  }, [chart]);
};

/** A drawing as an ECharts picture that fills its frame. Its marks open the cards of their figures. Throws what ECharts throws. */
export const LiveChart = ({
  drawing,
  label,
  onReady,
}: {
  drawing: Drawing;
  label: string;
  onReady: () => void;
}) => {
  const [chart, setChart] = useState<ECharts | null>(null);
  const [failure, setFailure] = useState<{ readonly error: unknown } | null>(null);
  const library = useMemo(() => drawnBy((error) => setFailure({ error })), []);
  const points = useMemo(() => dataPoints(drawing.option), [drawing]);
  useFilling(chart);
  const ready = useCallback(
    (instance: ECharts) => {
      setChart(instance);
      onReady();
    },
    [onReady],
  );
  if (failure) throw failure.error;
  return (
    <>
      <div className="chart-picture" role="img" aria-label={drawing.alt}>
        <EChartsReact
          echarts={library}
          option={drawing.option}
          notMerge
          autoResize={false}
          opts={OPTS}
          style={FILL}
          onEvents={EVENTS}
          onChartReady={ready}
        />
      </div>
      <ChartPoints points={points} chart={chart} label={label} />
    </>
  );
};
