import * as echarts from 'echarts/dist/echarts.esm.min.mjs';
import { expect, test } from 'vitest';
import { echarts as partsOfEcharts } from '../../../src/charts/render/echarts.ts';
import { shippedExhibits } from '../../support/shipped-exhibits.ts';

type Draws = Pick<typeof echarts, 'init'>;

/** The chart with ids that tell nothing of what was drawn before. */
const drawnBy = ({ init }: Draws, option: object, height: number): string => {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width: 736, height });
  try {
    chart.setOption({ ...option, animation: false });
    return chart.renderToSVGString().replace(/\bzr\d+-(?:cls-)?\d*/g, 'zr');
  } finally {
    chart.dispose();
  }
};

test.each(shippedExhibits().map((exhibit) => [exhibit.panel.id, exhibit.drawing] as const))(
  '%s is drawn by the parts of ECharts that the app loads as by the whole, which commands load',
  (_, { option, height }) => {
    const drawn = drawnBy(partsOfEcharts, option, height);
    expect(drawn).toContain('<path');
    expect(drawn).toBe(drawnBy(echarts, option, height));
  },
);
