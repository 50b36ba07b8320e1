import type { CDPSession, Page } from 'playwright-core';
import { hurried } from './hurried.ts';
import { unpainted } from './unpainted.ts';

/** What a show that runs for long must not pile up. */
export interface Footprint {
  readonly turns: number;
  /** Bytes in use after garbage collection. */
  readonly heap: number;
  /** Nodes that the document holds or held and that are still in memory. */
  readonly nodes: number;
  readonly listeners: number;
  /** Live ECharts instances. */
  readonly charts: number;
}

/**
 * For the browser of a soak: without the optimizing compilers, whose machine code counts as heap and grows for an hour
 * with whatever is hot. What is left are the objects of the page, and those must not grow.
 */
export const SOAK_ARGS = ['--js-flags=--no-opt --no-maglev'];

const metric = (metrics: readonly { name: string; value: number }[], name: string): number =>
  metrics.find((each) => each.name === name)?.value ?? Number.NaN;

/** Stops the show at its second slide, which has one chart, and weighs it. */
const weigh = async (page: Page, cdp: CDPSession): Promise<Footprint> => {
  await page.keyboard.press('Space');
  await page.locator('[data-paused="true"]').waitFor();
  await page.keyboard.type('2');
  await page.keyboard.press('Enter');
  await page.locator('[data-panel="gdp"][data-state="ready"]').waitFor();
  // Twice: what finalizers let go of is collected by the second.
  for (let pass = 0; pass < 2; pass += 1) {
    await page.waitForTimeout(400);
    await cdp.send('HeapProfiler.collectGarbage');
  }
  const { metrics } = await cdp.send('Performance.getMetrics');
  const { turns, charts } = await page.evaluate(() => ({
    turns: Number(document.querySelector<HTMLElement>('[data-turn]')?.dataset.turn),
    charts: document.querySelectorAll('[_echarts_instance_]').length,
  }));
  await page.keyboard.press('Space');
  return {
    turns,
    heap: metric(metrics, 'JSHeapUsedSize'),
    nodes: metric(metrics, 'Nodes'),
    listeners: metric(metrics, 'JSEventListeners'),
    charts,
  };
};

/** Lets a show run as fast as it can, and weighs it after each of these numbers of turns. */
export const soak = async (page: Page, address: string, stops: readonly number[]): Promise<Footprint[]> => {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable');
  await hurried(page, 30);
  await page.goto(`${address}#/screen?dwell=1&watch=0&clock=0`);
  await unpainted(page);
  const found: Footprint[] = [];
  for (const stop of stops) {
    await page.waitForFunction(
      (turns) => Number(document.querySelector<HTMLElement>('[data-turn]')?.dataset.turn) >= turns,
      stop,
      { timeout: 0, polling: 50 },
    );
    found.push(await weigh(page, cdp));
  }
  return found;
};

/** By how much the last footprint is larger than the first, at the most of heap, nodes and listeners: 0.05 is 5 %. */
export const growth = (found: readonly Footprint[]): number => {
  const [first, last] = [found[0], found.at(-1)];
  if (!first || !last) return Number.NaN;
  return Math.max(...(['heap', 'nodes', 'listeners'] as const).map((key) => last[key] / first[key] - 1));
};
