import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'csv-parse/sync';
import { XMLValidator } from 'fast-xml-parser';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EXPORT_FORMATS, FORMAT_NAMES, type FormatName } from '../../src/export/registry.ts';
import { officeParts } from '../support/office.ts';
import { readPng } from '../support/png.ts';
import { missingProgram } from '../support/programs.ts';
import { SHIPPED } from '../support/shipped.ts';
import { shippedExhibits } from '../support/shipped-exhibits.ts';
import { notShown } from '../support/shown-numbers.ts';
import { choose, dialogOf, type Saved, save, saved } from './export-dialog.ts';
import { axeFindings, launch, open, type WatchedPage, watchedPage } from './page.ts';

const noPoppler = missingProgram('pdftotext', '-v');
const { bundle, manifest } = SHIPPED;
const { sha256 } = bundle.descriptor.heshu.report;

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

const run = (program: string, ...args: string[]): string => {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  expect([status, stderr.trim()], program).toEqual([0, '']);
  return stdout;
};

const unspaced = (text: string): string => text.replace(/\s+/g, '');

/** What each format's file must hold of the panel container-throughput. */
const CHECKS: Readonly<Record<FormatName, (file: Saved) => void>> = {
  png: ({ bytes }) => {
    const { width, height, types, texts, perMetre } = readPng(bytes);
    expect([width, height, perMetre]).toEqual([2880, 1620, Math.round((3 * 96) / 0.0254)]);
    expect([types[0], types.at(-1)]).toEqual(['IHDR', 'IEND']);
    expect(JSON.parse(texts.Heshu ?? '')).toMatchObject({ sha256, panels: ['container-throughput'] });
    expect(texts.Title).toContain('1204.64');
  },
  svg: ({ bytes }) => {
    expect(XMLValidator.validate(strFromU8(bytes))).toBe(true);
    expect(strFromU8(bytes)).toContain('1204.64');
    expect(strFromU8(bytes)).toMatch(/<rect width="960" height="540" fill="#ffffff"\/>/);
  },
  pdf: ({ path, bytes }) => {
    expect(strFromU8(bytes.subarray(0, 5))).toBe('%PDF-');
    expect(bytes.length).toBeLessThan(200_000);
    if (noPoppler) return;
    const text = unspaced(run('pdftotext', '-layout', path, '-'));
    expect(text).toContain('集装箱吞吐量1204.64万标箱，增长5.62%');
    // A range beside its bar breaks between its ends.
    expect(text).toContain('1140.48万标箱～');
    expect(text).toContain('1140.61万标箱');
    expect(text).toContain('来源：中共厦门市委');
    const fonts = run('pdffonts', path).trim().split('\n').slice(2);
    expect(fonts).toHaveLength(1);
    expect(fonts[0]).toMatch(/^HESHUX\+NotoSansSC\s+CID TrueType\s+Identity-H\s+yes\s+yes\s+yes/);
    expect(run('pdfinfo', path)).toContain(`sha256:${sha256}`);
    run('pdftoppm', '-r', '60', '-png', path, path.replace(/\.pdf$/, ''));
  },
  pptx: ({ bytes }) => {
    const parts = officeParts(bytes);
    expect(parts.get('ppt/slides/slide1.xml')).toContain('1204.64');
    expect(parts.get('ppt/charts/chart1.xml')).toContain('1204.64');
  },
  xlsx: ({ bytes }) => expect(officeParts(bytes).get('xl/worksheets/sheet1.xml')).toContain('<v>1204.64</v>'),
  csv: ({ bytes }) => {
    const rows: { value: string }[] = parse(strFromU8(bytes), { bom: true, columns: true });
    expect(rows.map((row) => row.value)).toContain('1204.64');
  },
  json: ({ bytes }) => {
    const { resources } = JSON.parse(strFromU8(bytes));
    expect(resources[0].data[0].value).toBe('1204.64');
  },
  echarts: ({ bytes }) => expect(JSON.parse(strFromU8(bytes)).series[0].data[0].value).toBe(1204.64),
};

describe('the dialog, in the build in one file, with no network', () => {
  const home = pathToFileURL(join(mkdtempSync(join(tmpdir(), '核数 导出-')), '报告.html')).href;
  let watched: WatchedPage;
  let page: Page;
  beforeAll(async () => {
    copyFileSync('dist-single/index.html', new URL(home));
    watched = await watchedPage(browser, { home });
    page = watched.page;
    await watched.context.setOffline(true);
    await open(page, '/panel/container-throughput', home);
  });
  afterAll(() => expect(watched.complaints).toEqual([]));

  test('opens from the panel, shows the picture at its true size, and is accessible', async () => {
    await page.getByRole('button', { name: /^导出：集装箱吞吐量/ }).click();
    const image = dialogOf(page).locator('figure img');
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

  test('remembers what was chosen', async () => {
    await choose(page, 'png');
    await dialogOf(page).getByLabel('尺寸').selectOption({ label: '幻灯片 16:9' });
    await dialogOf(page).getByLabel('倍率').selectOption('3×');
    await dialogOf(page).getByLabel('背景').selectOption('白色');
    await dialogOf(page).getByLabel('配色').selectOption('深色');
    // Light type has no white to stand on.
    expect(await dialogOf(page).getByLabel('背景').inputValue()).toBe('paper');
    await page.keyboard.press('Escape');
    await dialogOf(page).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: /^导出：集装箱吞吐量/ }).click();
    expect(await dialogOf(page).getByLabel('尺寸').inputValue()).toBe('slide');
    expect(await dialogOf(page).getByLabel('倍率').inputValue()).toBe('3');
    expect(await dialogOf(page).getByLabel('背景').inputValue()).toBe('white');
  });

  test.each(FORMAT_NAMES)('saves the panel as %s', async (format) => {
    await choose(page, format);
    const file = await saved(page);
    expect(file.name).toBe(`厦门_集装箱吞吐量_2021.${EXPORT_FORMATS[format].extension}`);
    CHECKS[format](file);
  });

  test.skipIf(noPoppler)('writes every number of every panel into one PDF report', async () => {
    await dialogOf(page).getByLabel('内容').selectOption('all');
    await choose(page, 'pdf');
    const { name, path, bytes } = await saved(page);
    expect(name).toBe('厦门_全部图表_2022-02-22.pdf');
    const pages = run('pdftotext', '-layout', path, '-').split('\f');
    const source = strFromU8(bytes, true);
    const links = [...source.matchAll(/\/Subtype \/Link.*?\/Dest \[(\d+ 0 R)/g)].map(([, target]) => target);
    const kids: (string | undefined)[] = /\/Kids \[([^\]]*)/.exec(source)?.[1]?.match(/\d+ 0 R/g) ?? [];
    const contents = pages.slice(0, 2).join('\n').split('\n').map(unspaced);
    for (const exhibit of shippedExhibits()) {
      const own = pages.findLast((text) => unspaced(text).includes(unspaced(exhibit.title)));
      expect(own, exhibit.panel.id).toBeDefined();
      expect(notShown(exhibit.records, own?.split(/\s{2,}/) ?? []), exhibit.panel.id).toEqual([]);
      const page = pages.lastIndexOf(own ?? '') + 1;
      expect(contents).toContain(`${unspaced(exhibit.title)}${page}`);
      expect(kids.indexOf(links.shift() ?? '') + 1, `the link to ${exhibit.panel.id}`).toBe(page);
    }
    for (const title of ['报告内说法不一致之处', '来源与说明']) {
      const page = pages.findLastIndex((text) => new RegExp(`^\\s*${title}$`, 'm').test(text)) + 1;
      expect(contents).toContain(`${title}${page}`);
      expect(kids.indexOf(links.shift() ?? '') + 1, `the link to ${title}`).toBe(page);
    }
    expect(links).toEqual([]);
  });

  test('exports picked figures: as one table, and as the chart that compares them', async () => {
    await open(page, '/figures?selected=gdp.2021,port.teu.2021,soe.assets.2021', home);
    await page.getByRole('button', { name: '导出：已选 3 项' }).click();
    await choose(page, 'csv');
    const table = await saved(page);
    expect(table.name).toBe('厦门_所选3项指标_2021.csv');
    const rows: { figure: string; value: string }[] = parse(strFromU8(table.bytes), {
      bom: true,
      columns: true,
    });
    expect(rows.map(({ figure, value }) => [figure, value])).toEqual(
      ['gdp.2021', 'port.teu.2021', 'soe.assets.2021'].map((id) => [id, bundle.figures.get(id)?.value]),
    );
    await choose(page, 'pptx');
    const slides = officeParts((await saved(page)).bytes);
    expect([...slides.keys()].filter((path) => /charts\/chart\d+\.xml$/.test(path))).toHaveLength(1);
    expect(slides.get('ppt/charts/chart1.xml')).toContain('17201');
  });
});

describe('the dialog, served', () => {
  let watched: WatchedPage;
  let page: Page;
  beforeAll(async () => {
    watched = await watchedPage(browser);
    page = watched.page;
    await open(page, '/panel/container-throughput?export=container-throughput');
  });
  afterAll(() => expect(watched.complaints).toEqual([]));

  test('a failed export says why and leaves the page as it was', async () => {
    await page.route('**/xlsx-*.js', (route) => route.abort());
    await choose(page, 'xlsx');
    await save(page);
    await dialogOf(page).getByRole('alert').filter({ hasText: '未能导出' }).waitFor();
    expect(await page.locator('[data-panel="container-throughput"]').getAttribute('data-state')).toBe(
      'ready',
    );
    await page.unroute('**/xlsx-*.js');
    // The browser says that the script did not come: that was the point.
    (watched.complaints as string[]).length = 0;
  });

  test('a topic as CSV is a zip with a file for each panel', async () => {
    await dialogOf(page).getByLabel('内容').selectOption('topic:opening');
    await choose(page, 'csv');
    const { name, bytes } = await saved(page);
    expect(name).toMatch(/^厦门_.+\.zip$/);
    const files = Object.entries(unzipSync(bytes));
    expect(files).toHaveLength(manifest.panels.filter((panel) => panel.topic === 'opening').length);
    for (const [path, content] of files) {
      expect(path).toMatch(/^厦门_.+\.csv$/);
      expect([...content.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    }
  });

  test('copies table and citation, and shows code to embed the panel', async () => {
    await open(page, '/panel/gdp?export=gdp');
    const dialog = dialogOf(page);
    await watched.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await dialog.getByRole('button', { name: '复制表格' }).click();
    await dialog.getByText('已复制').waitFor();
    const table = await page.evaluate(() => navigator.clipboard.readText());
    expect(table.split('\n')[0]).toBe('项目\t数值\t单位\t图中所示\t时间\t性质\t出处');
    expect(table).toContain('\t7033.89\t亿元\t7033.89 亿元\t2021\t');
    await dialog.getByText('引用', { exact: true }).first().click();
    await expect
      .poll(() => dialog.getByRole('textbox', { name: 'GB/T 7714' }).inputValue())
      .toMatch(
        /^核数\. .+\[DS\/OL\]\/\/中共厦门市委\. .+: 问题 \d+\. \(2022-02-22\)\[\d{4}-\d\d-\d\d\]\. http.+#\/panel\/gdp\?lang=zh\.$/,
      );
    await dialog.getByText('嵌入', { exact: true }).click();
    const code = await dialog.getByRole('textbox', { name: '嵌入代码' }).inputValue();
    const address = (/src="([^"]+)"/.exec(code)?.[1] ?? '').replaceAll('&amp;', '&');
    // In the language and the theme that the dialog showed.
    expect(address).toMatch(/#\/panel\/gdp\?embed&lang=zh&theme=light$/);
    await page.goto(address);
    await page.locator('[data-panel="gdp"][data-state="ready"]').waitFor();
    expect(await page.locator('header.site-header, footer.site-footer').count()).toBe(0);
    expect(await axeFindings(page)).toEqual([]);
  });
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

test.each(['PptxGenJS', 'jsPDF', 'svg2pdf', 'xl/workbook.xml', 'export__dialog'])(
  'what the page loads first holds nothing of %s, which another script has',
  (mark) => {
    const holding = (texts: readonly string[]): number => texts.filter((text) => text.includes(mark)).length;
    const all = readdirSync('dist/assets')
      .filter((name) => name.endsWith('.js'))
      .map((name) => readFileSync(join('dist/assets', name), 'utf8'));
    expect(holding(all)).toBeGreaterThan(0);
    expect(holding(entryScripts())).toBe(0);
  },
);
