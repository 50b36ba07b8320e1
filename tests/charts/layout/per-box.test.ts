import { readFileSync } from 'node:fs';
import * as echarts from 'echarts';
import { expect, test } from 'vitest';
import { perBox } from '../../../src/charts/layout/per-box.ts';
import { stackedRows } from '../../../src/charts/layout/stacked-rows.ts';
import { themeFromTokens } from '../../../src/charts/model/theme.ts';
import { shippedExhibits } from '../../support/shipped-exhibits.ts';

const theme = themeFromTokens(readFileSync('src/app/tokens.css', 'utf8'), 'light', 'red');

const chart = (width: number, height: number) => ({ getWidth: () => width, getHeight: () => height });

test('a layout is made once a box, and anew for another size', () => {
  const made: string[] = [];
  const layout = perBox((width, height) => made.push(`${width}x${height}`));
  const given = [chart(400, 200), chart(400, 200), chart(400, 210), chart(500, 210), chart(400, 200)];
  expect(given.map(layout)).toEqual([1, 1, 2, 3, 4]);
  expect(made).toEqual(['400x200', '400x210', '500x210', '400x200']);
});

test('rows are laid out once a chart, however many marks they have', () => {
  const widths: number[] = [];
  const marks = Array.from({ length: 30 }, (_, index) => ({ tip: `${index}` }));
  const row = {
    marks,
    layout: (width: number) => {
      widths.push(width);
      const shapes = marks.map(() => ({ type: 'rect' as const, shape: { x: 0, y: 0, width: 5, height: 5 } }));
      return { height: 20, shapes };
    },
  };
  const { option, height } = stackedRows([row], { theme, compact: false });
  widths.length = 0;
  const live = echarts.init(null, null, { renderer: 'svg', ssr: true, width: 777, height });
  live.setOption(option);
  live.renderToSVGString();
  live.dispose();
  expect(widths).toEqual([777]);
});

test('a chart that is drawn again, or resized there and back, is as it was', { timeout: 60_000 }, () => {
  const plain = (svg: string): string => svg.replace(/\bzr\d+-\S*?(?=["\s)}.{])/g, '');
  for (const { drawing, panel } of shippedExhibits()) {
    const { option, height } = drawing;
    const live = echarts.init(null, null, { renderer: 'svg', ssr: true, width: 600, height });
    live.setOption(option);
    const first = plain(live.renderToSVGString());
    live.setOption(option, true);
    expect(plain(live.renderToSVGString()), panel.id).toBe(first);
    live.resize({ width: 700, height });
    live.renderToSVGString();
    live.resize({ width: 600, height });
    expect(plain(live.renderToSVGString()), panel.id).toBe(first);
    live.dispose();
  }
});
