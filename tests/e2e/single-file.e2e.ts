import { copyFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { contentOf, everyRoute, openRoute } from './every-route.ts';
import { launch, open, watchedPage } from './page.ts';

/** The build in one file, opened from a folder with a Chinese name, with no server and no network. */

let browser: Browser;
const home = pathToFileURL(join(mkdtempSync(join(tmpdir(), '核数 演示-')), '报告 2021.html')).href;

beforeAll(async () => {
  copyFileSync('dist-single/index.html', new URL(home));
  browser = await launch();
});

afterAll(() => browser?.close());

test('every route opens from the folder, offline, without a complaint', async () => {
  const { page, complaints, context } = await watchedPage(browser, { home });
  await context.setOffline(true);
  for (const route of await everyRoute()) {
    await openRoute(page, route, home);
    expect((await contentOf(page))?.length, route).toBeGreaterThan(20);
    expect(await page.locator('[data-panel][data-state="error"]').count(), route).toBe(0);
    expect(complaints, route).toEqual([]);
  }
  await context.close();
});

test('panels are painted and figures lead to their cards', async () => {
  const { page, context } = await watchedPage(browser, { home });
  await open(page, '/', home);
  expect(await page.locator('[data-panel][data-state="ready"] svg').count()).toBeGreaterThan(10);
  await page.locator('main > ul [data-figure]').first().click();
  await page.locator('[data-card]').waitFor();
  await context.close();
});
