import { readFileSync } from 'node:fs';
import { directorySource, SHIPPED_BUNDLE } from '../../src/cli/bundle-directory.ts';
import { type Exhibit, exhibitOf } from '../../src/export/exhibit.ts';
import { readBundle } from '../../src/figures/read.ts';
import type { Locale } from '../../src/figures/text.ts';
import { readManifest } from '../../src/panels/manifest.ts';
import { themeFromTokens } from '../../src/panels/theme.ts';

const { bundle } = await readBundle(directorySource(SHIPPED_BUNDLE));
const manifest = bundle && readManifest(bundle).manifest;
if (!bundle || !manifest) throw new Error('the shipped bundle cannot be read');

/** The bundle that ships, and what it shows. */
export const SHIPPED = { bundle, manifest };

const theme = themeFromTokens(readFileSync('src/app/tokens.css', 'utf8'), 'light');

/** Every panel of the shipped bundle, ready to be exported. */
export const shippedExhibits = (locale: Locale = 'zh'): Exhibit[] =>
  manifest.panels.map((panel) => exhibitOf(panel, { bundle, manifest, theme, locale, compact: false }));
