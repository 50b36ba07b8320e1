import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveMinimal } from './minimal.ts';
import { launch, open, settled, type View, type WatchedPage, watchedPage } from './page.ts';

/** Going from page to page: what stays where it was, where the focus goes, what is said. */

let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});

afterAll(() => browser?.close());

/** A page of the minimal bundle, which has the numbers that these tests need and nothing more. */
const smallPage = async (browser: Browser, view: View = {}): Promise<WatchedPage> => {
  const watched = await watchedPage(browser, view);
  await serveMinimal(watched.page);
  return watched;
};

/** So low that the overview of the minimal bundle is several screens long. */
const LOW = { width: 1440, height: 400 };

const scrolled = (page: Page): Promise<number> => page.evaluate(() => Math.round(window.scrollY));

const pageIs = async (page: Page, path: string): Promise<void> => {
  await page.locator(`main[data-path="${path}"]`).waitFor();
  await settled(page);
};

const focusedHref = (page: Page): Promise<string | null | undefined> =>
  page.evaluate(() => document.activeElement?.getAttribute('href'));

test('Back and Forward lead to where the reader was, and to the link that was followed', async () => {
  const { page, complaints, context } = await smallPage(browser, LOW);
  await open(page, '/');
  const link = page.locator('a[href="#/panel/firms"]');
  await link.evaluate((element) => {
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    (element as HTMLElement).focus({ preventScroll: true });
  });
  await page.waitForFunction(() => window.scrollY > 500);
  const before = await scrolled(page);
  await page.keyboard.press('Enter');
  await pageIs(page, '/panel/firms');
  expect(await scrolled(page)).toBe(0);
  // Who reads with the ears hears where this is, and reads on from the page's beginning.
  const heard = page.locator('[role="status"]', {
    hasText: '企业',
  });
  await heard.first().waitFor({ state: 'attached' });
  await page.waitForFunction(() => document.activeElement?.id === 'main');
  await page.evaluate(async () => {
    window.scrollTo({ top: 300, behavior: 'instant' });
    // The page hears of it with the next frame.
    await new Promise((heard) => requestAnimationFrame(() => requestAnimationFrame(heard)));
  });
  expect(await scrolled(page)).toBe(300);
  await page.goBack();
  await pageIs(page, '/');
  await page.waitForFunction((y) => Math.abs(window.scrollY - y) < 2, before);
  await page.waitForFunction(
    (href) => document.activeElement?.getAttribute('href') === href,
    '#/panel/firms',
  );
  await page.goForward();
  await pageIs(page, '/panel/firms');
  await page.waitForFunction(() => Math.abs(window.scrollY - 300) < 2);
  await page.reload();
  await settled(page);
  await page.waitForFunction(() => Math.abs(window.scrollY - 300) < 2);
  expect(complaints).toEqual([]);
  await context.close();
});

test('a page left in the moment it is scrolled is found there again', async () => {
  const { page, complaints, context } = await smallPage(browser, LOW);
  await open(page, '/');
  const link = page.locator('a[href="#/panel/firms"]');
  const before = await link.evaluate((element) => {
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    const there = Math.round(window.scrollY);
    (element as HTMLElement).click();
    return there;
  });
  expect(before).toBeGreaterThan(500);
  await pageIs(page, '/panel/firms');
  await page.evaluate(() => {
    window.scrollTo({ top: 300, behavior: 'instant' });
    window.history.back();
  });
  await pageIs(page, '/');
  await page.waitForFunction((y) => Math.abs(window.scrollY - y) < 2, before);
  await page.goForward();
  await pageIs(page, '/panel/firms');
  await page.waitForFunction(() => Math.abs(window.scrollY - 300) < 2);
  expect(complaints).toEqual([]);
  await context.close();
});

test('the table of figures is found as it was left, row for row', async () => {
  // On a phone rows differ in height.
  const { page, complaints, context } = await watchedPage(browser, { width: 390, height: 844 });
  await open(page, '/figures?sort=-value');
  const table = page.locator('[data-scroll="figures"]');
  const firstRow = () =>
    table.evaluate((scroller) => {
      const top = scroller.getBoundingClientRect().top + 60;
      const row = [...scroller.querySelectorAll('[data-row]')].find(
        (each) => each.getBoundingClientRect().bottom > top,
      );
      return row?.getAttribute('data-row');
    });
  for (let step = 0; step < 6; step++) {
    await table.evaluate((scroller) => scroller.scrollBy(0, 500));
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
  }
  const before = await firstRow();
  expect(before).toBeTruthy();
  await page.locator('.page-nav a').nth(2).click();
  await pageIs(page, '/audit');
  await page.goBack();
  await pageIs(page, '/figures');
  await page.waitForFunction(
    () => (document.querySelector('[data-scroll="figures"]')?.scrollTop ?? 0) > 2900,
  );
  // Rows are measured as they come.
  await expect.poll(firstRow).toBe(before);
  expect(complaints).toEqual([]);
  await context.close();
});

test('a card returns the focus to the number it was opened from; Escape, ✕ and Back close it', async () => {
  const { page, context } = await smallPage(browser);
  await open(page, '/topic/economy');
  const number = page.locator('[aria-labelledby="facts-title"] [data-figure]').nth(3);
  const href = await number.getAttribute('href');
  const card = page.locator('[data-card]');
  const before = await number.evaluate((element) => {
    (element as HTMLElement).focus();
    return Math.round(window.scrollY);
  });
  for (const close of [
    () => page.keyboard.press('Escape'),
    () => page.locator('.figure-card header button').click(),
    () => page.goBack(),
  ]) {
    await number.press('Enter');
    await card.waitFor();
    await close();
    await card.waitFor({ state: 'detached' });
    await page.waitForFunction((to) => document.activeElement?.getAttribute('href') === to, href);
    expect(Math.abs((await scrolled(page)) - before)).toBeLessThan(3);
  }
  expect(await focusedHref(page)).toBe(href);
  await context.close();
});

test('the palette leaves the focus at the head of the page it led to', async () => {
  const { page, context } = await smallPage(browser);
  await open(page, '/audit/method');
  const goTo = async (name: string, path: string): Promise<void> => {
    await page.locator('header button:has(kbd)').click();
    await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'combobox');
    await page.keyboard.type(name);
    await page.getByRole('option', { selected: true, name }).waitFor();
    await page.keyboard.press('Enter');
    await pageIs(page, path);
    await page.waitForFunction(() => document.activeElement?.id === 'main');
    // What closes later does not take it back.
    await page.waitForTimeout(200);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
  };
  await goTo('产值', '/topic/economy');
  // Also where the page is there at once.
  await goTo('企业', '/topic/firms');
  await context.close();
});

test('columns chosen are there at the next visit, and stand in the link', async () => {
  const { page, context } = await smallPage(browser);
  await open(page, '/figures');
  const heading = page.locator('main thead').getByRole('button', { name: '编号' });
  await page.getByRole('button', { name: '列' }).click();
  await page.getByRole('checkbox', { name: '编号' }).check();
  await heading.waitFor();
  await open(page, '/audit');
  await open(page, '/figures');
  await heading.waitFor();
  await page.waitForFunction(() => location.hash.includes('columns=') && location.hash.includes(',id'));
  // A link that names its columns is shown as it says.
  await open(page, '/figures?columns=value,period');
  await heading.waitFor({ state: 'detached' });
  await context.close();
});
