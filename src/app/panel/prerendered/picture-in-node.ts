import { echarts } from '#echarts';
import type { Drawing } from '../../../charts/model/kind.ts';
import { type Theme, themeFromTokens } from '../../../charts/model/theme.ts';

/**
 * Stills stand only where a rise is red, as most readers have it.
 *
 * The page is drawn in its own layout at a root size of 16 px; a vector picture scales with larger ones. Fonts are
 * named by their custom properties: ECharts writes them into attributes as they are, quotes and all.
 */
export const stillTheme = (tokens: string): Theme => ({
  ...themeFromTokens(tokens, 'light', 'red'),
  fontText: 'var(--font-text)',
  fontNumber: 'var(--font-number)',
});

/** Changes the tags of markup and leaves the texts between them as they are. */
const inTags = (markup: string, change: (tag: string) => string): string =>
  markup.replace(/<[^>]+>/g, change);

/** Colours as the custom properties that they are, so that one picture is right in both themes. */
export const inTokens = (svg: string, { colors }: Theme): string => {
  const token = new Map(Object.entries(colors).map(([name, hex]) => [hex.toLowerCase(), `var(--${name})`]));
  return inTags(svg, (tag) => tag.replace(/#[0-9a-f]{6}\b/gi, (hex) => token.get(hex.toLowerCase()) ?? hex));
};

/** Without what ECharts adds for a pointer: hover styles, hit areas, notes of what a mark is. A still has none. */
const withoutPointer = (svg: string): string =>
  svg
    .replace(/<style[\s\S]*?<\/style>/g, '')
    .replace(/<path[^>]*pointer-events="visible"[^>]*><\/path>/g, (path) =>
      /stroke=/.test(path) ? path : '',
    )
    .replace(/<[^>]+>/g, (tag) => tag.replace(/ (?:ecmeta_\w+|class|pointer-events)="[^"]*"/g, ''));

/** Ids of its own: ECharts numbers those of the live charts of a page from 0 again. */
const ownIds = (svg: string): string => inTags(svg, (tag) => tag.replace(/\bzr(\d+)-/g, 'still$1-'));

/** Two decimals of a pixel are more than a screen shows. */
const rounded = (svg: string): string =>
  inTags(svg, (tag) => tag.replace(/-?\d+\.\d{3,}/g, (number) => String(+(+number).toFixed(2))));

/** A drawing as the text of an SVG that scales to its frame. `width` in CSS pixels at a root size of 16 px. */
export const stillPicture = (drawing: Drawing, width: number, theme: Theme): string => {
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width, height: drawing.height });
  chart.setOption(drawing.option);
  const svg = chart.renderToSVGString();
  chart.dispose();
  return rounded(ownIds(inTokens(withoutPointer(svg), theme))).replace(
    /^<svg[^>]*>/,
    `<svg viewBox="0 0 ${width} ${drawing.height}">`,
  );
};
