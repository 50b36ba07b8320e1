import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { longSeriesText, SERIES_FILE, SERIES_PANEL, SERIES_RESOURCE } from '../support/series-fixture.ts';
import { SHIPPED } from '../support/shipped.ts';
import { launch, open, watchedPage } from './page.ts';

/** Long series in the built app: the shipped report with a series added to it. */

const ROWS = 200_000;
const SPIKE = '2000-02-03T04:05,99999.990';
const TEXT = longSeriesText(ROWS).replace(/^2000-02-03T04:05,.*$/m, SPIKE);
const [source] = SHIPPED.bundle.descriptor.sources;
const resource = { ...SERIES_RESOURCE, heshu: { ...SERIES_RESOURCE.heshu, source: source?.name } };

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

interface Descriptor {
  resources: unknown[];
}
interface Panels {
  panels: unknown[];
  topics: { id: string }[];
}

const withResource = (descriptor: Descriptor): Descriptor => ({
  ...descriptor,
  resources: [...descriptor.resources, resource],
});

const withPanel = (panels: Panels): Panels => ({
  ...panels,
  panels: [{ ...SERIES_PANEL, topic: panels.topics[0]?.id }, ...panels.panels],
});

/** The shipped report as a server would have it with the series added. */
const serveSeries = async (page: Page, text: string): Promise<void> => {
  const data = (path: string) => `${inject('address')}data/xiamen-2021/${path}`;
  await page.route(data('datapackage.json'), async (route) =>
    route.fulfill({ json: withResource(await (await route.fetch()).json()) }),
  );
  await page.route(data('panels.json'), async (route) =>
    route.fulfill({ json: withPanel(await (await route.fetch()).json()) }),
  );
  await page.route(data(SERIES_FILE), (route) => route.fulfill({ body: text }));
};

const CARD = '[data-panel="water"]';

/** What a card says of the extremes, and the shape of its line. */
const expectDrawn = async (page: Page): Promise<void> => {
  await page.locator(`${CARD}[data-state="ready"]`).waitFor();
  expect(await page.locator(`${CARD} .chart-picture`).getAttribute('aria-label')).toContain(
    '最高为 99999.990 亿元',
  );
  expect(await page.locator(`${CARD} svg text`, { hasText: '99,999.990' }).count()).toBe(1);
};

test('a long series is drawn with its extremes, zoomed, walked through row by row and exported', async () => {
  const { page, complaints, context } = await watchedPage(browser);
  await serveSeries(page, TEXT);
  await open(page, '/');
  await page.locator(CARD).scrollIntoViewIfNeeded();
  await expectDrawn(page);

  await open(page, '/panel/water');
  await expectDrawn(page);
  const shown = page.locator('.series-shown');
  expect(await shown.textContent()).toContain('200,000 行中的 200,000 行');
  const chart = page.locator(`${CARD} .chart`);
  const box = await chart.boundingBox();
  if (!box) throw new Error('no chart');
  // The spike stands in the first quarter.
  const drag = [box.x + 0.1 * box.width, box.x + 0.4 * box.width, box.y + box.height / 2] as const;
  await page.mouse.move(drag[0], drag[2]);
  await page.mouse.down();
  await page.mouse.move(drag[1], drag[2], { steps: 4 });
  await page.mouse.up();
  await page.waitForFunction(() => /from=2000/.test(window.location.hash));
  await page.waitForFunction(
    () => !document.querySelector('.series-shown')?.textContent?.includes('行中的 200,000'),
  );
  await expectDrawn(page);
  for (const _ of [1, 2]) await page.locator('[data-step="later"]').click();
  await page.waitForFunction(
    () =>
      !document
        .querySelector('[data-panel="water"] .chart-picture')
        ?.getAttribute('aria-label')
        ?.includes('99999'),
  );
  await page.locator('[data-step="whole"]').click();
  await page.waitForFunction(() =>
    document.querySelector('.series-shown')?.textContent?.includes('行中的 200,000'),
  );

  // The stretch of a link, to the minute, with the digits of the file and its rows.
  await open(page, '/panel/water?from=2000-02-03T04:04&to=2000-02-03T04:06');
  await page.waitForFunction(() => document.querySelectorAll('[data-row]').length === 3);
  expect(await page.locator('[data-row]').allTextContents()).toEqual([
    expect.stringMatching(/^2000年2月3日 04:04/),
    expect.stringMatching(/^2000年2月3日 04:05\s*99999\.990\s*47,\d{3}$/),
    expect.stringMatching(/^2000年2月3日 04:06/),
  ]);
  const line = TEXT.slice(0, TEXT.indexOf(SPIKE)).split('\n').length;
  expect(await page.locator('[data-row]').nth(1).getAttribute('data-row')).toBe(String(line));

  await page.getByRole('button', { name: '导出' }).first().click();
  await page.getByRole('dialog').locator('figure img').waitFor();
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    (async () => {
      await page.getByRole('radio', { name: /CSV/ }).click();
      await page.getByRole('dialog').getByRole('table').waitFor();
      await page
        .locator('[role="dialog"] button', { hasText: /CSV|保存|下载/ })
        .first()
        .click();
    })(),
  ]);
  const csv = readFileSync((await saved.path()) ?? '', 'utf8');
  expect(csv.match(/2000-02-03T04:0\d/g)).toHaveLength(3);
  expect(csv).toContain('99999.990');
  expect(csv).toContain(`${SERIES_FILE} 第 ${line} 行`);
  expect(complaints).toEqual([]);
  await context.close();
});

test('a series with defects is not drawn but says where they are; a bomb is refused; the page stands', async () => {
  for (const [text, message] of [
    ['date,value\n2021-01-01,1\n2021-01-02,"1,5"\n', /series\/water\.csv 第 3 行：发现 3 个单元格/],
    [`date,value\n${'2021,1\n'.repeat(1_000_100)}`, /100 万行/],
  ] as const) {
    const { page, complaints, context } = await watchedPage(browser);
    await serveSeries(page, text);
    await open(page, '/panel/water');
    await page.locator(`${CARD}[data-state="error"]`).waitFor();
    await page.locator(`${CARD} .panel-failure`, { hasText: message }).waitFor();
    await open(page, '/');
    expect(await page.locator('[data-panel][data-state="ready"]').count()).toBeGreaterThan(3);
    expect(complaints).toEqual([]);
    await context.close();
  }
});

test('the build in one file draws a series that stands in the page, and shows it in the meeting room', async () => {
  const page = readFileSync('dist-single/index.html', 'utf8');
  const added = page.replace(/(id="served-data">)([\s\S]*?)(<\/script>)/, (_, open, json, close) => {
    const files = JSON.parse(json);
    const [descriptor, panels] = ['xiamen-2021/datapackage.json', 'xiamen-2021/panels.json'];
    files[descriptor] = JSON.stringify(withResource(JSON.parse(files[descriptor])));
    const shown = withPanel(JSON.parse(files[panels]));
    files[panels] = JSON.stringify(shown);
    files[`xiamen-2021/${SERIES_FILE}`] = TEXT;
    return `${open}${JSON.stringify(files).replaceAll('<', '\\u003c')}${close}`;
  });
  const home = pathToFileURL(join(mkdtempSync(join(tmpdir(), '长序列-')), '报告.html')).href;
  writeFileSync(new URL(home), added);
  const watched = await watchedPage(browser, { home });
  await watched.context.setOffline(true);
  await open(watched.page, '/panel/water', home);
  await expectDrawn(watched.page);
  await watched.page.goto(`${home}#/screen?deck=water&dwell=0&watch=0`);
  await watched.page
    .locator(`[data-slide] ${CARD}[data-state="ready"], [data-shape] ${CARD}[data-state="ready"]`)
    .waitFor();
  expect(watched.complaints).toEqual([]);
  await watched.context.close();
});
