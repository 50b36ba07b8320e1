import type { Browser } from 'playwright-core';

/** What one opening of a page costs. Times in milliseconds from the navigation. */
export interface PageLoad {
  /** As sent, headers included. */
  readonly bytes: number;
  readonly requests: number;
  readonly firstPaint: number;
  /** Every panel of the page shows its picture. */
  readonly painted: number;
  /** A pointer over the first panel has brought up its tooltip. */
  readonly answers: number;
  /** The parts over 50 ms of all long tasks. */
  readonly blocked: number;
  /** Of scripts after a collection, in bytes. */
  readonly heap: number;
}

interface Observed {
  painted: number;
  answers: number;
  blocked: number;
  longest: number;
}

/** tsx keeps the names of functions with a helper that a page does not have. */
export const NAMES = 'globalThis.__name = (named) => named;';

/** Runs in the page, before its own scripts. */
const observe = (): void => {
  const seen: Observed = { painted: 0, answers: 0, blocked: 0, longest: 0 };
  Object.assign(window, { seen });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) {
      seen.blocked += duration - 50;
      seen.longest = Math.max(seen.longest, duration);
    }
  }).observe({ type: 'longtask', buffered: true });
  const panels = (): Element[] => [...document.querySelectorAll('[data-panel]')];
  const drawn = (panel: Element): boolean => panel.querySelector('.chart svg path, .chart svg rect') !== null;
  const sweep = (panel: Element): void => {
    const chart = panel.querySelector('.chart');
    if (!chart) return;
    const { left, top, width, height } = chart.getBoundingClientRect();
    for (let across = 1; across < 8; across++) {
      for (let down = 1; down < 8; down++) {
        const at = {
          clientX: left + (width * across) / 8,
          clientY: top + (height * down) / 8,
          bubbles: true,
        };
        document.elementFromPoint(at.clientX, at.clientY)?.dispatchEvent(new MouseEvent('mousemove', at));
      }
    }
  };
  let texts = -1;
  const look = (): void => {
    const all = panels();
    const [first] = all;
    const parsed = document.readyState !== 'loading';
    if (!seen.painted && parsed && first && all.every(drawn)) seen.painted = performance.now();
    if (first && !seen.answers) {
      const live = first.querySelector('[_echarts_instance_] svg');
      const now = live?.querySelectorAll('text, tspan').length ?? -1;
      if (live && texts >= 0 && now > texts) seen.answers = performance.now();
      texts = now;
      if (live) sweep(first);
    }
    if (!seen.painted || !seen.answers) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
};

/** Opens a page once, in a browser that knows nothing of it. */
export const loadPage = async (browser: Browser, url: string, slowdown: number): Promise<PageLoad> => {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    serviceWorkers: 'block',
  });
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await devtools.send('Network.enable');
    let [bytes, requests] = [0, 0];
    devtools.on('Network.loadingFinished', ({ encodedDataLength }) => {
      bytes += encodedDataLength;
      requests += 1;
    });
    await page.addInitScript(NAMES);
    await page.addInitScript(observe);
    await page.goto(url);
    await page.waitForFunction(
      () => {
        const { seen } = window as unknown as { seen: Observed };
        return seen.painted > 0 && seen.answers > 0;
      },
      undefined,
      { timeout: 60_000 },
    );
    await page.waitForLoadState('networkidle');
    const seen = await page.evaluate(() => {
      const { painted, answers, blocked } = (window as unknown as { seen: Observed }).seen;
      const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
      return { painted: Math.max(painted, paint), answers, blocked, firstPaint: paint };
    });
    await devtools.send('HeapProfiler.collectGarbage');
    const { usedSize } = await devtools.send('Runtime.getHeapUsage');
    return { ...seen, bytes, requests, heap: usedSize };
  } finally {
    await context.close();
  }
};
