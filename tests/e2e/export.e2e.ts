import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { officeParts } from '../support/office.ts';
import { missingProgram } from '../support/programs.ts';
import { SHIPPED } from '../support/shipped.ts';
import { axeFindings, launch, open, type WatchedPage, watchedPage } from './page.ts';

const scratch = mkdtempSync(join(tmpdir(), 'heshu-export-'));
const noPoppler = missingProgram('pdftotext', '-v');
const { bundle, manifest } = SHIPPED;
const { sha256 } = bundle.descriptor.heshu.report;

let browser: Browser;
let watched: WatchedPage;
let page: Page;

const dialog = () => page.locator('[data-export]');

const choose = async (format: string): Promise<void> => {
  await dialog().locator(`input[value="${format}"]`).check();
};

interface Saved {
  readonly name: string;
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Presses save and gives the file that the browser was handed. */
const saved = async (): Promise<Saved> => {
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 45_000 }),
    dialog().getByRole('button', { name: '保存', exact: true }).click(),
  ]);
  const name = download.suggestedFilename();
  const path = join(scratch, name);
  await download.saveAs(path);
  return { name, path, bytes: new Uint8Array(readFileSync(path)) };
};

const run = (program: string, ...args: string[]): string => {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  expect([status, stderr.trim()], program).toEqual([0, '']);
  return stdout;
};

/** The chunks of a PNG by type; texts by keyword. */
const pngChunks = (bytes: Uint8Array): { types: string[]; texts: Record<string, string> } => {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const [types, texts]: [string[], Record<string, string>] = [[], {}];
  for (let at = 8; at < bytes.length; ) {
    const length = view.getUint32(at);
    const type = strFromU8(bytes.subarray(at + 4, at + 8));
    types.push(type);
    if (type === 'iTXt') {
      const [keyword = '', text = ''] = strFromU8(bytes.subarray(at + 8, at + 8 + length)).split(
        '\0\0\0\0\0',
      );
      texts[keyword] = text;
    }
    at += length + 12;
  }
  return { types, texts };
};

beforeAll(async () => {
  browser = await launch();
  watched = await watchedPage(browser);
  page = watched.page;
  await open(page, '/panel/container-throughput');
});

afterAll(async () => {
  expect(watched.complaints).toEqual([]);
  await browser.close();
});

/** The scripts that the page loads before anything else, as text. */
const entryScripts = (): string[] => {
  const texts = new Map<string, string>();
  const visit = (path: string): void => {
    if (texts.has(path)) return;
    const text = readFileSync(join('dist/assets', path), 'utf8');
    texts.set(path, text);
    for (const [, next = ''] of text.matchAll(/(?:from|import)\s*["']\.\/([\w.-]+\.js)["']/g)) visit(next);
  };
  for (const [, path = ''] of readFileSync('dist/index.html', 'utf8').matchAll(/assets\/([\w.-]+\.js)"/g)) {
    visit(path);
  }
  return [...texts.values()];
};

describe('what the page loads first', () => {
  test('holds none of the export libraries, and stays within its budget', () => {
    const scripts = entryScripts();
    expect(scripts.length).toBeGreaterThan(0);
    for (const mark of ['pptxgen', 'PptxGenJS', 'jsPDF', 'svg2pdf', 'xl/workbook.xml', 'export-dialog']) {
      expect(
        scripts.filter((text) => text.includes(mark)),
        mark,
      ).toEqual([]);
    }
    const compressed = scripts.reduce((sum, text) => sum + gzipSync(text).length, 0);
    expect(compressed).toBeLessThan(250_000);
  });
});

describe('export dialog', () => {
  test('opens from the panel, shows the picture at its true size, and is accessible', async () => {
    await page.getByRole('button', { name: /^导出：集装箱吞吐量/ }).click();
    const image = dialog().locator('.export-picture img');
    await image.waitFor();
    const size = await image.evaluate((img: HTMLImageElement) => [
      img.clientWidth,
      img.clientHeight,
      img.naturalWidth,
      img.naturalHeight,
    ]);
    expect(size.slice(0, 2)).toEqual(size.slice(2));
    expect(await axeFindings(page)).toEqual([]);
  });

  test('PNG: as large as asked for, with its provenance in text chunks', async () => {
    await choose('png');
    await dialog().getByLabel('尺寸').selectOption({ label: '幻灯片 16:9' });
    await dialog().getByLabel('倍率').selectOption('3×');
    const { name, bytes } = await saved();
    expect(name).toBe('厦门_集装箱吞吐量_2021.png');
    const view = new DataView(bytes.buffer);
    expect([view.getUint32(16), view.getUint32(20)]).toEqual([2880, 1620]);
    const { types, texts } = pngChunks(bytes);
    expect([types[0], types.at(-1)]).toEqual(['IHDR', 'IEND']);
    expect(types).toContain('pHYs');
    expect(JSON.parse(texts.Heshu ?? '')).toMatchObject({ sha256, panels: ['container-throughput'] });
    expect(texts.Title).toContain('1204.64');
  });

  test('remembers what was chosen', async () => {
    await page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'detached' });
    await page.getByRole('button', { name: /^导出：集装箱吞吐量/ }).click();
    expect(await dialog().getByLabel('尺寸').inputValue()).toBe('slide');
    expect(await dialog().getByLabel('倍率').inputValue()).toBe('3');
    await dialog().getByLabel('尺寸').selectOption('screen');
  });

  test.skipIf(noPoppler)(
    'PDF: vectors with Chinese text that can be selected, its font a subset inside',
    async () => {
      await choose('pdf');
      const { path, bytes } = await saved();
      const text = run('pdftotext', '-layout', path, '-').replace(/\s+/g, '');
      expect(text).toContain('集装箱吞吐量1204.64万标箱，增长5.62%');
      // A range beside its bar breaks between its ends.
      expect(text).toContain('1140.48万标箱～');
      expect(text).toContain('1140.60万标箱');
      expect(text).toContain('来源：中共厦门市委');
      const fonts = run('pdffonts', path).trim().split('\n').slice(2);
      expect(fonts).toHaveLength(1);
      expect(fonts[0]).toMatch(/^HESHUX\+NotoSansSC\s+CID TrueType\s+Identity-H\s+yes\s+yes\s+yes/);
      expect(run('pdfinfo', path)).toContain(`sha256:${sha256}`);
      expect(bytes.length).toBeLessThan(200_000);
      run('pdftoppm', '-r', '60', '-png', path, join(scratch, 'pdf'));
    },
  );

  test('a failed export says why and leaves the page as it was', async () => {
    await page.route('**/xlsx-*.js', (route) => route.abort());
    await choose('xlsx');
    await dialog().getByRole('button', { name: '保存', exact: true }).click();
    await dialog().getByRole('alert').filter({ hasText: '未能导出' }).waitFor();
    expect(await page.locator('[data-panel="container-throughput"]').getAttribute('data-state')).toBe(
      'ready',
    );
    await page.unroute('**/xlsx-*.js');
    // The browser says that the script did not come: that was the point.
    (watched.complaints as string[]).length = 0;
  });

  test('a topic as CSV is a zip with a file for each panel', async () => {
    await dialog().getByLabel(/张图$/).selectOption('topic:opening');
    await choose('csv');
    const { name, bytes } = await saved();
    expect(name).toMatch(/^厦门_.+\.zip$/);
    const files = Object.entries(unzipSync(bytes));
    expect(files).toHaveLength(manifest.panels.filter((panel) => panel.topic === 'opening').length);
    for (const [path, content] of files) {
      expect(path).toMatch(/^厦门_.+\.csv$/);
      expect([...content.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    }
  });

  // Again when another program took the machine away for a moment: the deck is made in a worker.
  test('a deck of all panels holds the page up for no task over 200 ms, and can be cancelled', {
    retry: 2,
  }, async () => {
    await dialog().getByLabel(/张图$/).selectOption('all');
    await choose('pptx');
    await dialog().getByRole('button', { name: '保存', exact: true }).click();
    await dialog().getByRole('button', { name: '取消' }).click();
    await dialog().getByText('已取消，没有保存任何文件。').waitFor();
    await page.evaluate(() => {
      const tasks: number[] = [];
      Object.assign(window, { longTasks: tasks });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) tasks.push(Math.round(entry.duration));
      }).observe({ type: 'longtask' });
    });
    const { name, bytes } = await saved();
    expect(name).toBe('厦门_全部图表_2022-02-22.pptx');
    const parts = officeParts(bytes);
    const slides = [...parts.keys()].filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path));
    expect(slides.length).toBeGreaterThan(manifest.panels.length + 3);
    const tasks = await page.evaluate(() => (window as unknown as { longTasks: number[] }).longTasks);
    console.log(`long tasks (ms): ${tasks.join(' ')}`);
    expect(Math.max(0, ...tasks)).toBeLessThan(200);
  });

  test('copies table and citation, and shows code to embed the panel', async () => {
    await open(page, '/panel/gdp?export=gdp');
    await watched.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await dialog().getByRole('button', { name: '复制表格' }).click();
    await dialog().getByText('已复制').waitFor();
    const table = await page.evaluate(() => navigator.clipboard.readText());
    expect(table.split('\n')[0]).toBe('项目\t数值\t单位\t时间\t性质\t出处');
    expect(table).toContain('\t7033.89\t亿元\t2021\t');
    await dialog().getByText('引用', { exact: true }).first().click();
    await expect
      .poll(() => dialog().getByRole('textbox', { name: 'GB/T 7714' }).inputValue())
      .toMatch(/^中共厦门市委\. .+\[DS\/OL\]\. \(2022-02-22\)\[\d{4}-\d\d-\d\d\]\. http.+#\/panel\/gdp\.$/);
    await dialog().getByText('嵌入', { exact: true }).click();
    const code = await dialog().getByRole('textbox', { name: '嵌入代码' }).inputValue();
    const address = /src="([^"]+)"/.exec(code)?.[1] ?? '';
    await page.goto(address);
    await page.locator('[data-panel="gdp"][data-state="ready"]').waitFor();
    expect(await page.locator('header.site-header, footer.site-footer').count()).toBe(0);
    expect(await axeFindings(page)).toEqual([]);
  });
});
