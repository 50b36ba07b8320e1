import type { EChartsOption } from 'echarts';
import { echarts } from '#echarts';

export interface Box {
  readonly width: number;
  readonly height: number;
}

const TAG = /<[^>]+>/g;

/** Changes the tags of markup and leaves the texts between them as they are. */
export const inTags = (markup: string, change: (tag: string) => string): string =>
  markup.replace(TAG, change);

/** What ECharts adds for a pointer: hover styles, areas that meet it, classes, and notes of what a mark is. */
const HOVER_STYLE = /<style[^>]*>[\s\S]*?<\/style>/g;
const POINTER_AREA = /<path(?![^>]*stroke=)[^>]*pointer-events="visible"[^>]*><\/path>/g;
const PAGE_ONLY = / (?:ecmeta_\w+|class|pointer-events)="[^"]*"/g;
const FRAME = /^[\s\S]*?<svg[^>]*>\s*(?:<rect [^>]*fill="none"><\/rect>)?|<\/svg>\s*$/g;
/** ECharts numbers its ids from a counter that runs on from chart to chart. */
const COUNTED_ID = /\bzr\d+-/g;

/**
 * Returns the chart of an option as the elements of an SVG, `width` by `height` pixels, without a browser. The same
 * option gives the same text. Ids begin with `idPrefix`: each chart in one document needs its own.
 */
export const chartSvg = (option: EChartsOption, { width, height }: Box, idPrefix: string): string => {
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width, height });
  try {
    chart.setOption({ ...option, animation: false });
    const elements = chart
      .renderToSVGString()
      .replace(FRAME, '')
      .replace(HOVER_STYLE, '')
      .replace(POINTER_AREA, '')
      .trim();
    return inTags(elements, (tag) => tag.replace(PAGE_ONLY, '').replace(COUNTED_ID, `${idPrefix}-`));
  } finally {
    chart.dispose();
  }
};

const CENTRAL = ' dominant-baseline="central"';
const LOWERED = ' dy="0.35em"';

/**
 * The same for any program: not every one knows `dominant-baseline` (librsvg, slide programs). The middle of a line of
 * text is about 0.35 em above its baseline.
 */
export const portableChartSvg = (...chart: Parameters<typeof chartSvg>): string =>
  inTags(chartSvg(...chart), (tag) => tag.replace(CENTRAL, LOWERED));
