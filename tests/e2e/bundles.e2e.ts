import { zipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { minimalFiles } from '../support/bundle-fixture.ts';
import { serveTwo } from './minimal.ts';
import { axeFindings, launch, open, settled, watchedPage } from './page.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});

afterAll(() => browser?.close());

const figuresShown = (page: Page): Promise<string[]> =>
  page
    .locator('[data-figure]')
    .evaluateAll((elements) => elements.map((element) => element.getAttribute('data-figure') ?? ''));

describe('several reports', () => {
  test('are chosen in the header; the choice is kept by links, a reload and the way back', async () => {
    const { page, complaints, context } = await watchedPage(browser);
    await serveTwo(page);
    await open(page, '/');
    const choice = page.getByRole('combobox', { name: '选择报告' });
    await choice.getByRole('option', { name: '样例报告' }).waitFor({ state: 'attached' });
    await choice.selectOption('minimal');
    await page.locator('[data-figure="output.2020"]').first().waitFor();
    expect(await figuresShown(page)).not.toContain('gdp.2021');
    await page.locator('.topic-nav a').first().click();
    await page.locator('main[data-path^="/topic/"]').waitFor();
    expect(page.url()).toContain('bundle=minimal');
    await page.reload();
    await settled(page);
    expect(await figuresShown(page)).toContain('staff.2020');
    expect(await axeFindings(page)).toEqual([]);
    await choice.selectOption('xiamen-2021');
    await page.locator('[data-figure="gdp.2021"]').first().waitFor();
    await page.goBack();
    await page.locator('[data-figure="staff.2020"]').first().waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('one that cannot be read leaves the other on the screen, and says why', async () => {
    const { page, context } = await watchedPage(browser);
    await serveTwo(page);
    await page.route(`${inject('address')}data/minimal/datapackage.json`, (route) =>
      route.fulfill({ status: 404 }),
    );
    await open(page, '/?lang=en');
    await page.getByRole('combobox', { name: 'Choose a report' }).selectOption('minimal');
    await page.getByText('datapackage.json', { exact: false }).first().waitFor({ state: 'attached' });
    expect(await figuresShown(page)).toContain('gdp.2021');
    await context.close();
  });

  test('a single one offers no choice', async () => {
    const { page, context } = await watchedPage(browser);
    await open(page, '/');
    expect(await page.getByRole('combobox').count()).toBe(0);
    await context.close();
  });
});

describe('a bundle opened from a zip', () => {
  const zipped = (change: (files: Map<string, Uint8Array>) => void = () => undefined): Buffer => {
    const files = minimalFiles();
    change(files);
    // As many programs pack it: inside the folder itself.
    return Buffer.from(
      zipSync(Object.fromEntries([...files].map(([path, bytes]) => [`样例/${path}`, bytes]))),
    );
  };
  const openZip = (page: Page, name: string, buffer: Buffer): Promise<void> =>
    page
      .locator('input[type="file"][accept=".zip"]')
      .setInputFiles({ name, mimeType: 'application/zip', buffer });

  test('is shown, outlives a reload, and can be removed', async () => {
    const { page, complaints, context } = await watchedPage(browser);
    await open(page, '/import?lang=en');
    await openZip(page, '样例.zip', zipped());
    await page.locator('[data-figure="output.2020"]').first().waitFor();
    expect(page.url()).toContain('bundle=minimal');
    await page.reload();
    await settled(page);
    expect(await figuresShown(page)).toContain('staff.2020');
    // Opened anew without a choice: the first report, and the opened one to choose.
    await page.goto(inject('address'));
    await page.getByRole('combobox').getByRole('option', { name: '样例报告' }).waitFor({ state: 'attached' });
    expect(await figuresShown(page)).toContain('gdp.2021');
    await open(page, '/import');
    await page.getByRole('button', { name: '移除 minimal' }).click();
    await open(page, '/');
    await page.locator('[data-figure="gdp.2021"]').first().waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('two tabs each open one, and neither takes the other away', async () => {
    const { page: first, context } = await watchedPage(browser);
    const second = await context.newPage();
    for (const tab of [first, second]) await open(tab, '/import');
    await openZip(first, 'a.zip', zipped());
    await first.locator('[data-figure="output.2020"]').first().waitFor();
    const renamed = zipped((files) => {
      const text = new TextDecoder().decode(files.get('datapackage.json'));
      files.set('datapackage.json', new TextEncoder().encode(text.replace('"minimal"', '"another"')));
    });
    await openZip(second, 'b.zip', renamed);
    await second.locator('[data-figure="output.2020"]').first().waitFor();
    await open(first, '/import');
    await first.reload();
    for (const name of ['minimal', 'another']) {
      await first.getByRole('button', { name: `移除 ${name}` }).waitFor();
    }
    await context.close();
  });

  test('is refused with the reason, and the report on the screen stays', async () => {
    const { page, context } = await watchedPage(browser);
    await open(page, '/import?lang=en');
    const alert = page.getByRole('alert');
    const refusals: readonly [string, Buffer, string][] = [
      ['notes.zip', Buffer.from('no zip'), 'it is no zip file'],
      [
        'empty.zip',
        Buffer.from(zipSync({ 'a.txt': new Uint8Array(1) })),
        'there is no datapackage.json in it',
      ],
      [
        'huge.zip',
        Buffer.from(zipSync({ 'datapackage.json': new Uint8Array(65 * 1024 * 1024) })),
        'more than 64 MB',
      ],
      [
        'bad.zip',
        zipped((files) => files.set('datapackage.json', new Uint8Array([0x5b, 0x5d]))),
        'this is why',
      ],
    ];
    for (const [name, buffer, why] of refusals) {
      await openZip(page, name, buffer);
      await page.getByText(`"${name}" was not opened`).waitFor();
      expect(await alert.textContent()).toContain(why);
    }
    await open(page, '/');
    expect(await figuresShown(page)).toContain('gdp.2021');
    await context.close();
  });
});
