import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inBaseUnits } from '../../src/bundle/model/unit.ts';
import { SHIPPED } from '../support/shipped.ts';
import { axeFindings, launch, open, settled, watchedPage } from './page.ts';

let browser: Browser;
const { bundle } = SHIPPED;

beforeAll(async () => {
  browser = await launch();
});

afterAll(() => browser?.close());

const rowsShown = (page: Page): Promise<string[]> =>
  page.locator('[data-row]').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-row') ?? ''));

/** How many figures the table says it has, drawn or not. */
const listed = async (page: Page): Promise<number> =>
  Number(await page.locator('[data-scroll="figures"] table').getAttribute('aria-rowcount')) - 1;

const baseValue = (id: string): number => {
  const figure = bundle.figures.get(id);
  if (!figure) throw new Error(`no figure ${id}`);
  return inBaseUnits(figure.value, figure.unit).valueOf();
};

describe('the table of all figures', () => {
  test('lists every figure but draws only those in view', async () => {
    const { page, complaints, context } = await watchedPage(browser);
    await open(page, '/figures');
    expect(await listed(page)).toBe(bundle.figures.size);
    const seen = new Set(await rowsShown(page));
    expect(seen.size).toBeLessThan(bundle.figures.size / 2);
    const scroller = page.locator('[data-scroll="figures"]');
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

  test('is searched by pinyin initials, filtered, sorted in base units; Back and a reload keep step', async () => {
    const { page, complaints, context } = await watchedPage(browser);
    await open(page, '/figures');
    await page.getByRole('searchbox').fill('jzxttl');
    await page.locator('[data-row="port.teu.2021"]').waitFor();
    await page.waitForFunction(() => document.querySelectorAll('[data-row]').length < 10);
    const found = await rowsShown(page);
    expect(found).toContain('port.teu.2021');
    for (const id of found) expect(bundle.figures.get(id)?.indicator.zh).toContain('集装箱');
    expect(page.url()).toContain('q=jzxttl');
    await page.getByRole('button', { name: '清除筛选' }).click();
    await page.getByRole('button', { name: '单位' }).click();
    await page.getByRole('checkbox', { name: /^元/ }).check();
    await page.keyboard.press('Escape');
    const money = [...bundle.figures.values()].filter(({ unit }) => unit.base === '元');
    expect(await listed(page)).toBe(money.length);
    await page.getByRole('columnheader', { name: '数值' }).getByRole('button').click();
    await page.waitForFunction(() => document.querySelector('th[aria-sort="descending"]'));
    const values = (await rowsShown(page)).map(baseValue);
    expect(values).toEqual([...values].sort((a, b) => b - a));
    expect(values[0]).toBe(Math.max(...money.map(({ id }) => baseValue(id))));
    await page.reload();
    await settled(page);
    expect((await rowsShown(page)).map(baseValue)[0]).toBe(values[0]);
    expect(await listed(page)).toBe(money.length);
    await page.goBack();
    await page.waitForFunction(
      (all) =>
        document.querySelector('[data-scroll="figures"] table')?.getAttribute('aria-rowcount') ===
        String(all + 1),
      bundle.figures.size,
    );
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
    expect(await page.locator('[data-row="gdp.2021.growth"] [data-column="id"]').textContent()).toBe(
      'gdp.2021.growth',
    );
    expect(new URL(page.url()).hash).toContain('columns=');
    await context.close();
  });

  test('what is ticked or typed counts at once, however late the browser reports the link', async () => {
    const { page, complaints, context } = await watchedPage(browser);
    await page.addInitScript(() => {
      const late = new WeakSet<Event>();
      window.addEventListener('hashchange', (event) => {
        if (late.has(event)) return;
        event.stopImmediatePropagation();
        setTimeout(() => {
          const again = new HashChangeEvent('hashchange', event);
          late.add(again);
          window.dispatchEvent(again);
        }, 500);
      });
    });
    await open(page, '/figures');
    const search = page.getByRole('searchbox');
    await search.pressSequentially('gdp.');
    await page.waitForFunction(() => location.hash.includes('q=gdp.'));
    await search.press('Backspace');
    await page.waitForFunction(() => location.hash.endsWith('q=gdp'));
    const ids = ['gdp.2021', 'gdp.2021.growth', 'gdp.2021.restated'];
    await page.waitForFunction(() => document.querySelectorAll('[data-row]').length < 10);
    expect(await search.inputValue()).toBe('gdp');
    const ticked = await page.evaluate(async ([first, second, third]) => {
      const box = (id = '') => document.querySelector<HTMLInputElement>(`[data-row="${id}"] input`);
      box(first)?.click();
      box(second)?.click();
      await Promise.resolve();
      box(third)?.click();
      await Promise.resolve();
      return box(third)?.checked;
    }, ids);
    expect(ticked, 'a box is ticked as it is clicked').toBe(true);
    await page.locator('[data-row]:has(:checked)').nth(2).waitFor();
    expect(page.url()).toContain(`selected=${ids.join()}`);
    // What is still to be searched for does not follow the reader to another page.
    await search.press('Backspace');
    await page.locator('.page-nav a[href="#/audit"]').click();
    await page.locator('main[data-path="/audit"]').waitFor();
    expect(new URL(page.url()).hash).toBe('#/audit');
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('a selection is drawn as comparisons of like with like, and is a permalink', async () => {
    const { page, complaints, context } = await watchedPage(browser);
    await open(page, '/figures?topic=economy');
    for (const id of ['gdp.2021', 'fai.off-island.2021-11', 'gdp.2021.growth']) {
      await page.locator(`[data-row="${id}"]`).getByRole('checkbox').check();
    }
    await page.getByRole('button', { name: '画成比较图' }).click();
    await page.locator('main [data-panel]').first().waitFor();
    await settled(page);
    await page.reload();
    await settled(page);
    const panels = page.locator('main [data-panel]');
    expect(await panels.count()).toBe(1);
    expect(await panels.first().getAttribute('data-state')).toBe('ready');
    expect(await page.locator('h2 + ul [data-figure="gdp.2021.growth"]').count()).toBe(1);
    await page.getByRole('button', { name: '清空选择' }).click();
    expect(await panels.count()).toBe(0);
    expect(page.url()).not.toContain('selected');
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('fits its width and passes axe in both languages and themes, with menus open', async () => {
    for (const [width, lang, theme, unit] of [
      [390, 'zh', 'dark', '单位'],
      [1440, 'en', 'light', 'Unit'],
    ] as const) {
      const { page, context } = await watchedPage(browser, { width, height: 900 });
      await open(
        page,
        `/figures?lang=${lang}&theme=${theme}&measure=level&selected=gdp.2021,fai.off-island.2021-11&compare=1`,
      );
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, `${width}`).toBeLessThanOrEqual(0);
      expect(await axeFindings(page), `${width} ${lang} ${theme}`).toEqual([]);
      await page.getByRole('button', { name: unit, exact: true }).click();
      await page.getByRole('dialog').waitFor();
      expect(await axeFindings(page), `${width} ${lang} ${theme}, menu`).toEqual([]);
      await context.close();
    }
  }, 120_000);
});
