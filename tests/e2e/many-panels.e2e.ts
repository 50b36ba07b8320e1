import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { writeScaleData } from '../bench/scale-bundle.ts';
import { launch, watchedPage } from './page.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});

afterAll(() => browser?.close());

const PANELS = 120;

test('a report of very many panels names all of them at once, and draws those that the reader comes near', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'heshu-many-'));
  writeScaleData(folder, { figures: 960, panels: PANELS });
  const { page, complaints, context } = await watchedPage(browser);
  const data = `${inject('address')}data/`;
  await page.route(`${data}**`, (route) =>
    route.fulfill({ body: readFileSync(join(folder, route.request().url().slice(data.length))) }),
  );
  await page.goto(inject('address'));
  const titles = page.locator('[data-panel] .panel-title');
  await page.locator('[data-panel="p0"][data-state="ready"]').waitFor();
  expect(await titles.allTextContents()).toEqual(Array.from({ length: PANELS }, (_, n) => `指标 ${n * 8}`));
  const last = page.locator(`[data-panel="p${PANELS - 1}"]`);
  expect(await last.locator('.chart').count()).toBe(0);
  const drawn = page.locator('[data-panel] .chart svg');
  expect(await drawn.count()).toBeLessThan(PANELS / 4);
  await last.scrollIntoViewIfNeeded();
  await page.locator(`[data-panel="p${PANELS - 1}"][data-state="ready"]`).waitFor();
  expect(await last.locator('.chart svg').count()).toBe(1);
  expect(complaints).toEqual([]);
  await context.close();
});
