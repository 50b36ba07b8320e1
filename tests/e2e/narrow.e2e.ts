import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SHIPPED } from '../support/shipped.ts';
import { panelFaults } from './legibility.ts';
import { launch, open, settled, watchedPage } from './page.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});

afterAll(() => browser?.close());

/** Small phones, and large type on any page: 320 px is 1280 px at 400 %. */
const WIDTHS = [280, 320, 360] as const;

describe.each([
  ['zh', false],
  ['en', true],
] as const)('on a narrow page in %s', (locale, dark) => {
  test('every panel of the overview keeps its texts whole and apart', async () => {
    const { page, complaints, context } = await watchedPage(browser, { width: WIDTHS[0], height: 700, dark });
    await open(page, `/?lang=${locale}`);
    expect(await page.locator('[data-panel]').count()).toBe(SHIPPED.manifest.panels.length);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 700 });
      expect(await panelFaults(page), `${width} px`).toEqual([]);
    }
    expect(complaints).toEqual([]);
    await context.close();
  });
});

test('on a narrow page of its own, a panel of each kind does so too', async () => {
  const { page, context } = await watchedPage(browser, { width: WIDTHS[0], height: 700 });
  const kinds = new Map(SHIPPED.manifest.panels.map((panel) => [panel.kind, panel]));
  await open(page, '/panel/gdp');
  for (const { id } of kinds.values()) {
    await page.evaluate((panel) => {
      window.location.hash = `/panel/${panel}`;
    }, id);
    await page.locator(`main[data-path="/panel/${id}"]`).waitFor();
    await settled(page);
    expect(await panelFaults(page), id).toEqual([]);
  }
  await context.close();
});
