import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { intervals } from '../../../src/charts/kinds/intervals.ts';
import { dataPoints } from '../../../src/charts/model/points.ts';
import { themeFromTokens } from '../../../src/charts/model/theme.ts';
import { drawnTexts } from '../../support/drawn-texts.ts';
import { type SampleFigure, sampleBundle } from '../../support/sample-bundle.ts';

const theme = themeFromTokens(readFileSync('src/app/tokens.css', 'utf8'), 'light', 'red');

const draw = async (figures: readonly SampleFigure[], locale: 'zh' | 'en' = 'zh', compact = false) =>
  intervals.draw({
    bundle: await sampleBundle(figures),
    options: { rows: figures.map(({ id }) => ({ figure: id })) },
    theme,
    locale,
    compact,
  });

const PLACES: SampleFigure = { id: 'places', value: '5', unit: '万个', qualifier: 'and_more' };
const NEARLY: SampleFigure = { id: 'nearly', value: '5000', unit: '个', qualifier: 'nearly' };
const OVER: SampleFigure = { id: 'over', value: '2800', unit: '个', qualifier: 'over' };
const LEAST: SampleFigure = { id: 'least', value: '500', unit: '个', qualifier: 'at_least' };

interface Drawn {
  readonly type: string;
  readonly children?: readonly Drawn[];
  readonly shape?: { readonly x: number; readonly width: number };
}

const rectanglesIn = (drawn: Drawn | undefined): { x: number; width: number }[] => [
  ...(drawn?.type === 'rect' && drawn.shape ? [drawn.shape] : []),
  ...(drawn?.children ?? []).flatMap(rectanglesIn),
];

describe('intervals', () => {
  test('gives each wording with the range that it can mean', async () => {
    const { rows } = await draw([PLACES, NEARLY]);
    expect(rows.map(({ value, nature }) => [value, nature])).toEqual([
      ['5万余个', 'stated'],
      ['超过 5 万个、低于 6 万个', 'derived'],
      ['近5000 个', 'stated'],
      ['至少 4000 个、低于 5000 个', 'derived'],
    ]);
  });

  test('says how its marks are to be read, and of those only that it draws', async () => {
    expect((await draw([PLACES])).legend).toEqual(['斜线为用语可指的范围', '空心圆不含该端']);
    expect((await draw([LEAST])).legend).toEqual(['斜线为用语可指的范围', '箭头一端无界']);
    expect((await draw([OVER], 'en')).legend).toEqual([
      'hatched: what the wording can mean',
      'open circle: its end is left out',
      'arrow: no bound',
    ]);
  });

  test.each([
    [{ ...OVER }, 'over 2,800'],
    [{ ...LEAST }, 'at least 500'],
    [{ ...LEAST, qualifier: 'under' }, 'over 0 and under 500'],
    [{ ...LEAST, qualifier: '' }, 'exactly 500'],
    [{ id: 'about', value: '11.7', unit: '亿元', qualifier: 'about' }, 'CNY 1.16–1.18 billion'],
    [
      { id: 'fall', value: '-30', unit: '人', measure: 'change', qualifier: 'nearly' },
      'over −30 persons and at most −20 persons',
    ],
    [{ id: 'fall', value: '-5', unit: '%', measure: 'growth', qualifier: 'over' }, 'under −5%'],
  ])('%o reads %s', async (figure, range) => {
    const drawing = await draw([figure], 'en');
    expect(drawing.rows[1]?.value).toBe(range);
    expect(drawing.rows[1]?.figure).toBeUndefined();
  });

  test('draws from zero over every bound, with room for what has none', async () => {
    expect((await draw([PLACES, NEARLY])).option.xAxis).toMatchObject({ min: 0, max: 60000 });
    const unbounded = (await draw([OVER, LEAST])).option.xAxis as { min: number; max: number };
    expect(unbounded.min).toBe(0);
    expect(unbounded.max).toBeGreaterThan(2800);
    expect((await draw([{ ...LEAST, value: '0', qualifier: '' }])).option.xAxis).toMatchObject({ max: 1 });
  });

  test('draws what is open equally long for every number, and what is certain from zero on', async () => {
    const drawing = await draw([OVER, LEAST]);
    const [, series] = drawing.option.series as { renderItem: (params: object, api: object) => Drawn }[];
    const api = { coord: ([x = 0, y = 0]: number[]) => [x, y], getWidth: () => 560 };
    const lengths = [0, 1].map((dataIndex) => {
      const rectangles = rectanglesIn(series?.renderItem({ dataIndex }, api));
      const [certain] = rectangles;
      const end = Math.max(...rectangles.map(({ x, width }) => x + width));
      return { certain: certain?.width, open: Math.round(end - (certain?.width ?? 0)) };
    });
    expect(lengths.map(({ certain }) => certain)).toEqual([2800, 500]);
    expect(lengths[0]?.open).toBe(lengths[1]?.open);
  });

  test('says of each number what it can mean, where that is more than the number says', async () => {
    expect((await draw([OVER, NEARLY])).alt).toBe(
      '按核对方法读出的范围（2021年）：“指标 over”（超2800 个）没有上限；“指标 nearly”（近5000 个）指至少 4000 个、低于 5000 个。',
    );
    const exact: SampleFigure = { id: 'exact', value: '60', unit: '个' };
    expect((await draw([LEAST, exact, PLACES], 'en')).alt).toBe(
      'What the wording of these numbers is read as, for 2021: “Indicator least” (at least 500) has no upper bound; “Indicator exact” (60) is exact; “Indicator places” (more than 50,000) means over 50,000 and under 60,000.',
    );
  });

  test('repeats no number as its own range where a mark is pointed at', async () => {
    const tips = dataPoints((await draw([OVER, NEARLY], 'en')).option).map(({ tip }) =>
      tip.split('\n').slice(2),
    );
    expect(tips).toEqual([['over 2,800'], ['nearly 5,000', 'at least 4,000 and under 5,000']]);
  });

  test('shows number and range, also on a phone', async () => {
    for (const compact of [false, true]) {
      const texts = drawnTexts(await draw([NEARLY, LEAST], 'en', compact), compact ? 300 : 560);
      expect(texts).toEqual(expect.arrayContaining(['nearly 5,000', 'at least 500']));
    }
  });

  test('throws for figures that share no unit', async () => {
    const money: SampleFigure = { id: 'money', value: '11.7', unit: '亿元', qualifier: 'about' };
    await expect(draw([PLACES, money])).rejects.toThrow(
      'not on one scale: money (CNY 100 million) and places (10 thousand)',
    );
  });
});
