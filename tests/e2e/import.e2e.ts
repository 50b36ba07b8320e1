import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readBundle } from '../../src/bundle/read/read.ts';
import { readMentions } from '../../src/extraction/read-mentions.ts';
import { devReport } from '../support/dev-report.ts';
import { axeFindings, launch, open, settled, watchedPage } from './page.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});

afterAll(() => browser?.close());

const SAMPLE = `样例市2023年统计公报
样例市统计局
2024年2月1日
2023年，全市实现地区生产总值1200.5亿元，比上年增长6.2%。新增学位3万个。
全市地区生产总值1200.5亿元。拨打12345热线可以咨询。`;

const openReport = (page: Page, name: string, content: string | Buffer): Promise<void> =>
  page
    .locator('input[type="file"]')
    .first()
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });

const current = (page: Page) => page.locator('[role="option"][aria-selected="true"]');

/** Downloads the bundle and reads it as any other program would: unzip, then the files. */
const downloaded = async (page: Page) => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /zip/ }).first().click(),
  ]);
  const bytes = readFileSync(await download.path());
  const files = new Map(
    Object.entries(unzipSync(bytes)).map(([path, content]) => [path.replace(/^[^/]+\//, ''), content]),
  );
  const reading = await readBundle(async (path) => files.get(path) ?? null);
  return { name: download.suggestedFilename(), bytes, reading };
};

describe('import', () => {
  test('a report is reviewed by keyboard, corrected, and nothing is lost on reload', async () => {
    const { page, complaints, context } = await watchedPage(browser);
    await open(page, '/import?lang=en');
    await openReport(page, 'sample-2023.txt', SAMPLE);
    await page.getByRole('listbox', { name: 'Numbers read' }).focus();
    const drafted = readMentions(SAMPLE).filter((mention) => mention.kind === 'figure');
    await page.keyboard.press('Home');
    expect(await current(page).locator('b').textContent()).toBe(drafted[0]?.text);

    // Correct the indicator of the first, accept it, reject the last, tie the repeated statement to the first.
    await page.keyboard.press('e');
    await page.getByLabel('Indicator').fill('样例地区生产总值');
    await page.keyboard.press('Escape');
    await page.keyboard.press('a');
    const repeated = drafted.findLastIndex((mention) => mention.text === drafted[0]?.text);
    for (let step = 1; step < repeated; step += 1) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('m');
    expect(await current(page).getAttribute('data-state')).toBe('merged');

    await page.getByText('Every step is kept in this browser').waitFor();
    await page.reload();
    await settled(page);
    expect(await page.getByLabel('Indicator').count()).toBe(1);
    const first = page.locator(`[role="option"][data-offset="${drafted[0]?.offset}"]`);
    await first.click();
    expect(await first.getAttribute('data-state')).toBe('accepted');
    expect(await page.getByLabel('Indicator').inputValue()).toBe('样例地区生产总值');
    await page.getByText(/^Sound: /).waitFor();
    expect(await axeFindings(page)).toEqual([]);

    const { name, reading } = await downloaded(page);
    expect(name).toBe('sample-2023.zip');
    expect(reading.defects).toEqual([]);
    const figures = [...(reading.bundle?.figures.values() ?? [])];
    expect(figures.map((figure) => figure.stated)).toEqual(drafted.map((mention) => mention.text));
    expect(figures[0]?.indicator.zh).toBe('样例地区生产总值');
    const same = reading.bundle?.relations.find((relation) => relation.kind === 'same');
    expect(same?.operands).toEqual([figures[0]?.id, figures[repeated]?.id]);
    expect(reading.bundle?.descriptor.heshu.report).toMatchObject({
      title: { zh: '样例市2023年统计公报' },
      published: '2024-02-01',
    });
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('a file that is no report is refused with the reason, and the review under way stays', async () => {
    const { page, context } = await watchedPage(browser);
    page.on('dialog', (dialog) => dialog.accept());
    await open(page, '/import?lang=en');
    await openReport(page, 'sample.txt', SAMPLE);
    await page.getByRole('listbox').waitFor();
    const refusals: readonly [string, string | Buffer, string][] = [
      ['photo.png', 'x', 'is no file that can be read'],
      ['broken.docx', 'no zip', 'cannot be read'],
      ['blank.txt', '  \n', 'holds no text'],
      ['words.txt', '没有数字的话。', 'No number was found'],
    ];
    for (const [name, content, why] of refusals) {
      await openReport(page, name, content);
      await page.getByRole('alert').filter({ hasText: name }).waitFor();
      expect(await page.getByRole('alert').textContent()).toContain(why);
    }
    expect(await page.getByRole('listbox').count()).toBe(1);
    await context.close();
  });

  const report = devReport('08-luoyang-2023-tjgb.txt');
  test.skipIf(report === null)('a real communiqué: read, taken along, loaded, its panels seen', async () => {
    const { page, complaints, context } = await watchedPage(browser);
    await open(page, '/import?lang=en');
    await openReport(page, 'luoyang-2023.txt', report ?? '');
    await page.getByRole('button', { name: /^Accept all/ }).click();
    await page
      .locator('[aria-labelledby="import-save"]')
      .getByText(/^Sound: /)
      .waitFor();
    const { bytes, reading } = await downloaded(page);
    expect(reading.defects).toEqual([]);
    expect(reading.bundle?.figures.size).toBeGreaterThan(100);
    await page
      .locator('input[type="file"][accept=".zip"]')
      .setInputFiles({ name: 'luoyang-2023.zip', mimeType: 'application/zip', buffer: bytes });
    await page.waitForFunction(() => location.hash.includes('bundle=luoyang-2023'));
    await settled(page);
    const panels = await page
      .locator('[data-panel]')
      .evaluateAll((cards) => cards.map((card) => card.getAttribute('data-state')));
    expect(panels.length).toBeGreaterThan(0);
    expect(new Set(panels)).toEqual(new Set(['ready']));
    expect(complaints).toEqual([]);
    await context.close();
  });
});
