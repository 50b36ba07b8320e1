import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FormatName } from '../../src/export/registry.ts';
import { officeParts } from '../support/office.ts';
import { missingProgram } from '../support/programs.ts';
import { choose, dialogOf, type Saved, save, saved } from './export-dialog.ts';
import { launch, open, type WatchedPage, watchedPage } from './page.ts';

const noPoppler = missingProgram('pdfinfo', '-v');

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

/** The shipped panels, and as many of them again as make up a number. */
const withPanels = (count: number): string => {
  const json = JSON.parse(readFileSync('data/xiamen-2021/panels.json', 'utf8'));
  const { panels } = json;
  const again = panels
    .slice(0, count - panels.length)
    .map((panel: { id: string }) => ({ ...panel, id: `${panel.id}-again` }));
  return JSON.stringify({ ...json, panels: [...panels, ...again] });
};

/** The export dialog about 60 panels. */
const sixtyPanels = async (): Promise<WatchedPage> => {
  const watched = await watchedPage(browser);
  await watched.page.route('**/panels.json', (route) =>
    route.fulfill({ contentType: 'application/json', body: withPanels(60) }),
  );
  await open(watched.page, '/panel/container-throughput?export=all');
  await dialogOf(watched.page).getByText('60 张图').waitFor();
  return watched;
};

const cancelled = async (page: Page): Promise<void> => {
  await save(page);
  await dialogOf(page).getByRole('button', { name: '取消' }).click();
  await dialogOf(page).getByText('已取消，没有保存任何文件。').waitFor();
};

/** From now on, how long each task over 50 ms holds the page up, in milliseconds. */
const watchTasks = async (page: Page): Promise<() => Promise<readonly number[]>> => {
  await page.evaluate(() => {
    const tasks: number[] = [];
    Object.assign(window, { longTasks: tasks });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) tasks.push(Math.round(entry.duration));
    }).observe({ type: 'longtask' });
  });
  return async () => {
    const tasks = await page.evaluate(() => (window as unknown as { longTasks: number[] }).longTasks);
    console.log(`long tasks (ms): ${tasks.join(' ')}`);
    return tasks;
  };
};

/** 60 panels in one file, cancelled once and then saved, with no task over `most` milliseconds. */
const savedInOneFile = async (format: FormatName, most: number): Promise<Saved> => {
  const { page, complaints, context } = await sixtyPanels();
  await choose(page, format);
  await cancelled(page);
  const tasks = await watchTasks(page);
  const file = await saved(page);
  expect(file.name).toBe(`厦门_全部图表_2022-02-22.${format}`);
  expect(Math.max(0, ...(await tasks()))).toBeLessThan(most);
  expect(complaints).toEqual([]);
  await context.close();
  return file;
};

describe('60 panels in one file can be cancelled, and hold the page up', () => {
  // Again when another program took the machine away for a moment.
  const options = { retry: 2 };

  test('for no task over 200 ms as a deck', options, async () => {
    const { bytes } = await savedInOneFile('pptx', 200);
    const slides = [...officeParts(bytes).keys()].filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path));
    expect(slides.length).toBeGreaterThan(60 + 3);
  });

  // Its library compresses the whole file in one task, 170 to 230 ms on two slow cores.
  test('for no task over 300 ms as a PDF report', options, async () => {
    const { path } = await savedInOneFile('pdf', 300);
    if (noPoppler) return;
    const { stdout } = spawnSync('pdfinfo', [path], { encoding: 'utf8' });
    expect(Number(/^Pages:\s+(\d+)$/m.exec(stdout)?.[1])).toBeGreaterThan(30);
  });
});
