import { expect, test } from 'vitest';
import { pageTitle } from '../../../src/app/shell/title.ts';
import { SHIPPED } from '../../support/shipped.ts';

const { bundle, manifest } = SHIPPED;
const name = bundle.descriptor.heshu.report.title.zh;

test('each page has a title of its own, with the report and the app', () => {
  const [topic] = manifest.topics;
  expect(pageTitle(`/topic/${topic?.id}`, SHIPPED, 'zh')).toBe(`${topic?.title.zh} — ${name} — 核数`);
  expect(pageTitle('/figures', SHIPPED, 'en')).toMatch(/^All figures — .+ — Heshu$/);
  const titles = manifest.panels.map(({ id }) => pageTitle(`/panel/${id}`, SHIPPED, 'zh'));
  expect(new Set(titles).size).toBe(titles.length);
  expect(titles.filter((title) => /[{}]/.test(title))).toEqual([]);
});

test('the overview, unknown paths and a page without data are the report’s or the app’s', () => {
  expect(pageTitle('/', SHIPPED, 'zh')).toBe(`${name} — 核数`);
  expect(pageTitle('/topic/gone', SHIPPED, 'zh')).toBe(`${name} — 核数`);
  expect(pageTitle('/', null, 'en')).toBe('Heshu');
});
