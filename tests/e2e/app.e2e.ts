import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { SHIPPED } from '../support/shipped.ts';
import { axeFindings, launch, open, settled, watchedPage } from './page.ts';

let browser: Browser;
const { bundle, manifest } = SHIPPED;

beforeAll(async () => {
  browser = await launch();
});

afterAll(() => browser?.close());

describe('overview', () => {
  test('paints every panel without a complaint, and asks no other host', async () => {
    const { page, complaints, context } = await watchedPage(browser);
    await open(page, '/');
    const states = await page
      .locator('[data-panel]')
      .evaluateAll((panels) =>
        panels.map((panel) => [panel.getAttribute('data-panel'), panel.getAttribute('data-state')]),
      );
    expect(states).toEqual(manifest.panels.map((panel) => [panel.id, 'ready']));
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN');
    expect(complaints).toEqual([]);
    await context.close();
  });
});

describe('source card', () => {
  test('opens by mouse from a key number, says where the figure stands, closes with Escape and Back', async () => {
    const { page, context } = await watchedPage(browser);
    await open(page, '/');
    const [entry] = manifest.overview.headline;
    if (!entry || !('figure' in entry)) throw new Error('the first key number is no figure');
    const figure = bundle.figures.get(entry.figure);
    await page.locator(`main > ul [data-figure="${entry.figure}"]`).first().click();
    const card = page.locator(`[data-card="${entry.figure}"]`);
    await card.waitFor();
    const text = (await card.textContent()) ?? '';
    expect(text).toContain(figure?.value);
    expect(text).toContain(String(figure?.offset));
    expect(text).toContain(figure?.stated);
    expect(text).toContain(figure?.scope.zh);
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await card.waitFor({ state: 'detached' });
    await page.goBack();
    await card.waitFor();
    await context.close();
  });

  test('opens by keyboard alone, and from its permalink', async () => {
    const { page, context } = await watchedPage(browser);
    await open(page, '/');
    const number = page.locator('main > ul [data-figure]').first();
    const id = await number.getAttribute('data-figure');
    await number.focus();
    await page.keyboard.press('Enter');
    await page.locator(`[data-card="${id}"]`).waitFor();
    await page.reload();
    await page.locator(`[data-card="${id}"]`).waitFor();
    await context.close();
  });
});

describe('language and theme', () => {
  test('switch without a reload, are remembered, and can come with the link', async () => {
    const { page, complaints, context } = await watchedPage(browser);
    await open(page, '/');
    await page.getByRole('button', { name: 'Switch to English' }).click();
    await settled(page);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await page.locator('h1').textContent()).toBe(manifest.overview.title.en);
    await page.getByRole('button', { name: 'Switch to dark' }).click();
    await page.reload();
    await settled(page);
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    expect(await page.locator('h1').textContent()).toBe(manifest.overview.title.en);
    expect(complaints).toEqual([]);
    await context.close();
    const linked = await watchedPage(browser);
    await open(linked.page, '/?lang=en&theme=dark');
    expect(await linked.page.locator('h1').textContent()).toBe(manifest.overview.title.en);
    expect(await linked.page.locator('html').getAttribute('data-theme')).toBe('dark');
    await linked.context.close();
  });
});

describe('every page', () => {
  test('fits its width and passes axe in both languages and themes', async () => {
    for (const [width, lang, theme] of [
      [390, 'zh', 'light'],
      [1440, 'en', 'dark'],
    ] as const) {
      const { page, context } = await watchedPage(browser, { width, height: 900 });
      const topic = manifest.topics[0]?.id;
      const panel = manifest.panels[0]?.id;
      for (const route of ['/', `/topic/${topic}`, `/panel/${panel}`, '/no-such-page']) {
        await open(page, `${route}?lang=${lang}&theme=${theme}`);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow, `${route} at ${width}`).toBeLessThanOrEqual(0);
        expect(await axeFindings(page), `${route} at ${width} ${lang} ${theme}`).toEqual([]);
      }
      await context.close();
    }
  }, 240_000);

  test('each panel has a page of its own with its table', async () => {
    const { page, complaints, context } = await watchedPage(browser);
    for (const panel of manifest.panels) {
      await open(page, `/panel/${panel.id}`);
      const card = page.locator(`[data-panel="${panel.id}"]`);
      expect(await card.getAttribute('data-state'), panel.id).toBe('ready');
      expect(await card.locator('tbody tr').count(), panel.id).toBeGreaterThan(0);
    }
    expect(complaints).toEqual([]);
    await context.close();
  }, 120_000);
});

describe('bad data', () => {
  const served = (path: string) => `${inject('address')}data/xiamen-2021/${path}`;

  test('an unknown panel kind is one bad card; nothing else breaks', async () => {
    const { page, context } = await watchedPage(browser);
    await page.route(served('panels.json'), async (route) => {
      const json = await (await route.fetch()).json();
      json.panels[1].kind = 'pie-3d';
      await route.fulfill({ json });
    });
    await open(page, '/');
    const bad = page.locator(`[data-panel="${manifest.panels[1]?.id}"]`);
    expect(await bad.getAttribute('data-state')).toBe('error');
    await bad.getByText(/panels\[1\]\.kind.*pie-3d/).waitFor();
    expect(await page.locator('[data-panel][data-state="ready"]').count()).toBe(manifest.panels.length - 1);
    await context.close();
  });

  test('a broken row is named with file, row and column; the rest is shown', async () => {
    const { page, context } = await watchedPage(browser);
    const file = [...bundle.figures.values()][0]?.place.file ?? '';
    await page.route(served(file), async (route) => {
      const text = await (await route.fetch()).text();
      const lines = text.split('\n');
      lines[1] = (lines[1] ?? '').replace(/,(level|growth|share|rate|rank|change),[^,]*,/, ',$1,七千,');
      await route.fulfill({ body: lines.join('\n') });
    });
    await open(page, '/');
    await page
      .locator('.notice li', { hasText: `${file} 第 2 行 value 列：发现“七千”` })
      .waitFor({ state: 'attached' });
    expect(await page.locator('[data-panel][data-state="ready"]').count()).toBeGreaterThan(0);
    await context.close();
  });

  test('without a descriptor the page says what is missing and reads again on demand', async () => {
    const { page, context } = await watchedPage(browser);
    await page.route(served('datapackage.json'), (route) => route.fulfill({ status: 404 }));
    await page.goto(inject('address'));
    const alert = page.getByRole('alert');
    await alert.waitFor();
    await alert.getByText('datapackage.json').waitFor();
    await page.unroute(served('datapackage.json'));
    await page.getByRole('button', { name: '重新读取' }).click();
    await page.locator('[data-panel]').first().waitFor();
    await context.close();
  });

  test('markup in the data stays text', async () => {
    const { page, context } = await watchedPage(browser);
    await page.route(served('panels.json'), async (route) => {
      const json = await (await route.fetch()).json();
      json.panels[0].title.zh = '<img src=x onerror="window.hacked=1">';
      await route.fulfill({ json });
    });
    await open(page, '/');
    expect(await page.locator('[data-panel] h3').first().textContent()).toContain('<img');
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
    await context.close();
  });
});
