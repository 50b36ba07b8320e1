import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { directorySource, SHIPPED_BUNDLE } from '../../src/cli/bundle-directory.ts';
import type { Bundle } from '../../src/figures/bundle.ts';
import { readBundle } from '../../src/figures/read.ts';
import { launch, open, watchedPage } from './page.ts';

let browser: Browser;
let bundle: Bundle;

beforeAll(async () => {
  browser = await launch();
  const reading = await readBundle(directorySource(SHIPPED_BUNDLE));
  if (!reading.bundle) throw new Error('the shipped bundle cannot be read');
  bundle = reading.bundle;
});

afterAll(() => browser?.close());

const rowsShown = (page: Page): Promise<string[]> =>
  page.locator('[data-row]').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-row') ?? ''));

/** How many figures the table says it has, drawn or not. */
const listed = async (page: Page): Promise<number> =>
  Number(await page.locator('.explorer-table').getAttribute('aria-rowcount')) - 1;

describe('the table of all figures', () => {
  test('lists every figure but draws only those in view', async () => {
    const { page, complaints, context } = await watchedPage(browser);
    await open(page, '/figures');
    expect(await listed(page)).toBe(bundle.figures.size);
    const seen = new Set(await rowsShown(page));
    expect(seen.size).toBeLessThan(bundle.figures.size / 2);
    const scroller = page.locator('.explorer-scroll');
    // To the end, a screen at a time: each figure comes by once.
    for (let step = 0; step < 200 && seen.size < bundle.figures.size; step++) {
      await scroller.evaluate((element) => element.scrollBy(0, element.clientHeight * 0.8));
      await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
      );
      for (const id of await rowsShown(page)) seen.add(id);
    }
    expect([...bundle.figures.keys()].filter((id) => !seen.has(id))).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('a row leads to its card; columns are chosen', async () => {
    const { page, context } = await watchedPage(browser);
    await open(page, '/figures?q=gdp.2021.growth');
    await page.locator('[data-row="gdp.2021.growth"] [data-figure]').click();
    await page.locator('[data-card="gdp.2021.growth"]').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: '列' }).click();
    await page.getByRole('checkbox', { name: '编号' }).check();
    await page.keyboard.press('Escape');
    expect(await page.locator('[data-row="gdp.2021.growth"] .column-id').textContent()).toBe(
      'gdp.2021.growth',
    );
    expect(new URL(page.url()).hash).toContain('columns=');
    await context.close();
  });
});
