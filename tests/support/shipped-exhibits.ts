import { readFileSync } from 'node:fs';
import type { Locale } from '../../src/bundle/model/text.ts';
import { themeFromTokens } from '../../src/charts/model/theme.ts';
import { type Exhibit, exhibitOf } from '../../src/export/exhibit.ts';
import { SHIPPED } from './shipped.ts';

const { bundle, manifest } = SHIPPED;
const tokens = readFileSync('src/app/tokens.css', 'utf8');

/** Every panel of the shipped bundle, ready to be exported. */
export const shippedExhibits = (locale: Locale = 'zh', mode: 'light' | 'dark' = 'light'): Exhibit[] => {
  const theme = themeFromTokens(tokens, mode, 'red');
  return manifest.panels.map((panel) =>
    exhibitOf(panel, { bundle, manifest, theme, locale, compact: false }),
  );
};
