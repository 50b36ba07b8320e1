import { appendFileSync, cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { type PreviewServer, preview } from 'vite';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { EXPORT_FORMATS, FORMAT_NAMES } from '../../src/export/registry.ts';
import { contentOf, everyRoute, openRoute } from './every-route.ts';
import { choose, saved } from './export-dialog.ts';
import { launch, open, settled, watchedPage } from './page.ts';

/** The installed app: with its server stopped, with newer data, with a newer build. */

let browser: Browser;
let site: string;
let server: PreviewServer;
let home: string;

const serve = async (port = 0): Promise<PreviewServer> =>
  preview({
    configFile: false,
    appType: 'mpa',
    build: { outDir: site },
    preview: { port, strictPort: port > 0, host: '127.0.0.1' },
    logLevel: 'silent',
  });

const portOf = ({ httpServer }: PreviewServer): number => {
  const address = httpServer.address();
  if (!address || typeof address === 'string') throw new Error('the preview server has no port');
  return address.port;
};

const installed = (page: Page): Promise<unknown> =>
  page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    while (active?.state !== 'activated') await new Promise((resolve) => setTimeout(resolve, 50));
  });

/** The page reloaded until the installed version answers for it. */
const openInstalled = async (page: Page): Promise<void> => {
  await open(page, '/', home);
  await installed(page);
  await page.reload();
  await settled(page);
};

beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

beforeEach(async () => {
  site = mkdtempSync(join(tmpdir(), 'heshu-site-'));
  cpSync('dist', site, { recursive: true });
  server = await serve();
  home = `http://127.0.0.1:${portOf(server)}/`;
});
afterEach(() => server.close());

test('every route opens with the server stopped', async () => {
  const { page, complaints, context } = await watchedPage(browser, { home, installs: true });
  await openInstalled(page);
  await server.close();
  for (const route of await everyRoute()) {
    await page.goto('about:blank');
    await openRoute(page, route, home);
    expect((await contentOf(page))?.length, route).toBeGreaterThan(20);
    expect(await page.locator('[data-panel][data-state="error"]').count(), route).toBe(0);
  }
  expect(complaints.filter((complaint) => !complaint.includes('ERR_CONNECTION_REFUSED'))).toEqual([]);
  await context.close();
});

test('every format is exported with the server stopped', async () => {
  const { page, complaints, context } = await watchedPage(browser, { home, installs: true });
  await openInstalled(page);
  await server.close();
  await open(page, '/panel/gdp?export=gdp', home);
  for (const format of FORMAT_NAMES) {
    await choose(page, format);
    const { name, bytes } = await saved(page);
    expect(name).toBe(`厦门_地区生产总值_2021.${EXPORT_FORMATS[format].extension}`);
    expect(bytes.length, format).toBeGreaterThan(500);
  }
  expect(complaints.filter((complaint) => !complaint.includes('ERR_CONNECTION_REFUSED'))).toEqual([]);
  await context.close();
});

test('a replaced data file is shown at the next reading, and kept for when the server is gone', async () => {
  const { page, context } = await watchedPage(browser, { home, installs: true });
  await openInstalled(page);
  const panels = join(site, 'data/xiamen-2021/panels.json');
  const json = JSON.parse(readFileSync(panels, 'utf8'));
  json.overview.title.zh = '换过的标题';
  writeFileSync(panels, JSON.stringify(json));
  await page.reload();
  await settled(page);
  expect(await page.locator('h1').textContent()).toBe('换过的标题');
  await server.close();
  await page.reload();
  await settled(page);
  expect(await page.locator('h1').textContent()).toBe('换过的标题');
  await context.close();
});

test('a newer build waits until the reader takes it', async () => {
  const { page, context } = await watchedPage(browser, { home, installs: true });
  await openInstalled(page);
  appendFileSync(join(site, 'service-worker.js'), '\n// a newer build');
  await page.reload();
  await settled(page);
  const notice = page.getByRole('status').filter({ hasText: '新版本已就绪' });
  await notice.waitFor();
  const reloaded = page.waitForEvent('load');
  await notice.getByRole('button', { name: '更新' }).click();
  await reloaded;
  await settled(page);
  await installed(page);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.ready).waiting)).toBe(null);
  expect(await notice.count()).toBe(0);
  await context.close();
});
