import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { reportText } from '../support/report-text.ts';
import { SHIPPED } from '../support/shipped.ts';
import { axeFindings, launch, open, watchedPage } from './page.ts';

let browser: Browser;
const { bundle } = SHIPPED;

beforeAll(async () => {
  browser = await launch();
});

afterAll(() => browser?.close());

const openFile = async (page: Page, name: string, content: string | Buffer): Promise<void> => {
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(content) });
};

describe('source', () => {
  test('lists every figure in its section without the text', async () => {
    const { page, complaints, context } = await watchedPage(browser);
    await open(page, '/source');
    const listed = await page
      .locator('[data-entry] [data-figure]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('data-figure')));
    const inOrder = [...bundle.figures.values()].sort((a, b) => a.offset - b.offset);
    expect(listed).toEqual(inOrder.map((figure) => figure.id));
    expect(await page.locator('main svg [data-kind]').count()).toBeGreaterThan(800);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('fits a phone and passes axe', async () => {
    const { page, context } = await watchedPage(browser, { width: 390 });
    await open(page, '/source');
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
    expect(await axeFindings(page)).toEqual([]);
    await context.close();
  });

  test('refuses a file that is no text, and says when a text is another report', async () => {
    const { page, context } = await watchedPage(browser);
    await open(page, '/source?lang=en');
    await openFile(page, 'photo.txt', Buffer.from([0, 1, 2, 0]));
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').textContent()).toContain('No text can be read from "photo.txt"');
    await openFile(page, 'other.txt', '今年新增学位3万个。');
    await page.getByText('it seems to be another report').waitFor();
    expect(await page.locator('[data-start] [data-kind]').count()).toBe(0);
    expect(await page.locator('[data-entry] [data-figure]').count()).toBe(bundle.figures.size);
    await context.close();
  });

  test.skipIf(reportText === null)('marks every number in the reader’s own copy', async () => {
    const { page, complaints, context } = await watchedPage(browser);
    await open(page, '/source?lang=en&theme=dark');
    await openFile(page, 'report.txt', `\uFEFF${(reportText ?? '').replaceAll('\n', '\r\n')}`);
    await page.getByText('same sha256').waitFor();
    const marked = await page
      .locator('[data-start] [data-kind][data-figure]')
      .evaluateAll((links) => links.map((link) => [link.getAttribute('data-figure'), link.textContent]));
    const stated = [...bundle.figures.values()].filter((figure) => figure.stated !== '');
    expect(new Map(marked as [string, string][])).toEqual(
      new Map(stated.map((figure) => [figure.id, figure.stated])),
    );
    expect(await page.locator('[data-kind="unclaimed"]').count()).toBe(0);
    expect(await page.getByText('none is left').count()).toBe(1);
    expect(await axeFindings(page)).toEqual([]);

    const figure = stated[100];
    if (!figure) throw new Error('no figure');
    await page.locator(`[data-entry="${figure.id}"]`).hover();
    expect(await page.locator('[data-start] [data-kind][data-active]').textContent()).toBe(figure.stated);
    await page.locator(`[data-start] [data-kind][data-figure="${figure.id}"]`).click();
    const quoted = page.locator(`[data-card="${figure.id}"] .source-sentence`);
    await quoted.waitFor();
    expect(await quoted.locator('mark').textContent()).toBe(figure.stated);
    expect(reportText).toContain(await quoted.textContent());
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('is reached from a figure’s card, at the figure', async () => {
    const { page, context } = await watchedPage(browser);
    const figure = [...bundle.figures.values()].sort((a, b) => b.offset - a.offset)[20];
    if (!figure) throw new Error('no figure');
    await open(page, `/?lang=en&figure=${figure.id}`);
    await page.getByRole('link', { name: 'Where it stands' }).click();
    const entry = page.locator(`[data-entry="${figure.id}"]`);
    await entry.waitFor();
    await page.waitForFunction(
      (id) => {
        const box = document.querySelector(`[data-entry="${id}"]`)?.getBoundingClientRect();
        return box !== undefined && box.top > 0 && box.bottom < window.innerHeight;
      },
      figure.id,
      { timeout: 5000 },
    );
    expect(page.url()).toContain(`at=${figure.offset}`);
    await context.close();
  });
});
