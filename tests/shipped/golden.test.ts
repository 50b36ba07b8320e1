import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { PANEL_KINDS } from '../../src/charts/kinds/registry.ts';
import { themeFromTokens } from '../../src/charts/model/theme.ts';
import { drawnSvg } from '../support/drawn-svg.ts';
import { SHIPPED } from '../support/shipped.ts';

/**
 * The picture of each shipped panel, held against the one that was last looked at. A change of data or of drawing is a
 * changed picture in the diff: look at it, then `npm run golden` writes it. Text widths are estimates here; how a
 * panel looks is judged in a browser.
 */

const GOLDEN = fileURLToPath(new URL('../golden', import.meta.url));
const WIDTH = 640;
const LOCALE = 'zh';

const { bundle, manifest } = SHIPPED;
const theme = themeFromTokens(readFileSync('src/app/tokens.css', 'utf8'), 'light', 'red');

describe('pictures', () => {
  test.each(manifest.panels.map((panel) => [panel.id, panel] as const))('%s', async (id, panel) => {
    const drawing = PANEL_KINDS[panel.kind]?.draw({
      bundle,
      options: panel.options,
      theme,
      locale: LOCALE,
      compact: false,
    });
    if (!drawing) throw new Error(`${panel.kind} is no panel kind`);
    await expect(drawnSvg(drawing, WIDTH)).toMatchFileSnapshot(join(GOLDEN, `${id}.svg`));
  });

  test('belong to panels that exist', () => {
    const ids = new Set(manifest.panels.map((panel) => `${panel.id}.svg`));
    expect(readdirSync(GOLDEN).filter((name) => !ids.has(name))).toEqual([]);
  });
});
