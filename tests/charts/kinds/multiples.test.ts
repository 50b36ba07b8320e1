import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { multiples } from '../../../src/charts/kinds/multiples.ts';
import { themeFromTokens } from '../../../src/charts/model/theme.ts';
import { drawnTexts } from '../../support/drawn-texts.ts';
import { type SampleFigure, sampleBundle } from '../../support/sample-bundle.ts';

const theme = themeFromTokens(readFileSync('src/app/tokens.css', 'utf8'), 'light', 'red');

const money = (id: string, value: string, growth: string): SampleFigure[] => [
  { id, value, unit: '亿元' },
  { id: `${id}.growth`, value: growth, unit: '%', measure: 'growth', of: id },
];

const FIGURES = [
  ...money('assets', '150', '50'),
  ...money('profit', '11', '10'),
  ...money('debt', '30', '-25'),
];

const chart = (id: string) => ({
  label: { zh: id, en: id },
  bars: [{ before: `${id}.growth` }, { figure: id }],
});

const draw = async (
  options: object,
  { figures = FIGURES, locale = 'zh' as 'zh' | 'en', compact = false } = {},
) =>
  multiples.draw({
    bundle: await sampleBundle(figures),
    options: v.parse(multiples.options, options),
    theme,
    locale,
    compact,
  });

interface Drawn {
  readonly type: string;
  readonly children?: readonly Drawn[];
  readonly shape?: { readonly points: readonly (readonly [number, number])[] };
  readonly style?: { readonly fill: string };
}

/** The triangle in a head, and which way it points. */
const arrowIn = (shape: Drawn | undefined): { color?: string; pointsUp: boolean } | undefined => {
  if (shape?.type !== 'polygon') return shape?.children?.map(arrowIn).find((found) => found !== undefined);
  const [base, , tip] = shape.shape?.points ?? [];
  return { ...(shape.style && { color: shape.style.fill }), pointsUp: (tip?.[1] ?? 0) < (base?.[1] ?? 0) };
};

/** The height of the columns or the length of the bars, in the order drawn, as shares of the longest. */
const ends = (drawing: Awaited<ReturnType<typeof draw>>): (number | undefined)[] => {
  const [longest] = [...(drawing.charts ?? [])].map((each) => each.end ?? 0);
  return (drawing.charts ?? []).flatMap(({ series }) =>
    series.flatMap(({ values }) =>
      values.flatMap((value) => (value === null ? [] : Math.round((value / (longest ?? 1)) * 1000) / 1000)),
    ),
  );
};

describe('multiples', () => {
  test('in multiples of the first bar, equal growth is equally high whatever the level', async () => {
    const { charts = [] } = await draw({ scale: 'first', charts: [chart('assets'), chart('profit')] });
    const over = charts.map(({ end = 0, series }) =>
      series.map(({ values }) => ((values.find((value) => value !== null) ?? 0) / end).toFixed(3)),
    );
    // Stated first, then derived: 1.5 of 1.5 and 1 of 1.5; 1.1 of 1.5 and 1 of 1.5.
    expect(over).toEqual([
      ['1.000', '0.667'],
      ['0.733', '0.667'],
    ]);
  });

  test('on a common scale every chart ends at the largest number', async () => {
    const drawing = await draw({
      charts: [
        { label: { zh: '甲', en: 'A' }, bars: [{ figure: 'assets' }] },
        { label: { zh: '乙', en: 'B' }, bars: [{ figure: 'profit' }] },
      ],
    });
    expect(ends(drawing)).toEqual([1, 0.073]);
    expect(drawing.alt).toBe(
      '2 个小图（2021年）共用一个从零起的坐标：最大的是“甲，2021年”（150 亿元），最小的是“乙，2021年”（11 亿元）。',
    );
  });

  test('shows stated numbers, the previous ones that they imply, and how far it rose or fell', async () => {
    const drawing = await draw({ scale: 'first', charts: [chart('assets'), chart('debt')] });
    expect(drawnTexts(drawing, 900)).toEqual(
      expect.arrayContaining(['assets', '50%', '150 亿元', '2020年（推得）', '−25%', '30 亿元', '2021年']),
    );
    expect(drawing.rows.map(({ label, value, nature }) => [label, value, nature])).toEqual([
      ['assets', '99.3 亿元～100.7 亿元', 'derived'],
      ['assets', '150 亿元', 'stated'],
      ['指标 assets.growth', '50%', 'stated'],
      ['debt', '39 亿元～41 亿元', 'derived'],
      ['debt', '30 亿元', 'stated'],
      ['指标 debt.growth', '−25%', 'stated'],
    ]);
    expect(drawing.alt).toContain('最高的是“assets”（增长 50%），最低的是“debt”（下降 25%）');
  });

  test('a rise and a fall have arrows of different shape and colour', async () => {
    const drawing = await draw({ scale: 'first', charts: [chart('assets'), chart('debt')] });
    const [series] = drawing.option.series as { renderItem: (params: object, api: object) => Drawn }[];
    const api = { getWidth: () => 900, getHeight: () => drawing.height };
    const [up, down] = [0, 3].map((dataIndex) => arrowIn(series?.renderItem({ dataIndex }, api)));
    expect([up?.color, down?.color]).toEqual([theme.up, theme.down]);
    expect([up?.pointsUp, down?.pointsUp]).toEqual([true, false]);
  });

  test('where columns are too narrow for their numbers, bars lie one below another, in the same order', async () => {
    const options = { scale: 'first', charts: ['assets', 'profit', 'debt'].map(chart) };
    const phone = await draw(options, { compact: true });
    expect(phone.height).toBeGreaterThan((await draw(options)).height * 0.9);
    const numbers = (texts: string[]) => texts.filter((each) => /^\d+ 亿元$/.test(each));
    expect(numbers(drawnTexts(phone, 300))).toEqual(['150 亿元', '11 亿元', '30 亿元']);
  });

  test('where columns have no room for the unit, it stands once in the head; no number parts from it', async () => {
    const options = { scale: 'first', charts: ['assets', 'profit'].map(chart) };
    const texts = drawnTexts(await draw(options), 270);
    expect(texts).toEqual(expect.arrayContaining(['assets（亿元）', '99.3～', '100.7', '150']));
    expect(texts.filter((each) => /^亿元|\d ?亿$/.test(each))).toEqual([]);
  });

  test('throws for charts that do not compare', async () => {
    const people: SampleFigure = { id: 'people', value: '3', unit: '人' };
    const none: SampleFigure = { id: 'none', value: '0', unit: '亿元' };
    const loose: SampleFigure = { id: 'loose', value: '5', unit: '%', measure: 'growth' };
    const figures = [...FIGURES, people, none, loose];
    const of = (...ids: string[]) => ids.map((figure) => ({ bars: [{ figure }] }));
    await expect(draw({ charts: of('assets', 'people') }, { figures })).rejects.toThrow(
      'not on one scale: people (persons) and assets (CNY 100 million)',
    );
    await expect(draw({ scale: 'first', charts: of('none', 'people') }, { figures })).rejects.toThrow(
      'no multiples of a first bar of zero',
    );
    await expect(
      draw({ charts: [{ bars: [{ before: 'loose' }] }, ...of('assets')] }, { figures }),
    ).rejects.toThrow('loose speaks about no level');
  });

  test('names every figure and reference value for the manifest to check', () => {
    const options = v.parse(multiples.options, {
      charts: [chart('a'), { bars: [{ reference: 'r' }, { figure: 'b' }] }],
    });
    expect(multiples.figureIds(options)).toEqual(['a.growth', 'a', 'b']);
    expect(multiples.referenceIds?.(options)).toEqual(['r']);
  });
});
