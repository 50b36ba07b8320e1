import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { MEASURE_NAMES as NAMES } from '../../src/app/panel/measure-names.ts';
import { PANEL_KINDS } from '../../src/charts/kinds/registry.ts';
import { themeFromTokens } from '../../src/charts/model/theme.ts';
import { comparisonOf } from '../../src/dashboard/comparison.ts';
import { sampleBundle } from '../support/sample-bundle.ts';

const theme = themeFromTokens(readFileSync('src/app/tokens.css', 'utf8'), 'light', 'red');

const compared = async (...figures: Parameters<typeof sampleBundle>[0]) => {
  const bundle = await sampleBundle(figures);
  const comparison = comparisonOf(
    bundle,
    figures.map(({ id }) => id),
    NAMES,
  );
  const rows = comparison.panels.map(
    ({ kind, options }) =>
      PANEL_KINDS[kind]?.draw({ bundle, options, theme, locale: 'zh', compact: false }).rows ?? [],
  );
  return { ...comparison, rows };
};

test('figures of one measure and base unit share a panel, the largest first, whatever their multiplier', async () => {
  const { panels, alone, rows } = await compared(
    { id: 'a', value: '7033.89', unit: '亿元' },
    { id: 'b', value: '2.86', unit: '万亿元' },
    { id: 'c', value: '55', unit: '项' },
  );
  expect(panels).toHaveLength(1);
  expect(rows[0]?.map((row) => row.figure)).toEqual(['b', 'a']);
  expect(alone.map(({ id }) => id)).toEqual(['c']);
});

test('things of two kinds never share a scale, though both are counted in 个', async () => {
  const { panels, alone } = await compared(
    { id: 'a', value: '5', unit: '个' },
    { id: 'b', value: '3', unit: '县' },
    { id: 'c', value: '2', unit: '万县' },
  );
  expect(panels.map(({ figures, subtitle }) => [figures, subtitle.zh])).toEqual([
    [['b', 'c'], '水平值 · 县 · 2021年'],
  ]);
  expect(alone.map(({ id }) => id)).toEqual(['a']);
});

test('a level, a growth and a share never share a scale', async () => {
  const { panels } = await compared(
    { id: 'a', value: '8.1', unit: '%', measure: 'growth' },
    { id: 'b', value: '-4.4', unit: '%', measure: 'growth' },
    { id: 'c', value: '72.8', unit: '%', measure: 'share' },
    { id: 'd', value: '99', unit: '%', measure: 'share' },
  );
  expect(panels.map(({ kind, figures }) => [kind, figures])).toEqual([
    ['dots', ['a', 'b']],
    ['dots', ['c', 'd']],
  ]);
});

test('ranks are not drawn as lengths, and falling amounts fall', async () => {
  const { panels, alone } = await compared(
    { id: 'a', value: '1', unit: '位', measure: 'rank' },
    { id: 'b', value: '2', unit: '位', measure: 'rank' },
    { id: 'c', value: '-30', unit: '人', measure: 'change' },
    { id: 'd', value: '40', unit: '人', measure: 'change' },
  );
  expect(panels.map(({ kind, figures }) => [kind, figures])).toEqual([['bars', ['c', 'd']]]);
  expect(alone.map(({ id }) => id)).toEqual(['a', 'b']);
});

test('the same indicator of other areas and times is told apart by name', async () => {
  const { rows } = await compared(
    { id: 'a', indicator: '投资', scope: '岛外', period: '2021', value: '1', unit: '亿元' },
    { id: 'b', indicator: '投资', scope: '全市', period: '2020', value: '2', unit: '亿元' },
  );
  expect(rows[0]?.map((row) => row.label)).toEqual(['投资（全市，2020年）', '投资（岛外，2021年）']);
});

test('an id that is not in the report is passed over', async () => {
  const bundle = await sampleBundle([{ id: 'a', value: '1', unit: '人' }]);
  expect(comparisonOf(bundle, ['a', 'gone'], NAMES).alone.map(({ id }) => id)).toEqual(['a']);
});
