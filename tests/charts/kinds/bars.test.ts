import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { PANEL_KINDS } from '../../../src/charts/kinds/registry.ts';
import { themeFromTokens } from '../../../src/charts/model/theme.ts';
import { drawnTexts } from '../../support/drawn-texts.ts';
import { sampleBundle } from '../../support/sample-bundle.ts';
import { shippedExhibits } from '../../support/shipped-exhibits.ts';

const theme = themeFromTokens(readFileSync('src/app/tokens.css', 'utf8'), 'light', 'red');

describe('bars', () => {
  test('compares figures in base units, longest first when sorted', async () => {
    const bundle = await sampleBundle([
      { id: 'a', value: '905', unit: '亿元', qualifier: 'about' },
      { id: 'b', value: '0.2', unit: '万亿元' },
    ]);
    const drawing = PANEL_KINDS.bars?.draw({
      bundle,
      options: { bars: [{ figure: 'a' }, { figure: 'b' }], sort: true },
      theme,
      locale: 'zh',
      compact: false,
    });
    expect(drawing?.rows.map((row) => row.value)).toEqual(['0.2 万亿元', '约905 亿元']);
    expect(drawing?.alt).toContain('0.2 万亿元');
  });

  test('says which numbers are largest and smallest, and how many fall below zero', async () => {
    const bundle = await sampleBundle([
      { id: 'a', value: '12', unit: '亿元' },
      { id: 'b', value: '-30.5', unit: '亿元' },
    ]);
    const alt = (locale: 'zh' | 'en') =>
      PANEL_KINDS.bars?.draw({
        bundle,
        options: { bars: [{ figure: 'a' }, { figure: 'b' }], sort: false },
        theme,
        locale,
        compact: false,
      }).alt;
    expect(alt('zh')).toBe(
      '以从零起的条形比较 2 项数值（2021年）：最大的是“指标 a”（12 亿元），最小的是“指标 b”（−30.5 亿元）；1 项低于零。',
    );
    expect(alt('en')).toBe(
      'Bars from zero compare 2 numbers for 2021: the largest is “Indicator a” (CNY 1.2 billion), the smallest is “Indicator b” (CNY −3.05 billion); 1 of them below zero.',
    );
  });

  test('parts no number from its unit where the name can stand above the bar instead', () => {
    const drawn = shippedExhibits('en').flatMap((exhibit) =>
      ['bars', 'base-bars'].includes(exhibit.panel.kind) ? [drawnTexts(exhibit.drawing)] : [],
    );
    expect(drawn.length).toBeGreaterThan(5);
    expect(
      drawn.flat().filter((text) => /^(?:billion|million|trillion|persons|households)$/.test(text)),
    ).toEqual([]);
  });
});
