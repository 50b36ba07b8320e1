import { expect, test } from 'vitest';
import type { CommandSource } from '../../../../src/app/features/commands/command.ts';
import { findCommands } from '../../../../src/app/features/commands/find.ts';
import { figures } from '../../../../src/app/features/commands/sources/figures.ts';
import { panels } from '../../../../src/app/features/commands/sources/panels.ts';
import { loadPinyin } from '../../../../src/app/search/pinyin.ts';
import { SHIPPED } from '../../../support/shipped.ts';

const command = (title: string, words = '') => ({ id: title, title, words, action: { href: '#/' } });

const source = (id: string, atOnce: boolean, titles: readonly string[]): CommandSource => ({
  id,
  title: { zh: id, en: id },
  atOnce,
  commands: () => titles.map((title) => command(title)),
});

const SOURCES = [
  source('pages', true, ['总览', '全部指标']),
  source('figures', false, ['固定资产投资', '投资', '人口']),
];

// No source of these asks for anything of the app.
const INPUT = { dashboard: null, settings: {} } as unknown as Parameters<typeof findCommands>[1];

const found = (query: string, pinyin: Awaited<ReturnType<typeof loadPinyin>> | null = null) =>
  findCommands(SOURCES, INPUT, { query, pinyin }).map(({ source: { id }, commands }) => [
    id,
    ...commands.map(({ title }) => title),
  ]);

test('before anything is typed only the kinds meant for it are listed', () => {
  expect(found('')).toEqual([['pages', '总览', '全部指标']]);
  expect(found('  ')).toEqual([['pages', '总览', '全部指标']]);
});

test('what begins with the word stands before what only holds it', () => {
  expect(found('投资')).toEqual([['figures', '投资', '固定资产投资']]);
});

test('pinyin initials find by name', async () => {
  const pinyin = await loadPinyin();
  expect(found('qbzb', pinyin)).toEqual([['pages', '全部指标']]);
  expect(found('rk', pinyin)).toEqual([['figures', '人口']]);
});

test('nothing found is nothing listed', () => {
  expect(found('没有')).toEqual([]);
});

test('the id of a figure finds the figure, not the charts that name it', async () => {
  const input = { ...INPUT, dashboard: SHIPPED, settings: { ...INPUT.settings, locale: 'zh' } };
  const [first] = findCommands([panels, figures], input as typeof INPUT, {
    query: 'gdp.2021.growth',
    pinyin: null,
  });
  expect(first?.source.id).toBe('figures');
  expect(first?.commands[0]?.id).toBe('gdp.2021.growth');
});
