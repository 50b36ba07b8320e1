import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { inTokens, prerenderedTheme } from '../../../src/app/panel/prerendered/picture-in-node.ts';
import { prerenderOverview } from '../../../src/app/shell/prerender.tsx';
import { dataDigest } from '../../../src/app/shell/static-shell.tsx';
import tokens from '../../../src/app/tokens.css?raw';
import { PANEL_KINDS } from '../../../src/charts/kinds/registry.ts';
import { themeFromTokens } from '../../../src/charts/model/theme.ts';
import { drawnSvg } from '../../support/drawn-svg.ts';
import { SHIPPED } from '../../support/shipped.ts';

/*
 * What the overview shows is also drawn without a browser, when the app is built. Code that runs while it renders
 * (not in effects or handlers) must do without `window`: `useSyncExternalStore` wants its third argument.
 */

const served = (path: string) =>
  readFile(`data/${path}`).then(
    (bytes) => new Uint8Array(bytes),
    () => null,
  );

describe('the overview without a browser', () => {
  test('shows every panel with its picture, and says that it is not alive yet', {
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

  test('markup in the data is text in the pictures', { timeout: 30_000 }, async () => {
    const attack = '<img src=x onerror=alert(1)>';
    const { html } = await prerenderOverview(async (path) => {
      const bytes = await served(path);
      if (!bytes || !path.endsWith('figures/economy.csv')) return bytes;
      const text = new TextDecoder().decode(bytes);
      return new TextEncoder().encode(text.replaceAll(/地区生产总值/g, attack));
    });
    expect(html).toContain('&lt;img');
    expect(html).not.toContain('<img');
  });
});

test('another content of one file is another digest', () => {
  const files = new Map([
    ['index.json', 'a'],
    ['units.csv', 'b'],
  ]);
  expect(dataDigest(new Map([...files].reverse()))).toBe(dataDigest(files));
  expect(dataDigest(new Map([...files, ['units.csv', 'c']]))).not.toBe(dataDigest(files));
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
