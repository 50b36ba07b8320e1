import type { Drawing } from '../../src/charts/model/kind.ts';
import { echarts } from '../../src/charts/render/echarts.ts';

/** ECharts counts its instances and their styles, clip paths and patterns. */
const INSTANCE = /\bzr\d+-/g;
const STYLE_CLASS = / class="zr-cls-\d+"/g;
/** What happens under a pointer, and what tells ECharts which mark it meets. */
const HOVER_STYLES = /<style[\s\S]*?<\/style>/g;
const META = / ecmeta_\w+="[^"]*"/g;
/** Where the pointer meets a text: nothing to see. */
const POINTER_AREA = /<path [^>]*fill="none" pointer-events="visible"[^>]*><\/path>/g;
const FONT = /font-family:[^;"]*/g;
/** Within tags only: the numbers of texts keep their digits. */
const TAG = /<[^>]*>/g;
/** A tenth of a pixel is finer than anyone sees, and coarser than any machine's rounding. */
const LONG_DECIMAL = /-?\d+\.\d{2,}/g;

const short = (decimal: string): string => String(Number(Number(decimal).toFixed(1)) + 0);

/** A drawing as SVG text: what is seen of it, an element a line, short numbers, the same on every machine. */
export const drawnSvg = (drawing: Drawing, width: number): string => {
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width, height: drawing.height });
  chart.setOption(drawing.option);
  const svg = chart.renderToSVGString();
  chart.dispose();
  return `${svg
    .replace(HOVER_STYLES, '')
    .replace(META, '')
    .replace(INSTANCE, 'zr-')
    .replace(STYLE_CLASS, '')
    .replace(POINTER_AREA, '')
    .replace(FONT, (font) => `font-family:${font.includes('Barlow') ? 'number' : 'text'}`)
    .replace(TAG, (tag) => tag.replace(LONG_DECIMAL, short))
    .replace(/\s*(?=<(?!\/))/g, '\n')
    .replace(/\n{2,}/g, '\n')
    .trim()}\n`;
};
