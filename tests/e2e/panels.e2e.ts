import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { SHIPPED } from '../support/shipped.ts';
import { axeFindings, launch, open, settled, watchedPage } from './page.ts';

let browser: Browser;
const { bundle, manifest } = SHIPPED;

beforeAll(async () => {
  browser = await launch();
});

afterAll(() => browser?.close());

/** The layout shift since the page began, as the browser counts it. */
const shiftOf = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        let shift = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            shift += (entry as PerformanceEntry & { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(shift), 300);
      }),
  );

describe('charts arrive', () => {
  test('without moving what already stands, on a desk and on a phone', async () => {
    for (const view of [
      { width: 1440, height: 900 },
      { width: 390, height: 844 },
    ]) {
      for (const route of ['/', '/topic/economy', '/panel/gdp', '/figures', '/audit']) {
        // Each opened by its link: nothing of it is there before.
        const { page, context } = await watchedPage(browser, view);
        await open(page, route);
        expect(await shiftOf(page), `${route} at ${view.width}`).toBeLessThan(0.02);
        await context.close();
      }
    }
  });

  test('all of them before the page is printed, each as a finished picture', async () => {
    const { page, context } = await watchedPage(browser);
    await page.goto(inject('address'));
    // The first live chart: from then on any panel can be drawn for paper. Most have not been mounted yet.
    await page.locator('.chart [_echarts_instance_]').first().waitFor();
    await page.emulateMedia({ media: 'print' });
    const printed = await page.evaluate(() => {
      window.dispatchEvent(new Event('beforeprint'));
      return [...document.querySelectorAll('[data-panel]')].map(
        (panel) => panel.querySelectorAll('.chart-printed svg path, .chart-printed svg text').length,
      );
    });
    expect(printed.length).toBe(manifest.panels.length);
    expect(printed.filter((marks) => marks < 3)).toEqual([]);
    expect(await page.locator('.chart-loading:visible').count()).toBe(0);
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    expect(await page.locator('.chart-printed').count()).toBe(0);
    await context.close();
  });
});

describe('by keyboard', () => {
  test('arrows move between data points, Enter opens the figure, Escape leaves', async () => {
    const { page, complaints, context } = await watchedPage(browser);
    const panel = manifest.panels.find((each) => each.id === 'industry-growth');
    if (!panel) throw new Error('no such panel');
    await open(page, `/panel/${panel.id}`);
    const points = page.locator('[data-panel] [role="listbox"]');
    await points.focus();
    const current = () =>
      points.evaluate(
        (list) =>
          document.getElementById(list.getAttribute('aria-activedescendant') ?? '')?.textContent ?? '',
      );
    const first = await current();
    const ring = page.locator('.chart-ring');
    const before = await ring.boundingBox();
    await page.keyboard.press('ArrowDown');
    const second = await current();
    expect(second).not.toBe(first);
    await expect
      .poll(async () => (await ring.boundingBox())?.y)
      .toBeGreaterThan(before?.y ?? Number.POSITIVE_INFINITY);
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press('Enter');
    const card = page.locator('[data-card]');
    await card.waitFor();
    const figure = bundle.figures.get((await card.getAttribute('data-card')) ?? '');
    expect(second).toContain(figure?.value);
    await page.keyboard.press('Escape');
    await card.waitFor({ state: 'detached' });
    await points.focus();
    await page.keyboard.press('End');
    await page.keyboard.press('Escape');
    await ring.waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-panel'))).toBe(panel.id);
    expect(complaints).toEqual([]);
    await context.close();
  });
});

describe('a panel’s page', () => {
  test('sorts its table, keeps the order in the link, and copies it with the digits stated', async () => {
    const { page, context } = await watchedPage(browser);
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(page, '/panel/industry-growth');
    const values = () =>
      page
        .locator('[data-panel] table')
        .first()
        .locator('tbody [data-value]')
        .evaluateAll((cells) => cells.map((cell) => Number(cell.getAttribute('data-value'))));
    const drawn = await values();
    await page.getByRole('button', { name: '数值' }).click();
    const ascending = [...drawn].sort((a, b) => a - b);
    expect(await values()).toEqual(ascending);
    await page.reload();
    await settled(page);
    expect(await values()).toEqual(ascending);
    await page.getByRole('button', { name: '数值' }).click();
    expect(await values()).toEqual([...ascending].reverse());
    await page.getByRole('button', { name: 'TSV' }).click();
    await page.getByRole('status').filter({ hasText: '已复制' }).waitFor();
    const lines = (await page.evaluate(() => navigator.clipboard.readText())).split('\n');
    expect(lines.length).toBe(drawn.length + 1);
    for (const line of lines.slice(1)) {
      const [, value, unit, , , , id = ''] = line.split('\t');
      expect(value).toBe(bundle.figures.get(id)?.value);
      expect(unit).toBe(bundle.figures.get(id)?.unit.unit);
    }
    await context.close();
  });

  test('says where each figure stands and what it measures, and leads to its neighbours', async () => {
    const { page, context } = await watchedPage(browser);
    const [, panel, next] = manifest.panels;
    await open(page, `/panel/${panel?.id}`);
    const text = (await page.locator('[data-panel]').textContent()) ?? '';
    for (const id of panel?.figures ?? []) {
      const figure = bundle.figures.get(id);
      expect(text).toContain(String(figure?.offset));
      expect(text).toContain(figure?.scope.zh);
    }
    await page.locator('main a[rel="next"]').click();
    await page.locator(`[data-panel="${next?.id}"]`).waitFor();
    await context.close();
  });
});
