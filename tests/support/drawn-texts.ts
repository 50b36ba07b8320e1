import * as echarts from 'echarts';
import type { Drawing } from '../../src/charts/model/kind.ts';

/** The texts that a reader of a drawing sees, in the order in which they are painted. */
export const drawnTexts = (drawing: Drawing, width = 560): string[] => {
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width, height: drawing.height });
  chart.setOption(drawing.option);
  const svg = chart.renderToSVGString();
  chart.dispose();
  return [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = '']) =>
    text.replaceAll('&gt;', '>').replaceAll('&lt;', '<').replaceAll('&amp;', '&').trim(),
  );
};
