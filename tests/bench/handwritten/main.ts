import { BarChart } from 'echarts/charts';
import { GridComponent, TooltipComponent } from 'echarts/components';
import * as echarts from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

/** The page that one would write by hand for these panels: no framework, the data in it, all charts at once. */

echarts.use([BarChart, GridComponent, TooltipComponent, SVGRenderer]);

interface Panel {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly span: number;
  readonly height: number;
  readonly rows: readonly (readonly [label: string, value: number])[];
}

declare const PANELS: readonly Panel[];

const grid = document.querySelector('main');
for (const { id, title, subtitle, span, height, rows } of PANELS) {
  const panel = document.createElement('article');
  panel.dataset.panel = id;
  panel.style.gridColumn = `span ${span}`;
  const heading = document.createElement('h3');
  heading.textContent = title;
  const line = document.createElement('p');
  line.textContent = subtitle;
  const chart = document.createElement('div');
  chart.className = 'chart';
  chart.style.height = `${height}px`;
  panel.append(heading, line, chart);
  grid?.append(panel);
  echarts.init(chart, null, { renderer: 'svg' }).setOption({
    animation: false,
    tooltip: { trigger: 'item', renderMode: 'richText' },
    grid: { left: 0, right: 40, top: 8, bottom: 8, outerBoundsMode: 'same' },
    xAxis: { type: 'value', show: false },
    yAxis: { type: 'category', inverse: true, data: rows.map(([label]) => label), axisTick: { show: false } },
    series: [{ type: 'bar', data: rows.map(([, value]) => value), label: { show: true, position: 'right' } }],
  });
}
