import { useLayoutEffect, useRef } from 'react';
import { echarts } from '#echarts';
import type { Drawing } from '../../../charts/model/kind.ts';

/**
 * A drawing as a finished picture of a given width: there is no time to lay out a live chart between the browser's
 * wish to print and its doing so. The SVG is parsed as XML, never as HTML.
 */
export const PrintedChart = ({
  drawing,
  width,
  scale,
}: {
  drawing: Drawing;
  width: number;
  scale: number;
}) => {
  const frame = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const height = Math.ceil(drawing.height * scale);
    const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width, height });
    chart.setOption(drawing.option);
    const svg = new DOMParser().parseFromString(chart.renderToSVGString(), 'image/svg+xml').documentElement;
    chart.dispose();
    frame.current?.replaceChildren(document.importNode(svg, true));
  }, [drawing, scale, width]);
  return <div ref={frame} className="chart-printed" role="img" aria-label={drawing.alt} />;
};
