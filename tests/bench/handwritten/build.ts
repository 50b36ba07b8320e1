import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { PANEL_KINDS } from '../../../src/charts/kinds/registry.ts';
import { themeFromTokens } from '../../../src/charts/model/theme.ts';
import { templateText } from '../../../src/charts/text/template.ts';
import { SHIPPED } from '../../support/shipped.ts';

const TOKENS = new URL('../../../src/app/tokens.css', import.meta.url);

/** The overview's panels as plain rows. */
const panels = async () => {
  const { bundle, manifest } = SHIPPED;
  const theme = themeFromTokens(readFileSync(TOKENS, 'utf8'), 'light', 'red');
  return manifest.panels.map(({ id, kind, title, subtitle, span, options }) => {
    const drawing = PANEL_KINDS[kind]?.draw({ bundle, options, theme, locale: 'zh', compact: false });
    return {
      id,
      title: templateText(title.zh, bundle, 'zh'),
      subtitle: subtitle.zh,
      span,
      height: drawing?.height,
      rows: drawing?.rows.map((row) => [
        row.label,
        Number.parseFloat(row.value.replace(/[^\d.-]/g, '')) || 1,
      ]),
    };
  });
};

/** Builds the hand-written page with tree-shaken ECharts and the data in its script. */
export const buildHandwritten = async (outDir: string): Promise<void> => {
  await build({
    configFile: false,
    root: fileURLToPath(new URL('.', import.meta.url)),
    base: './',
    logLevel: 'error',
    define: { PANELS: JSON.stringify(await panels()) },
    build: { outDir, emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 2000 },
  });
};
