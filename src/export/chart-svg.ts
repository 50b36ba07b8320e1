import { echarts } from '#echarts';
import type { Drawing } from '../charts/model/kind.ts';

export interface Box {
  readonly width: number;
  readonly height: number;
}

/** Attributes that only ECharts' own page script reads, and hover classes. */
const PAGE_ONLY = / (?:ecmeta_[a-z_]+|class|pointer-events)="[^"]*"/g;
const HOVER_STYLE = /<style\s*>[\s\S]*?<\/style>/g;
const FRAME = /^[\s\S]*?<svg[^>]*>\s*(?:<rect [^>]*fill="none"><\/rect>)?|<\/svg>\s*$/g;
/** ECharts numbers its ids from a counter that runs on from chart to chart. */
const COUNTED_ID = /\bzr\d+-/g;

/**
 * Not every program knows `dominant-baseline` (librsvg, slide programs): the middle of a line of text is about 0.35 em
 * above its baseline.
 */
const portableBaseline = (svg: string): string =>
  svg.replaceAll(' dominant-baseline="central"', ' dy="0.35em"');

/**
 * The chart of a drawing as SVG elements in a box of `width` by `height` pixels, without a browser. The same drawing
 * gives the same bytes; ids begin with `idPrefix`, so that several charts may stand in one document.
 */
export const chartSvg = (drawing: Drawing, { width, height }: Box, idPrefix: string): string => {
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width, height });
  try {
    chart.setOption({ ...drawing.option, animation: false });
    return portableBaseline(
      chart
        .renderToSVGString()
        .replace(FRAME, '')
        .replace(HOVER_STYLE, '')
        .replace(PAGE_ONLY, '')
        .replace(COUNTED_ID, `${idPrefix}-`)
        .trim(),
    );
  } finally {
    chart.dispose();
  }
};
