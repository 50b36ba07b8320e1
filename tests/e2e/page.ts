import AxeBuilder from '@axe-core/playwright';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { inject } from 'vitest';
import { LAUNCH_ARGS } from './browser.ts';

/** A page under test that keeps what the console and the network said. */
export interface WatchedPage {
  readonly page: Page;
  /** Console errors and warnings, uncaught errors, and requests to any other host. */
  readonly complaints: readonly string[];
  readonly context: BrowserContext;
}

export const launch = (args: readonly string[] = []): Promise<Browser> =>
  chromium.launch({ executablePath: inject('browser'), args: [...LAUNCH_ARGS, ...args] });

export interface View {
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
  /** Where the app is; the served build when not given. */
  readonly home?: string;
  /** Whether the app may install itself; else each page comes from the server, where tests can change the data. */
  readonly installs?: boolean;
}

/** What the page's policy stopped goes to the console, and from there to the complaints. */
const reportViolations = (): void =>
  document.addEventListener('securitypolicyviolation', (event) =>
    console.error(`policy ${event.effectiveDirective} stopped ${event.blockedURI}`),
  );

/** Opens a new page on nothing yet; `go` it to a hash route with `open`. */
export const watchedPage = async (browser: Browser, view: View = {}): Promise<WatchedPage> => {
  const context = await browser.newContext({
    viewport: { width: view.width ?? 1440, height: view.height ?? 900 },
    colorScheme: view.dark ? 'dark' : 'light',
    locale: 'zh-CN',
    serviceWorkers: view.installs ? 'allow' : 'block',
  });
  await context.addInitScript(reportViolations);
  const page = await context.newPage();
  const home = view.home ?? inject('address');
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (/registration blocked by Playwright/.test(message.text())) return;
    if (['error', 'warning'].includes(message.type()))
      complaints.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(home) && !/^(data|blob):/.test(url)) complaints.push(`foreign request: ${url}`);
  });
  return { page, complaints, context };
};

/** Goes to a hash route and waits until every panel on it has been painted or has failed. */
export const open = async (page: Page, route: string, home = inject('address')): Promise<void> => {
  await page.goto(`${home}#${route}`);
  await page.locator(`main[data-path="${route.replace(/\?.*/, '')}"]`).waitFor();
  await settled(page);
};

export const settled = async (page: Page): Promise<void> => {
  await page.locator('main[aria-busy="false"]').waitFor();
  await page.waitForFunction(
    () =>
      !document.querySelector('main [aria-busy="true"]') &&
      [...document.querySelectorAll('[data-panel]')].every(
        (panel) => panel.getAttribute('data-state') !== 'loading',
      ),
    undefined,
    { timeout: 30_000 },
  );
};

/**
 * What axe finds against WCAG 2.2 A and AA, as one line each. Live charts are looked at; pictures that stand until
 * their live charts come are left out: the overview has thousands of elements of them.
 */
export const axeFindings = async (page: Page): Promise<string[]> => {
  const { violations } = await new AxeBuilder({ page })
    // What is found only: describing what is right takes most of the time.
    .options({ resultTypes: ['violations'] })
    // In the page itself. The other mode opens a second page to put the findings of frames together, and there are none.
    .setLegacyMode()
    .exclude('.still')
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`));
};
