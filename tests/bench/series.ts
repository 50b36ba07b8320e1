import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { build } from 'vite';
import { ensureBrowser, LAUNCH_ARGS } from '../e2e/browser.ts';
import { longSeriesText, SERIES_PANEL, SERIES_RESOURCE } from '../support/series-fixture.ts';
import { NAMES } from './page-load.ts';
import { writeScaleData } from './scale-bundle.ts';
import { serveFolder } from './static-server.ts';

const SIZES = [1_000, 10_000, 100_000, 1_000_000];
const ROUNDS = 5;
const FILE = 'data/scale/series/water.csv';

/** What one opening costs, in milliseconds. */
interface Opening {
  /** From the request for the series to its line on the screen. */
  readonly drawn: number;
  /** The longest task of the main thread in that time; 0 where none is over 50. */
  readonly longest: number;
}

/** The data folder of a bundle with one long series, and of the same file for the page written by hand. */
const writeData = (folder: string, text: string): void => {
  writeScaleData(join(folder, 'data'), { figures: 8, panels: 1 });
  const bundle = join(folder, 'data', 'scale');
  mkdirSync(join(bundle, 'series'), { recursive: true });
  writeFileSync(join(folder, FILE), text);
  const change = (file: string, edit: (json: { resources: unknown[]; panels: unknown[] }) => void): void => {
    const json = JSON.parse(readFileSync(join(bundle, file), 'utf8'));
    edit(json);
    writeFileSync(join(bundle, file), JSON.stringify(json));
  };
  change('datapackage.json', ({ resources }) => resources.push(SERIES_RESOURCE));
  change('panels.json', ({ panels }) => panels.push({ ...SERIES_PANEL, topic: 'all' }));
};

const observe = (): void => {
  const tasks: { startTime: number; duration: number }[] = [];
  new PerformanceObserver((list) => tasks.push(...list.getEntries())).observe({ type: 'longtask' });
  const look = (): void => {
    const line = document.querySelector('.chart svg g[clip-path] path')?.getAttribute('d') ?? '';
    const file = performance.getEntriesByType('resource').find(({ name }) => name.endsWith('/water.csv'));
    if (!file || line.length < 100) {
      requestAnimationFrame(look);
      return;
    }
    const end = performance.now();
    // The entry of the task that drew it comes a moment later.
    setTimeout(() => {
      const during = tasks.filter(({ startTime }) => startTime >= file.startTime && startTime <= end);
      const longest = Math.max(0, ...during.map(({ duration }) => duration));
      Object.assign(window, { opening: { drawn: end - file.startTime, longest } });
    }, 200);
  };
  requestAnimationFrame(look);
};

const openOnce = async (browser: Browser, url: string): Promise<Opening> => {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  await page.addInitScript(NAMES);
  await page.addInitScript(observe);
  await page.goto(url);
  const opening = await page.waitForFunction(
    () => (window as unknown as { opening?: Opening }).opening,
    undefined,
    { timeout: 120_000 },
  );
  const value = await opening.jsonValue();
  await context.close();
  if (!value) throw new Error('nothing was drawn');
  return value;
};

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** One series of growing length in the built app, dist/, beside a page written by hand for it, interleaved. */
export const measureSeries = async (): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'heshu-series-'));
  const [ours, theirs] = [join(folder, 'app'), join(folder, 'page')];
  cpSync('dist', ours, { recursive: true });
  await build({
    configFile: false,
    root: fileURLToPath(new URL('handwritten-series', import.meta.url)),
    base: './',
    logLevel: 'error',
    build: { outDir: theirs, emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 2000 },
  });
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: [...LAUNCH_ARGS] });
  console.log('rows        Heshu, ms   by hand, ms   ratio   longest task, ms: Heshu   by hand');
  try {
    for (const rows of SIZES) {
      const text = longSeriesText(rows);
      rmSync(join(ours, 'data'), { recursive: true, force: true });
      for (const place of [ours, theirs]) writeData(place, text);
      const servers = [await serveFolder(ours), await serveFolder(theirs)] as const;
      const [app, page] = [`${servers[0].address}#/panel/water`, servers[1].address];
      // Once unmeasured: the server compresses a file when it is first asked for it.
      const found: { app: Opening[]; page: Opening[] } = { app: [], page: [] };
      for (let round = 0; round <= ROUNDS; round += 1) {
        const openings = { app: await openOnce(browser, app), page: await openOnce(browser, page) };
        if (round === 0) continue;
        found.app.push(openings.app);
        found.page.push(openings.page);
      }
      const of = (list: readonly Opening[], what: keyof Opening) => median(list.map((each) => each[what]));
      const [mine, hand] = [of(found.app, 'drawn'), of(found.page, 'drawn')];
      const longest = [found.app, found.page].map((list) => Math.max(...list.map((each) => each.longest)));
      console.log(
        [
          rows.toLocaleString('en').padEnd(10),
          mine.toFixed(0).padStart(11),
          hand.toFixed(0).padStart(14),
          (mine / hand).toFixed(2).padStart(8),
          ...longest.map((value) => (value === 0 ? '< 50' : value.toFixed(0)).padStart(15)),
        ].join(''),
      );
      for (const server of servers) server.close();
    }
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
};
