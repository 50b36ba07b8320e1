import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { ensureBrowser, LAUNCH_ARGS } from '../e2e/browser.ts';
import { NAMES } from './page-load.ts';
import { writeScaleData } from './scale-bundle.ts';
import { serveFolder } from './static-server.ts';

const SIZES = [
  { figures: 300, panels: 16 },
  { figures: 3_000, panels: 160 },
  { figures: 30_000, panels: 1_600 },
];
const SCROLLED = 5_000;

/** Scrolls for a while, a screen a second: what the selector names, or the page. Frames a second, longest frame in ms. */
const scroll = ([milliseconds, selector]: [number, string?]): Promise<{ rate: number; longest: number }> =>
  new Promise((done) => {
    const scroller = (selector && document.querySelector(selector)) || window;
    const start = performance.now();
    let [frames, longest, last] = [0, 0, start];
    const step = (now: number): void => {
      frames += 1;
      longest = Math.max(longest, now - last);
      last = now;
      scroller.scrollBy({ top: innerHeight / 60, behavior: 'instant' });
      if (now - start < milliseconds) requestAnimationFrame(step);
      else done({ rate: (frames / (now - start)) * 1000, longest });
    };
    requestAnimationFrame(step);
  });

/**
 * Opens bundles of growing size in the built app, dist/: how long until the first panel stands, and how the overview
 * and the table of figures scroll.
 */
export const measureScale = async (): Promise<void> => {
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: [...LAUNCH_ARGS] });
  console.log(
    'figures   panels   first panel, ms   frames a second   longest frame, ms   heap, MB   in the table: frames   longest',
  );
  try {
    for (const size of SIZES) {
      const folder = mkdtempSync(join(tmpdir(), 'heshu-scale-'));
      cpSync('dist', folder, { recursive: true });
      rmSync(join(folder, 'data'), { recursive: true });
      writeScaleData(join(folder, 'data'), size);
      const server = await serveFolder(folder);
      const context = await browser.newContext({
        viewport: { width: 1440, height: 900 },
        serviceWorkers: 'block',
      });
      const page = await context.newPage();
      await page.addInitScript(NAMES);
      await page.goto(server.address);
      await page.waitForFunction(
        () => document.querySelector('[data-panel="p0"][data-state="ready"]'),
        undefined,
        {
          timeout: 300_000,
        },
      );
      const first = await page.evaluate(() => performance.now());
      const { rate, longest } = await page.evaluate(scroll, [SCROLLED] as [number]);
      const devtools = await context.newCDPSession(page);
      await devtools.send('HeapProfiler.collectGarbage');
      const { usedSize } = await devtools.send('Runtime.getHeapUsage');
      await page.evaluate(() => {
        location.hash = '#/figures';
      });
      await page.locator('[data-scroll="figures"] tbody tr').first().waitFor();
      const table = await page.evaluate(scroll, [SCROLLED, '[data-scroll="figures"]'] as [number, string]);
      const cells = [
        size.figures,
        size.panels,
        first,
        rate,
        longest,
        usedSize / 1e6,
        table.rate,
        table.longest,
      ];
      const widths = [7, 9, 18, 18, 20, 11, 23, 10];
      console.log(cells.map((cell, index) => cell.toFixed(0).padStart(widths[index] ?? 8)).join(''));
      await context.close();
      server.close();
    }
  } finally {
    await browser.close();
  }
};
