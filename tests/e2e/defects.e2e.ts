import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { brokenBundle } from '../support/bundle-fixture.ts';
import { launch, open, watchedPage } from './page.ts';

/** Checks and messages that the first view does without: they come later, and miss nothing. */

let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

/** A server whose only bundle is a broken one. */
const serveBroken = async (page: Page, name: string): Promise<readonly string[]> => {
  const { files, expected } = brokenBundle(name);
  await page.route(`${inject('address')}data/**`, (route) => {
    const path = new URL(route.request().url()).pathname.replace(/.*\/data\//, '').replace(/^broken\//, '');
    if (path === 'index.json') return route.fulfill({ body: '{"bundles":["broken"]}' });
    const bytes = files.get(path);
    return bytes ? route.fulfill({ body: Buffer.from(bytes) }) : route.fulfill({ status: 404 });
  });
  return expected.zh;
};

test.each([
  ['of a cell', 'value-blank'],
  ['between rows', 'of-dangling'],
  ['in the outline', 'outline-beyond-the-text'],
  ['of a relation', 'relation-kind-unknown'],
  ['in the texts of panels', 'numbers-typed-by-hand'],
])('a defect %s is told on the page as on the command line', async (_, name) => {
  const { page, complaints, context } = await watchedPage(browser);
  const expected = await serveBroken(page, name);
  for (const route of ['/', '/audit']) {
    await open(page, route);
    await page.locator('.notice li', { hasText: expected[0] ?? '' }).waitFor({ state: 'attached' });
    expect(await page.locator('.notice li').allTextContents()).toEqual(expected);
    expect(await page.locator('.notice summary').textContent()).toContain(` ${expected.length} 处问题`);
    await page.goto('about:blank');
  }
  expect(complaints).toEqual([]);
  await context.close();
});

test('a sound bundle is checked once it has been read, and brings no message', async () => {
  const { page, complaints, context } = await watchedPage(browser);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const checks = page.waitForRequest(/\/report-checks-[^/]*\.js$/);
  await open(page, '/');
  await checks;
  const lastData = asked.findLastIndex((path) => /\/data\/.*\.(csv|json)$/.test(path));
  expect(lastData).toBeGreaterThan(0);
  expect(asked.findIndex((path) => path.includes('/report-checks-'))).toBeGreaterThan(lastData);
  expect(asked.filter((path) => /\/(defect-text|column-words|expectation)-/.test(path))).toEqual([]);
  expect(await page.locator('.notice').count()).toBe(0);
  expect(complaints).toEqual([]);
  await context.close();
});
