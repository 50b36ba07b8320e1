import { spawnSync } from 'node:child_process';
import { strFromU8 } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { growthColor } from '../support/growth-color.ts';
import { missingProgram } from '../support/programs.ts';
import { choose, dialogOf, saved } from './export-dialog.ts';
import { launch, open, watchedPage } from './page.ts';

/** Where a reader has chosen that a rise is green, it is so wherever it is drawn. */

const GREEN = '#2f7454';
/** The same, and red, in hundredths: a PDF has two decimals. */
const GREEN_IN_PDF = '18 45 33';
const RED_IN_PDF = '75 23 15';
const noPoppler = missingProgram('pdftocairo', '-v');
const RISE = '35.21%';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

/** The markup of the first picture that a selector finds. */
const markup = (page: Page, selector: string): Promise<string> => page.locator(selector).first().innerHTML();

test('on the page, on paper, in the preview of an export and in its file', async () => {
  const { page, context } = await watchedPage(browser);
  await open(page, '/panel/soe-growth?rising=green');
  expect(growthColor(await markup(page, '[data-panel="soe-growth"] .chart-picture'), RISE)).toBe(GREEN);

  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  expect(growthColor(await markup(page, '[data-panel="soe-growth"] .chart-printed'), RISE)).toBe(GREEN);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));

  await page
    .getByRole('button', { name: /^导出：/ })
    .first()
    .click();
  await choose(page, 'svg');
  const preview = dialogOf(page).locator('figure img');
  const drawn = await preview.evaluate(async (image: HTMLImageElement) => (await fetch(image.src)).text());
  expect(growthColor(drawn, RISE)).toBe(GREEN);
  expect(growthColor(strFromU8((await saved(page)).bytes), RISE)).toBe(GREEN);

  await choose(page, 'pdf');
  const { path } = await saved(page);
  if (!noPoppler) {
    const { stdout } = spawnSync('pdftocairo', ['-svg', path, '-'], { encoding: 'utf8' });
    const colors = [...stdout.matchAll(/rgb\(([\d.]+)%,\s*([\d.]+)%,\s*([\d.]+)%\)/g)].map(
      ([, ...channels]) => channels.map((channel) => Math.round(Number(channel))).join(' '),
    );
    expect(colors).toContain(GREEN_IN_PDF);
    expect(colors).not.toContain(RED_IN_PDF);
  }
  await context.close();
});

test('on a slide', async () => {
  const { page, context } = await watchedPage(browser, { width: 1920, height: 1080 });
  await open(page, '/screen?dwell=0&deck=soe-growth&theme=light&rising=green');
  expect(growthColor(await markup(page, '[data-panel="soe-growth"] [role="img"]'), RISE)).toBe(GREEN);
  await context.close();
});
