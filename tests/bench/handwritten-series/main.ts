import { LineChart } from 'echarts/charts';
import { GridComponent, TooltipComponent } from 'echarts/components';
import * as echarts from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import SeriesWorker from './reader.worker.ts?worker&inline';

/** The page that one would write by hand for one long series: bytes to typed arrays in a worker, decimated, drawn. */

echarts.use([LineChart, GridComponent, TooltipComponent, SVGRenderer]);

const frame = document.querySelector<HTMLElement>('.chart');
if (!frame) throw new Error('no frame');
const chart = echarts.init(frame, null, { renderer: 'svg' });
const worker = new SeriesWorker();
worker.addEventListener(
  'message',
  ({ data }: MessageEvent<{ times: Float64Array; values: Float64Array }>) => {
    chart.setOption({
      animation: false,
      tooltip: { trigger: 'axis', renderMode: 'richText' },
      xAxis: { type: 'time' },
      yAxis: { type: 'value', scale: true },
      series: [
        {
          type: 'line',
          showSymbol: false,
          data: Array.from(data.times, (time, index) => [time, data.values[index]]),
        },
      ],
    });
  },
);
const bytes = await (await fetch('data/scale/series/water.csv', { cache: 'no-cache' })).arrayBuffer();
worker.postMessage({ bytes, columns: frame.clientWidth }, [bytes]);
