import { expect, test } from 'vitest';
import { pageTitle } from '../../src/app/page-title.ts';
import { directorySource, SHIPPED_BUNDLE } from '../../src/cli/bundle-directory.ts';
import { readBundle } from '../../src/figures/read.ts';
import { readManifest } from '../../src/panels/manifest.ts';

const { bundle } = await readBundle(directorySource(SHIPPED_BUNDLE));
const manifest = bundle && readManifest(bundle).manifest;
if (!bundle || !manifest) throw new Error('the shipped bundle cannot be read');
const report = { bundle, manifest };
const name = bundle.descriptor.heshu.report.title.zh;

test('each page has a title of its own, with the report and the app', () => {
  const [topic] = manifest.topics;
  expect(pageTitle(`/topic/${topic?.id}`, report, 'zh')).toBe(`${topic?.title.zh} — ${name} — 核数`);
  expect(pageTitle('/figures', report, 'en')).toMatch(/^All figures — .+ — Heshu$/);
  const titles = manifest.panels.map(({ id }) => pageTitle(`/panel/${id}`, report, 'zh'));
  expect(new Set(titles).size).toBe(titles.length);
  expect(titles.filter((title) => /[{}]/.test(title))).toEqual([]);
});

test('the overview, unknown paths and a page without data are the report’s or the app’s', () => {
  expect(pageTitle('/', report, 'zh')).toBe(`${name} — 核数`);
  expect(pageTitle('/topic/gone', report, 'zh')).toBe(`${name} — 核数`);
  expect(pageTitle('/', null, 'en')).toBe('Heshu');
});
