/**
 * A day of the screen in minutes: 5,000 slides as fast as they can be painted, weighed at every 500th. Needs a build.
 * `npx tsx tests/bench/soak.ts [slides]` prints a table and fails when anything has grown by 5 % or more since slide 500.
 */
import { chromium } from 'playwright-core';
import { preview } from 'vite';
import { ensureBrowser, LAUNCH_ARGS } from '../e2e/browser.ts';
import { growth, SOAK_ARGS, soak } from '../e2e/soak.ts';

const EVERY = 500;
const MOST_GROWTH = 0.05;

const run = async (slides: number): Promise<void> => {
  const server = await preview({ preview: { port: 0, host: '127.0.0.1' }, logLevel: 'silent' });
  const at = server.httpServer.address();
  if (!at || typeof at === 'string') throw new Error('the preview server has no port');
  const browser = await chromium.launch({
    executablePath: ensureBrowser(),
    args: [...LAUNCH_ARGS, ...SOAK_ARGS],
  });
  const page = await browser.newPage({ viewport: { width: 1920, height: 1080 } });
  const stops = Array.from({ length: Math.ceil(slides / EVERY) }, (_, index) => (index + 1) * EVERY);
  const found = await soak(page, `http://127.0.0.1:${at.port}/`, stops);
  await browser.close();
  await server.close();
  console.table(found.map(({ heap, ...rest }) => ({ ...rest, 'heap MB': Math.round(heap / 1e4) / 100 })));
  const grown = growth(found);
  console.log(
    `growth from slide ${found[0]?.turns} to ${found.at(-1)?.turns}: ${(grown * 100).toFixed(2)} %`,
  );
  if (!(grown < MOST_GROWTH) || found.at(-1)?.charts !== found[0]?.charts) process.exitCode = 1;
};

await run(Number(process.argv[2] ?? 5000));
