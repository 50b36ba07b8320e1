import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { inTokens, prerenderedTheme } from '../../../src/app/panel/prerendered/picture-in-node.ts';
import { prerenderOverview } from '../../../src/app/shell/prerender.tsx';
import tokens from '../../../src/app/tokens.css?raw';
import { PANEL_KINDS } from '../../../src/charts/kinds/registry.ts';
import { themeFromTokens } from '../../../src/charts/model/theme.ts';
import { drawnSvg } from '../../support/drawn-svg.ts';
import { SHIPPED } from '../../support/shipped.ts';

const served = (path: string) =>
  readFile(`data/${path}`).then(
    (bytes) => new Uint8Array(bytes),
    () => null,
  );

test('the overview without a browser shows every panel with its picture, and says that it is not alive yet', {
  timeout: 30_000,
}, async () => {
  const { manifest } = SHIPPED;
  const { html } = await prerenderOverview(served);
  const panels = html.match(/data-panel="[^"]+" data-state="ready"/g) ?? [];
  expect(panels).toEqual(manifest.panels.map(({ id }) => `data-panel="${id}" data-state="ready"`));
  expect(html.split('class="still still-wide"').length - 1).toBe(manifest.panels.length);
  expect(html).toContain('aria-busy="true"');
  expect(html).toMatch(/>[^<]*7033\.89[^<]*<\/text>/);
});

test('one picture is right in both themes: every colour of every panel is a token', {
  timeout: 30_000,
}, async () => {
  const { bundle, manifest } = SHIPPED;
  const dark = {
    ...prerenderedTheme(tokens),
    ...themeFromTokens(tokens, 'dark', 'red'),
    fontText: 'f',
    fontNumber: 'f',
  };
  const light = { ...prerenderedTheme(tokens), fontText: 'f', fontNumber: 'f' };
  const picture = (panel: (typeof manifest.panels)[number], theme: typeof light): string => {
    const kind = PANEL_KINDS[panel.kind];
    if (!kind) throw new Error(panel.kind);
    const drawing = kind.draw({ bundle, options: panel.options, theme, locale: 'zh', compact: false });
    return inTokens(drawnSvg(drawing, 600), theme);
  };
  for (const panel of manifest.panels) {
    expect(picture(panel, light), panel.id).toBe(picture(panel, dark));
  }
});
