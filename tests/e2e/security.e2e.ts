import { copyFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launch, open, watchedPage } from './page.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});

afterAll(() => browser?.close());

/** Tries to run code that the build did not write, in every way that markup or a script could. */
const attack = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const ran: string[] = [];
    Object.assign(window, { ran: (way: string) => ran.push(way) });
    const script = document.createElement('script');
    script.textContent = 'window.ran("inline script")';
    document.body.append(script);
    const image = document.createElement('div');
    image.innerHTML = '<img src="x" onerror="window.ran(\'handler\')">';
    document.body.append(image);
    const frame = document.createElement('iframe');
    frame.srcdoc = '<script>parent.ran("frame")</script>';
    document.body.append(frame);
    const blob = document.createElement('script');
    blob.src = URL.createObjectURL(new Blob(['window.ran("blob script")'], { type: 'text/javascript' }));
    document.body.append(blob);
    // Later, since what a test driver itself calls may evaluate in spite of the policy.
    await new Promise<void>((resolve) =>
      setTimeout(() => {
        resolve();
        // A string is refused only where it is evaluated.
        new Function('window.ran("eval")')();
      }),
    );
    await fetch('https://example.org/').then(
      () => ran.push('other host'),
      () => undefined,
    );
    // Long enough for all of them on a busy machine: with the policy off each must be seen.
    await new Promise((resolve) => setTimeout(resolve, 1500));
    for (const element of [script, image, frame, blob]) element.remove();
    return ran;
  });

describe('the policy of the page', () => {
  const folder = mkdtempSync(join(tmpdir(), 'heshu-'));
  const oneFile = pathToFileURL(join(folder, 'index.html')).href;

  test.each([
    ['served', () => inject('address')],
    ['in one file', () => oneFile],
  ])('runs no script that the build did not write: %s', async (_, address) => {
    copyFileSync('dist-single/index.html', new URL(oneFile));
    const home = address();
    const { page, complaints, context } = await watchedPage(browser, { home });
    // With the policy off, each way but the other host must succeed, or this test could not fail.
    const open_ = await browser.newContext({ bypassCSP: true });
    const unguarded = await open_.newPage();
    await unguarded.goto(home);
    expect(await attack(unguarded)).toEqual(
      expect.arrayContaining(['inline script', 'handler', 'blob script', 'eval']),
    );
    await open_.close();

    await open(page, '/no-such-page', home);
    expect(complaints).toEqual([]);
    expect(await attack(page)).toEqual([]);
    expect(complaints.some((complaint) => complaint.includes('policy script-src'))).toBe(true);
    await context.close();
  });
});
