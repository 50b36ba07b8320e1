import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch, open, settled, watchedPage } from './page.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});

afterAll(() => browser?.close());

/** What has the focus: its name, as far as a test needs it. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    return element?.getAttribute('aria-label') ?? element?.textContent?.trim() ?? '';
  });

const isFocusSeen = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return false;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  });

/** Presses Tab until something that fits has the focus; fails after a whole page of it. */
const tabTo = async (page: Page, fits: (name: string) => boolean, most = 80): Promise<void> => {
  const passed: string[] = [];
  for (let presses = 0; presses < most; presses++) {
    await page.keyboard.press('Tab');
    const name = await focused(page);
    if (fits(name)) {
      expect(await isFocusSeen(page), `the focus on ${name} can be seen`).toBe(true);
      return;
    }
    passed.push(name.slice(0, 20));
  }
  throw new Error(`not reached by Tab: ${passed.join(' · ')}`);
};

const named = (name: string) => (each: string) => each === name;

const theme = (page: Page): Promise<string | null> => page.locator('html').getAttribute('data-theme');

describe('with the keyboard alone', () => {
  test('finding, narrowing down, picking and comparing figures', async () => {
    const { page, complaints, context } = await watchedPage(browser);
    await open(page, '/');
    await page.keyboard.press('g');
    await page.keyboard.press('f');
    await page.locator('main[data-path="/figures"] .explorer-table').waitFor();
    await page.keyboard.press('/');
    expect(await focused(page)).toBe('搜索指标');
    // Letters that are shortcuts elsewhere are letters here.
    await page.keyboard.type('gdp.t');
    expect(await theme(page)).toBe('light');
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Backspace');
    await page.waitForFunction(() => location.hash.includes('q=gdp&') || location.hash.endsWith('q=gdp'));
    await tabTo(page, (name) => name.startsWith('度量'));
    await page.keyboard.press('Enter');
    await page.locator('.check-menu').waitFor();
    await page.waitForFunction(() => document.activeElement?.matches('.check-menu input'));
    await page.keyboard.press('Space');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => location.hash.includes('measure=level'));
    await tabTo(page, named('选择 地区生产总值'));
    await page.keyboard.press('Space');
    await tabTo(page, named('选择 地区生产总值'));
    await page.keyboard.press('Space');
    await page.locator('.selection-bar').waitFor();
    for (let presses = 0; presses < 30 && (await focused(page)) !== '画成比较图'; presses++)
      await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await page.locator('.comparison [data-panel]').waitFor();
    await settled(page);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('a show on the screen is not left by a shortcut', async () => {
    const { page, context } = await watchedPage(browser);
    await page.goto('about:blank');
    await open(page, '/');
    await page.keyboard.press('g');
    await page.keyboard.press('w');
    await page.waitForFunction(() => location.hash.startsWith('#/screen'));
    await page.waitForTimeout(300);
    await page.keyboard.press('g');
    await page.keyboard.press('o');
    await page.keyboard.press('Control+k');
    await page.waitForTimeout(300);
    expect(page.url()).toContain('#/screen');
    expect(await page.locator('.palette').count()).toBe(0);
    await context.close();
  });
});
