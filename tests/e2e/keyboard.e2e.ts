import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dialogOf } from './export-dialog.ts';
import { serveMinimal } from './minimal.ts';
import { axeFindings, launch, open, settled, watchedPage } from './page.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});

afterAll(() => browser?.close());

/** What has the focus: its name, as far as a test needs it. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    const label = (element as Partial<HTMLInputElement> | null)?.labels?.[0];
    return element?.getAttribute('aria-label') ?? (label ?? element)?.textContent?.trim() ?? '';
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
  test('from the overview to a figure, its card, a topic, a chart and its table', async () => {
    const { page, complaints, context } = await watchedPage(browser);
    await serveMinimal(page);
    await open(page, '/');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('跳到正文');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    await tabTo(page, (name) => name.includes('120.5'));
    await page.keyboard.press('Enter');
    const card = page.locator('[data-card="output.2020"]');
    await card.waitFor();
    await page.keyboard.press('Escape');
    await card.waitFor({ state: 'detached' });
    await page.evaluate(() => document.querySelector<HTMLElement>('.wordmark')?.focus());
    await tabTo(page, named('产值'));
    await page.keyboard.press('Enter');
    await page.locator('main[data-path="/topic/economy"]').waitFor();
    await settled(page);
    await tabTo(page, (name) => name.startsWith('详情'));
    await page.keyboard.press('Enter');
    await page.locator('main[data-path^="/panel/"]').waitFor();
    await settled(page);
    await tabTo(page, (name) => name.startsWith('数值'));
    await page.keyboard.press('Enter');
    await page.locator('th[aria-sort]').first().waitFor();
    const before = page.url();
    await page.keyboard.press(']');
    await page.waitForFunction((url) => location.href !== url, before);
    await page.keyboard.press('[');
    await page.waitForFunction((url) => location.href.split('?')[0] === url.split('?')[0], before);
    expect(complaints).toEqual([]);
    await context.close();
  }, 120_000);

  test('finding, filtering, picking and comparing figures', async () => {
    const { page, complaints, context } = await watchedPage(browser);
    await open(page, '/');
    await page.keyboard.press('g');
    await page.keyboard.press('f');
    await page.locator('main[data-path="/figures"] [data-scroll] table').waitFor();
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
    await page.getByRole('dialog').waitFor();
    await page.waitForFunction(() => document.activeElement?.matches('[role="dialog"] input'));
    await page.keyboard.press('Space');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => location.hash.includes('measure=level'));
    await tabTo(page, named('选择 地区生产总值'));
    await page.keyboard.press('Space');
    await tabTo(page, named('选择 地区生产总值'));
    await page.keyboard.press('Space');
    await page.getByText('已选 2 项').waitFor();
    for (let presses = 0; presses < 30 && (await focused(page)) !== '画成比较图'; presses++)
      await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await page.locator('main [data-panel]').waitFor();
    await settled(page);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('the palette finds pages, topics, charts, figures by pinyin, and settings', async () => {
    const { page, complaints, context } = await watchedPage(browser);
    // A page of few elements: axe looks at all of them.
    await open(page, '/figures?q=gdp.2021');
    const ask = async (query: string): Promise<void> => {
      await page.keyboard.press('Control+k');
      await page.getByRole('combobox', { name: '搜索与命令' }).waitFor();
      // The dialog moves the focus into it after it stands.
      await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'combobox');
      await page.keyboard.type(query);
    };
    await ask('zlytz');
    await page.getByRole('option', { selected: true, name: '总量与投资' }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.locator('main[data-path="/topic/economy"]').waitFor();
    await ask('gdp.2021.growth');
    await page.getByRole('option', { selected: true }).waitFor();
    await page.keyboard.press('Enter');
    await page.locator('[data-card^="gdp.2021.growth"]').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('[data-card]').waitFor({ state: 'detached' });
    await ask('深色');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.documentElement.dataset.theme === 'dark');
    await ask('没有这样的东西');
    await page.getByRole('dialog').getByText('没有找到').last().waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('combobox', { name: '搜索与命令' }).waitFor({ state: 'detached' });
    await ask('');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.locator('main[data-path="/figures"]').waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  }, 120_000);

  test('help, settings, and single keys that can be turned off', async () => {
    const { page, complaints, context } = await watchedPage(browser);
    await serveMinimal(page);
    await open(page, '/figures?q=output');
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: '键盘快捷键' }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    // Under the sheet the keys rest.
    await page.keyboard.press('t');
    expect(await theme(page)).toBe('light');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.keyboard.press('t');
    expect(await theme(page)).toBe('dark');
    await page.keyboard.press('l');
    await page.waitForFunction(() => document.documentElement.lang === 'en');
    await page.keyboard.press('Shift+T');
    expect(await theme(page)).toBe('dark');
    await page.locator('.wordmark').focus();
    await tabTo(page, named('Settings'));
    await page.keyboard.press('Enter');
    const menu = page.getByRole('dialog', { name: 'Settings' });
    await menu.waitFor();
    expect(await axeFindings(page)).toEqual([]);
    const size = await page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
    await menu.getByRole('radio', { name: 'Normal' }).focus();
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).not.toBe(size);
    await menu.getByRole('radio', { name: 'On', exact: true }).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    await menu.waitFor({ state: 'detached' });
    await page.keyboard.press('t');
    expect(await theme(page)).toBe('dark');
    await page.reload();
    await settled(page);
    await page.keyboard.press('t');
    expect(await theme(page)).toBe('dark');
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').getByRole('combobox').waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  }, 120_000);

  test('the audit: a verdict singled out, a check opened, its figure looked at', async () => {
    const { page, complaints, context } = await watchedPage(browser);
    await open(page, '/audit');
    await tabTo(page, (name) => /^\d+.*不符$/.test(name));
    await page.keyboard.press('Space');
    await page.waitForFunction(() => location.hash.includes('verdict=differs'));
    await tabTo(page, (name) => name.includes('嫌疑人'));
    await page.keyboard.press('Enter');
    await page.locator('[data-check][data-open="true"] [data-state="ready"]').waitFor();
    const figure = () => page.evaluate(() => document.activeElement?.getAttribute('data-figure') ?? null);
    for (let presses = 0; presses < 20 && (await figure()) === null; presses++)
      await page.keyboard.press('Tab');
    const id = await figure();
    expect(id).not.toBeNull();
    await page.keyboard.press('Enter');
    await page.locator(`[data-card="${id}"]`).waitFor();
    await page.keyboard.press('Escape');
    await page.waitForFunction((to) => document.activeElement?.getAttribute('data-figure') === to, id);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('the source: a copy opened, a kind singled out, a figure looked at', async () => {
    const { page, complaints, context } = await watchedPage(browser);
    await open(page, '/source');
    // Before the key is pressed, that it may not come too late to see the dialog.
    const chooser = page.waitForEvent('filechooser');
    await tabTo(page, named('打开报告原文'));
    await page.keyboard.press('Enter');
    await (await chooser).setFiles({
      name: 'other.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('今年新增学位3万个。'),
    });
    await page.getByRole('button', { name: '收起原文' }).waitFor();
    await tabTo(page, (name) => name.startsWith('政策目标'));
    await page.keyboard.press('Space');
    await page.waitForFunction(() => location.hash.includes('kind=policy'));
    await tabTo(page, (name) => name === '8 次');
    await page.keyboard.press('Enter');
    await page.locator('[data-card]').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('[data-card]').waitFor({ state: 'detached' });
    await expect.poll(() => focused(page)).toBe('8 次');
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('the import: a report opened, a number accepted, the bundle taken along', async () => {
    const { page, complaints, context } = await watchedPage(browser);
    await serveMinimal(page);
    await open(page, '/import');
    // Before the key is pressed, that it may not come too late to see the dialog.
    const chooser = page.waitForEvent('filechooser');
    await tabTo(page, named('打开报告'));
    await page.keyboard.press('Enter');
    await (await chooser).setFiles({
      name: 'sample.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from(
        '样例市2023年统计公报\n2024年2月1日\n2023年，全市实现地区生产总值1200.5亿元，比上年增长6.2%。',
      ),
    });
    const row = page.locator('[role="option"][aria-selected="true"]');
    await row.waitFor();
    const inList = () => page.evaluate(() => document.activeElement?.getAttribute('role') === 'listbox');
    for (let presses = 0; presses < 30 && !(await inList()); presses++) await page.keyboard.press('Tab');
    await page.keyboard.press('Home');
    const first = await row.getAttribute('data-offset');
    await page.keyboard.press('a');
    await page.locator(`[role="option"][data-offset="${first}"][data-state="accepted"]`).waitFor();
    await page.getByRole('button', { name: '下载数据包' }).and(page.locator(':enabled')).waitFor();
    await tabTo(page, (name) => name.includes('下载数据包'), 120);
    const download = page.waitForEvent('download');
    await page.keyboard.press('Enter');
    expect((await download).suggestedFilename()).toBe('sample.zip');
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('the export: format and size chosen, a file saved, a table and a citation taken along', async () => {
    const { page, complaints, context } = await watchedPage(browser);
    await serveMinimal(page);
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(page, '/panel/output');
    await tabTo(page, (name) => name.startsWith('导出：'));
    const opener = await focused(page);
    await page.keyboard.press('Enter');
    const dialog = dialogOf(page);
    await dialog.waitFor();
    await tabTo(page, (name) => name.startsWith('PNG'));
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toContain('SVG');
    await tabTo(page, named('尺寸'));
    await page.keyboard.press('ArrowDown');
    await dialog.getByText(/^960 × 540/).waitFor();
    await tabTo(page, named('保存'));
    const download = page.waitForEvent('download');
    await page.keyboard.press('Enter');
    expect((await download).suggestedFilename()).toBe('样例报告_产值增长_2020.svg');
    await dialog.getByText('已保存').waitFor();
    expect(await focused(page)).toBe('保存');
    await tabTo(page, named('复制表格'));
    await page.keyboard.press('Enter');
    await dialog.getByText('已复制').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('120.5');
    await tabTo(page, named('引用'));
    await page.keyboard.press('Enter');
    await tabTo(page, named('GB/T 7714'));
    expect(await axeFindings(page)).toEqual([]);
    // Nothing behind the dialog is reached.
    for (let presses = 0; presses < 30; presses++) {
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.closest('[data-export]') !== null)).toBe(true);
    }
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await expect.poll(() => focused(page)).toBe(opener);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('a show on the screen is not left by a shortcut', async () => {
    const { page, context } = await watchedPage(browser);
    await serveMinimal(page);
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
    expect(await page.getByRole('dialog').count()).toBe(0);
    await context.close();
  });
});
