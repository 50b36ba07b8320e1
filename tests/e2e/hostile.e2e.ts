import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launch, open, settled, watchedPage } from './page.ts';

/** Hostile bundles, links and surroundings, in the browser: shown as text or refused, and nothing else breaks. */

let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

const served = (path: string): string => `${inject('address')}data/xiamen-2021/${path}`;

const SCRIPT = `<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>`;

const hacked = (page: Page): Promise<boolean> => page.evaluate(() => 'hacked' in window);

test('markup, scripts and formulas in every text of the data run nothing', async () => {
  const { page, complaints, context } = await watchedPage(browser);
  await page.route(served('figures/*.csv'), async (route) => {
    const lines = (await (await route.fetch()).text()).split('\n');
    const [header = '', ...rows] = lines;
    const at = header.split(',').indexOf('indicator');
    const bad = rows.map((row) => {
      const cells = row.split(',');
      if (cells.length !== header.split(',').length) return row;
      cells[at] = `"=1+1${SCRIPT.replaceAll('"', '""')}"`;
      return cells.join(',');
    });
    await route.fulfill({ body: [header, ...bad].join('\n') });
  });
  await page.route(served('panels.json'), async (route) => {
    const json = await (await route.fetch()).json();
    for (const panel of json.panels) panel.subtitle.zh = `javascript:alert(1)${SCRIPT}`;
    json.overview.title.zh = SCRIPT;
    await route.fulfill({ json });
  });
  await open(page, '/');
  expect(await page.locator('h1').textContent()).toBe(SCRIPT);
  const chart = page.locator('[data-panel]').first();
  await chart.hover();
  await page.locator('main > ul [data-figure]').first().click();
  await page.locator('[data-card]').waitFor();
  expect(await page.locator('[data-card]').textContent()).toContain('=1+1<img');
  expect(await hacked(page)).toBe(false);
  expect(complaints).toEqual([]);
  await context.close();
});

test('a file of a million rows is refused with the limit; the rest is shown', async () => {
  const { page, context } = await watchedPage(browser);
  await page.route(served('mentions.csv'), async (route) => {
    const text = await (await route.fetch()).text();
    await route.fulfill({ body: text + '1,2,3,4,5\n'.repeat(1_000_000) });
  });
  await open(page, '/');
  await page.locator('.notice li', { hasText: /mentions\.csv.*20 万行/ }).waitFor({ state: 'attached' });
  expect(await page.locator('[data-panel][data-state="ready"]').count()).toBeGreaterThan(10);
  await context.close();
});

test('links that make no sense show a page that says so, or the overview', async () => {
  const { page, complaints, context } = await watchedPage(browser);
  for (const route of [
    '/panel/__proto__',
    '/topic/constructor',
    '/panel/%E0%A4%A',
    '/?figure=__proto__',
    '/?lang=xx&theme=%00&bundle=../../etc',
    `/panel/${'a'.repeat(5000)}`,
    '/screen?deck=__proto__&dwell=-1&start=1e9&watch=NaN',
  ]) {
    await page.goto('about:blank');
    await page.goto(`${inject('address')}#${route}`);
    await page.locator('main, [data-slide]').first().waitFor();
    expect(await page.locator('body').textContent(), route).not.toBe('');
  }
  expect(complaints).toEqual([]);
  await context.close();
});

test('works where nothing may be stored, and where the store is full', async () => {
  for (const forbid of [
    () => {
      const deny = {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      };
      Object.defineProperty(window, 'localStorage', deny);
      Object.defineProperty(window, 'sessionStorage', deny);
      Object.defineProperty(window, 'indexedDB', deny);
    },
    () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    },
  ]) {
    const { page, complaints, context } = await watchedPage(browser);
    await page.addInitScript(forbid);
    await open(page, '/');
    await page.getByRole('button', { name: 'Switch to English' }).click();
    await settled(page);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(complaints).toEqual([]);
    await context.close();
  }
});

test('a network lost in the middle of a load is told, and a second try gets the rest', async () => {
  const { page, context } = await watchedPage(browser);
  await page.route(served('figures/*.csv'), (route) => route.abort('connectionreset'));
  await page.goto(inject('address'));
  await page.locator('.notice').waitFor();
  await page.unroute(served('figures/*.csv'));
  await page.locator('.notice summary').click();
  await page.getByRole('button', { name: '重新读取' }).first().click();
  await page.locator('[data-panel][data-state="ready"]').first().waitFor();
  await settled(page);
  expect(await page.locator('main > ul [data-figure]').count()).toBeGreaterThan(3);
  await context.close();
});

test('two tabs keep each its own view, and share what was chosen last', async () => {
  const { page, context } = await watchedPage(browser);
  await open(page, '/');
  await page.getByRole('button', { name: 'Switch to English' }).click();
  const second = await context.newPage();
  await open(second, '/');
  expect(await second.locator('html').getAttribute('lang')).toBe('en');
  await second.getByRole('button', { name: '切换到中文' }).click();
  expect(await second.locator('html').getAttribute('lang')).toBe('zh-CN');
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  await context.close();
});
