import { useEffect, useRef } from 'react';
import { echarts } from '#echarts';
import type { Drawing } from '../../../../charts/model/kind.ts';

/**
 * A drawing on a slide: no pointer, no tooltip, a fixed size. The instance ends with the slide: a show that runs for a
 * day makes thousands. Reports once it is painted, or why it cannot be.
 */
export const SlideChart = ({
  drawing,
  width,
  height,
  onPainted,
  onError,
}: {
  drawing: Drawing;
  width: number;
  height: number;
  onPainted: () => void;
  onError: (error: unknown) => void;
}) => {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const chart = echarts.init(element, null, { renderer: 'svg', width, height });
    chart.on('finished', onPainted);
    try {
      chart.setOption({ ...drawing.option, tooltip: { show: false } });
    } catch (error) {
      onError(error);
    }
    return () => chart.dispose();
  }, [drawing, width, height, onPainted, onError]);
  return <div ref={ref} role="img" aria-label={drawing.alt} />;
};
