import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { ensureBrowser, LAUNCH_ARGS } from '../e2e/browser.ts';
import { buildHandwritten } from './handwritten/build.ts';
import { loadPage, type PageLoad } from './page-load.ts';
import { serveFolder } from './static-server.ts';

const ROUNDS = 7;
const SLOWDOWNS = [1, 4];

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const MEASURES: readonly (readonly [keyof PageLoad, string, (value: number) => string])[] = [
  ['bytes', 'kB sent', (value) => (value / 1000).toFixed(0)],
  ['requests', 'requests', (value) => value.toFixed(0)],
  ['firstPaint', 'first contentful paint, ms', (value) => value.toFixed(0)],
  ['painted', 'all panels painted, ms', (value) => value.toFixed(0)],
  ['answers', 'first panel answers a hover, ms', (value) => value.toFixed(0)],
  ['blocked', 'total blocking time, ms', (value) => value.toFixed(0)],
  ['heap', 'script heap, MB', (value) => (value / 1e6).toFixed(1)],
];

const table = (ours: readonly PageLoad[], theirs: readonly PageLoad[]): string =>
  MEASURES.map(([key, name, text]) => {
    const [own, other] = [ours, theirs].map((loads) => median(loads.map((load) => load[key]))) as [
      number,
      number,
    ];
    const ratio = other > 0 ? (own / other).toFixed(2) : '–';
    return `  ${name.padEnd(34)}${text(own).padStart(8)}${text(other).padStart(14)}${ratio.padStart(8)}`;
  }).join('\n');

/**
 * Heshu's overview beside the hand-written page with the same panels: both are built, served from memory and opened in
 * turn, so that whatever else the machine does meets both alike. Prints medians and their ratios.
 */
export const comparePages = async (): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'heshu-bench-'));
  await build({ logLevel: 'error' });
  await buildHandwritten(folder);
  const servers = await Promise.all([serveFolder('dist'), serveFolder(folder)]);
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: [...LAUNCH_ARGS] });
  try {
    for (const slowdown of SLOWDOWNS) {
      const loads: [PageLoad[], PageLoad[]] = [[], []];
      for (let round = 0; round <= ROUNDS; round++) {
        for (const [index, server] of servers.entries()) {
          const load = await loadPage(browser, server.address, slowdown);
          // The first round warms the machine.
          if (round > 0) loads[index]?.push(load);
        }
      }
      console.log(`overview at ${slowdown}× CPU${' '.repeat(16)}Heshu  hand-written   ratio`);
      console.log(table(...loads));
    }
  } finally {
    await browser.close();
    for (const server of servers) server.close();
  }
};
