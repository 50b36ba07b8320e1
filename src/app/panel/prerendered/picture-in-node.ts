import type { Drawing } from '../../../charts/model/kind.ts';
import { type Theme, themeFromTokens } from '../../../charts/model/theme.ts';
import { chartSvg, inTags } from '../../../charts/render/chart-svg.ts';

/**
 * Stills stand only where a rise is red, as most readers have it.
 *
 * The page is drawn in its own layout at a root size of 16 px; a vector picture scales with larger ones. Fonts are
 * named by their custom properties: ECharts writes them into attributes as they are, quotes and all.
 */
export const prerenderedTheme = (tokens: string): Theme => ({
  ...themeFromTokens(tokens, 'light', 'red'),
  fontText: 'var(--font-text)',
  fontNumber: 'var(--font-number)',
});

/** Colours as the custom properties that they are, so that one picture is right in both themes. */
export const inTokens = (svg: string, { colors }: Theme): string => {
  const token = new Map(Object.entries(colors).map(([name, hex]) => [hex.toLowerCase(), `var(--${name})`]));
  return inTags(svg, (tag) => tag.replace(/#[0-9a-f]{6}\b/gi, (hex) => token.get(hex.toLowerCase()) ?? hex));
};

/** Two decimals of a pixel are more than a screen shows. */
const rounded = (svg: string): string =>
  inTags(svg, (tag) => tag.replace(/-?\d+\.\d{3,}/g, (number) => String(+(+number).toFixed(2))));

/**
 * A drawing as the text of an SVG that scales to its frame. `width` in CSS pixels at a root size of 16 px; `id` is that
 * of no other picture on the page.
 */
export const prerenderedPicture = (
  { option, height }: Drawing,
  { width, theme, id }: { width: number; theme: Theme; id: string },
): string => {
  const elements = rounded(inTokens(chartSvg(option, { width, height }, id), theme));
  return `<svg viewBox="0 0 ${width} ${height}">${elements}</svg>`;
};
