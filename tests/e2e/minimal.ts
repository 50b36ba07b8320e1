import type { Page } from 'playwright-core';
import { inject } from 'vitest';
import { minimalFiles } from '../support/bundle-fixture.ts';

/** Serves the minimal bundle, and lists it with the bundles before it. */
const serve = async (page: Page, bundles: readonly string[]): Promise<void> => {
  const files = minimalFiles();
  await page.route(`${inject('address')}data/index.json`, (route) =>
    route.fulfill({ body: JSON.stringify({ bundles: [...bundles, 'minimal'] }) }),
  );
  await page.route(`${inject('address')}data/minimal/**`, (route) => {
    const path = new URL(route.request().url()).pathname.replace(/.*\/data\/minimal\//, '');
    const bytes = files.get(path);
    return bytes ? route.fulfill({ body: Buffer.from(bytes) }) : route.fulfill({ status: 404 });
  });
};

/** A server that has the minimal bundle only: its pages are small, and drawn at once. */
export const serveMinimal = (page: Page): Promise<void> => serve(page, []);

/** A server that has the minimal bundle beside the shipped one. */
export const serveTwo = (page: Page): Promise<void> => serve(page, ['xiamen-2021']);
