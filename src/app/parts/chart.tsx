import EChartsReact from 'echarts-for-react/esm/core';
import { useMemo } from 'react';
import type { Drawing } from '../../panels/kind.ts';
import { hrefWith } from '../state/hash-location.ts';
import { echarts } from './echarts.ts';

/** Constant, or echarts-for-react would rebuild the chart at each render. */
const OPTS = { renderer: 'svg' } as const;

const openFigure = (params: { data?: unknown }): void => {
  const { figure } = (params.data ?? {}) as { figure?: unknown };
  if (typeof figure === 'string') window.location.hash = hrefWith('figure', figure);
};

/** A drawing as an ECharts picture. Its marks open the cards of their figures; keyboards use the table below. */
export const Chart = ({
  drawing,
  scale,
  onReady,
}: {
  drawing: Drawing;
  scale: number;
  onReady: () => void;
}) => {
  const events = useMemo(() => ({ click: openFigure }), []);
  const style = useMemo(() => ({ height: drawing.height * scale, width: '100%' }), [drawing, scale]);
  return (
    <div role="img" aria-label={drawing.alt}>
      <EChartsReact
        echarts={echarts}
        option={drawing.option}
        notMerge
        opts={OPTS}
        style={style}
        onEvents={events}
        onChartReady={onReady}
      />
    </div>
  );
};
