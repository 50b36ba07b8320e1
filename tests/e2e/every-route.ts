import type { Page } from 'playwright-core';
import { BARE_ROUTES, ROUTES } from '../../src/app/shell/routes.tsx';
import { SHIPPED } from '../support/shipped.ts';
import { open } from './page.ts';

/** One address for each route of the app, with the first topic or panel of the shipped report where it wants an id. */
export const everyRoute = async (): Promise<string[]> => {
  const ids: Record<string, string | undefined> = {
    '/topic/:id': SHIPPED.manifest.topics[0]?.id,
    '/panel/:id': SHIPPED.manifest.panels[0]?.id,
  };
  return [...Object.keys(ROUTES), ...Object.keys(BARE_ROUTES)].map((route) => {
    if (!route.includes(':')) return route;
    const id = ids[route];
    if (id === undefined) throw new Error(`no example of ${route}`);
    return route.replace(':id', id);
  });
};

/** Goes to a route, with the page's frame or without, and waits until what it shows is painted or has failed. */
export const openRoute = async (page: Page, route: string, home: string): Promise<void> => {
  if (!Object.hasOwn(BARE_ROUTES, route)) return open(page, route, home);
  await page.goto(`${home}#${route}`);
  await page.waitForFunction(
    () =>
      (document.querySelector('#root')?.textContent ?? '').length > 20 &&
      !document.querySelector('[data-state="loading"], [aria-busy="true"]'),
  );
};

/** What a page says, header and footer aside where it has them. */
export const contentOf = (page: Page): Promise<string | null> =>
  page.locator('main, #root:not(:has(main))').first().textContent();
