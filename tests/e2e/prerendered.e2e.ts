import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launch, open, settled, watchedPage } from './page.ts';

/** The overview that stands in the page before any script has run. */

let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

test('is there without scripts, as large as the live one', async () => {
  for (const width of [1440, 390]) {
    const still = await browser.newContext({ javaScriptEnabled: false, viewport: { width, height: 900 } });
    const page = await still.newPage();
    await page.goto(inject('address'));
    const heights = () =>
      page.locator('[data-panel]').evaluateAll((panels) => panels.map((panel) => panel.clientHeight));
    const before = await heights();
    expect(before.length).toBeGreaterThan(10);
    expect(await page.locator('.still svg text:visible').count()).toBeGreaterThan(before.length);
    await still.close();

    const live = await watchedPage(browser, { width });
    await open(live.page, '/');
    const after = await live.page
      .locator('[data-panel]')
      .evaluateAll((panels) => panels.map((panel) => panel.clientHeight));
    expect(after).toEqual(before);
    await live.context.close();
  }
});

test('comes alive: charts near the viewport answer, those further off wait for the reader', async () => {
  const { page, complaints, context } = await watchedPage(browser);
  await open(page, '/');
  await page.locator('[data-panel] .chart-picture').first().waitFor();
  await page.locator('[data-panel]').first().locator('.still').first().waitFor({ state: 'detached' });
  const last = page.locator('[data-panel]').last();
  expect(await last.locator('.still').count()).toBeGreaterThan(0);
  expect(await last.locator('.chart-picture').count()).toBe(0);
  await last.scrollIntoViewIfNeeded();
  await last.locator('.chart-picture').waitFor();
  await last.locator('.still').first().waitFor({ state: 'detached' });
  expect(complaints).toEqual([]);
  await context.close();
});

test('data that has changed since the build is noticed and drawn', async () => {
  const { page, context } = await watchedPage(browser);
  await page.route(`${inject('address')}data/xiamen-2021/figures/economy.csv`, async (route) => {
    const text = await (await route.fetch()).text();
    await route.fulfill({ body: text.replaceAll('7033.89', '7044.89') });
  });
  await open(page, '/');
  expect(await page.locator('.still').count()).toBe(0);
  expect(await page.locator('main > ul').textContent()).toContain('7044.89');
  await page.locator('[data-panel] svg text', { hasText: '7044.89' }).first().waitFor();
  await context.close();
});

test('is not shown where the link asks for another view', async () => {
  const { page, context } = await watchedPage(browser);
  // The data never comes: what is on the screen now is what a slow network shows.
  await page.route(`${inject('address')}data/**`, () => undefined);
  await page.goto(`${inject('address')}#/?lang=en`);
  await page.locator('main').getByText('Reading the data').waitFor();
  expect(await page.locator('.still').count()).toBe(0);
  await page.goto('about:blank');
  await page.goto(inject('address'));
  expect(await page.locator('main').getAttribute('aria-busy')).toBe('true');
  expect(await page.locator('.still svg').first().isVisible()).toBe(true);
  await context.close();
});

test('a link followed before it is alive leads where it says', async () => {
  const { page, context } = await watchedPage(browser);
  const held: (() => void)[] = [];
  await page.route(`${inject('address')}data/xiamen-2021/panels.json`, async (route) => {
    await new Promise<void>((resolve) => held.push(resolve));
    await route.continue();
  });
  await page.goto(inject('address'));
  const link = page.locator('.topic-nav a').nth(1);
  const name = await link.textContent();
  await link.click();
  while (held.length === 0) await page.waitForTimeout(50);
  for (const go of held) go();
  await settled(page);
  expect(await page.locator('h1').textContent()).toBe(name);
  await context.close();
});
