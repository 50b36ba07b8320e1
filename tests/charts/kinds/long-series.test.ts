import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { seriesPoints, WHOLE } from '../../../src/bundle/series/series-window.ts';
import { longSeries } from '../../../src/charts/kinds/long-series.ts';
import { seriesInput } from '../../../src/charts/layout/series-drawing.ts';
import type { Drawing } from '../../../src/charts/model/kind.ts';
import { dataPoints } from '../../../src/charts/model/points.ts';
import { themeFromTokens } from '../../../src/charts/model/theme.ts';
import { chartSvg } from '../../../src/charts/render/chart-svg.ts';
import { sampleBundle } from '../../support/sample-bundle.ts';
import { columnsOf, longSeriesText, seriesOf } from '../../support/series-fixture.ts';

const theme = themeFromTokens(readFileSync('src/app/tokens.css', 'utf8'), 'light', 'red');
const bundle = await sampleBundle([]);
const series = await seriesOf();
if (!series) throw new Error('no series');

const drawn = (text: string, { span = WHOLE, columns = 400, locale = 'zh' as 'zh' | 'en' } = {}): Drawing =>
  longSeries.draw({
    bundle,
    options: { series: 'water' },
    theme,
    locale,
    compact: false,
    series: seriesInput(series, seriesPoints(columnsOf(text), span, columns)),
  });

const DAYS = 'date,value\n2021-01-01,3.10\n2021-01-02,-1.20\n2021-01-03,\n2021-01-04,1234.50\n2021-01-05,7\n';

describe('a long series', () => {
  test('names its first, highest, lowest and last number as written, each with its row in the file', () => {
    const { rows, alt } = drawn(DAYS);
    expect(rows.map((row) => [row.label, row.value, row.period, row.entry?.place])).toEqual([
      ['首个', '3.10 亿元', '2021年1月1日', 'series/water.csv 第 2 行'],
      ['最高', '1234.50 亿元', '2021年1月4日', 'series/water.csv 第 5 行'],
      ['最低', '−1.20 亿元', '2021年1月2日', 'series/water.csv 第 3 行'],
      ['最后', '7 亿元', '2021年1月5日', 'series/water.csv 第 6 行'],
    ]);
    expect(alt).toContain('最高为 1234.50 亿元（2021年1月4日）');
    expect(drawn(DAYS, { locale: 'en' }).alt).toContain(
      '5 rows: the highest value is CNY 123.450 billion (4 Jan 2021), the lowest',
    );
  });

  test('breaks its line in a gap, and says the extremes on the chart', () => {
    const svg = chartSvg(drawn(DAYS).option, { width: 800, height: 300 }, 'x');
    const line = /<g clip-path[^>]*>\s*<path d="([^"]*)"/.exec(svg)?.[1];
    expect(line?.match(/M/g)).toHaveLength(2);
    expect(svg).toContain('1,234.50');
    expect(svg).toContain('−1.20');
  });

  test('a million numbers are as quick to draw and to walk through as a thousand', () => {
    const { rows, allRows, option } = drawn(longSeriesText(200_000));
    expect(rows).toHaveLength(4);
    expect(allRows?.().length).toBeLessThanOrEqual(2000);
    expect(dataPoints(option)).toHaveLength(3);
  });

  test('a stretch without a number says so', () => {
    const { alt, rows } = drawn(DAYS, { span: { from: 0, to: 1 } });
    expect(alt).toMatch(/这一段没有数值（文件共 5 行）。$/);
    expect(rows).toEqual([]);
    expect(chartSvg(drawn('date,value\n2021,\n').option, { width: 800, height: 300 }, 'x')).toContain(
      '没有数值',
    );
  });

  test('before its file is read it keeps its place', () => {
    const waiting = longSeries.draw({
      bundle,
      options: { series: 'water' },
      theme,
      locale: 'zh',
      compact: false,
    });
    expect(waiting.height).toBe(drawn(DAYS).height);
  });
});
