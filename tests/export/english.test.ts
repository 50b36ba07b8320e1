import { describe, expect, test } from 'vitest';
import type { PlainChart } from '../../src/charts/model/kind.ts';
import { chartByNature, plainFigure } from '../../src/charts/model/portable-chart.ts';
import { mendCharts } from '../../src/export/deck/chart-parts.ts';
import { chartOptions } from '../../src/export/deck/native-chart.ts';
import { PLAIN_TOOLS, STANDARD_OPTIONS } from '../../src/export/format.ts';
import { writeCsv } from '../../src/export/formats/csv.ts';
import { writeEcharts } from '../../src/export/formats/echarts.ts';
import { writeJson } from '../../src/export/formats/json.ts';
import { writeXlsx } from '../../src/export/formats/xlsx.ts';
import { EXPORT_STRINGS } from '../../src/export/strings.ts';
import { tableTsv } from '../../src/export/table-text.ts';
import { officeParts } from '../support/office.ts';
import { gridOf } from '../support/read-xlsx.ts';
import { sampleBundle } from '../support/sample-bundle.ts';
import { shippedExhibits } from '../support/shipped-exhibits.ts';

/** Units and signs in exported files: data keep the codes and the hyphen that programs read, readers get words. */

const exhibits = shippedExhibits('en');
const named = (id: string) => {
  const found = exhibits.find(({ panel }) => panel.id === id);
  if (!found) throw new Error(`no panel ${id}`);
  return found;
};

const falls = async () => {
  const bundle = await sampleBundle([
    { id: 'a', value: '-12.5', unit: '亿元', measure: 'change' },
    { id: 'b', value: '30.0', unit: '亿元', measure: 'change', qualifier: 'about' },
  ]);
  return (locale: 'zh' | 'en'): PlainChart =>
    chartByNature(
      'bars',
      [...bundle.figures.values()].map((figure) => plainFigure(figure.id, figure, locale)),
      locale,
    );
};

describe('units', () => {
  test('of data files are codes, explained where a reader looks', async () => {
    const gdp = named('gdp');
    expect(writeCsv([gdp])).toMatch(/,7033\.89,+亿元,/);
    const { resources } = JSON.parse(writeJson([gdp]));
    const field = resources[0].schema.fields.find(({ name }: { name: string }) => name === 'unit');
    expect(field.categories).toContainEqual({ value: '亿元', label: 'CNY 100 million' });
    const codebook = gridOf(officeParts(await writeXlsx([gdp], PLAIN_TOOLS)), 3);
    expect(codebook.map((row) => row.map((cell) => cell?.text ?? '').join('|'))).toContain(
      'unit = 亿元||CNY 100 million',
    );
  });

  test('of a table that is read are words', () => {
    const cells = (id: string) =>
      tableTsv(named(id))
        .split('\n')
        .map((line) => line.split('\t').slice(1, 4));
    expect(cells('gdp')).toContainEqual(['7033.89', 'CNY 100 million', 'CNY 703.389 billion']);
    expect(cells('school-places')).toContainEqual(['5', '10 thousand', 'more than 50,000']);
  });

  test('of an editable chart are those of its numbers, and left out where there is none', () => {
    const counts = exhibits.flatMap(({ drawing }) => drawing.charts ?? []).find(({ unit }) => unit === '');
    const { theme } = named('gdp');
    const look = { theme, font: 'Calibri', strings: EXPORT_STRINGS.en };
    const untitled = counts && chartOptions({ ...counts, title: '' }, look);
    expect([untitled?.showTitle, untitled?.title]).toEqual([false, '']);
    const [gdp] = named('gdp').drawing.charts ?? [];
    expect(gdp && chartOptions(gdp, look).title).toBe('Unit: CNY billion');
    expect(gdp?.series.find(({ nature }) => nature === 'stated')?.values).toContain(703.389);
  });
});

test('what cannot be set around one number is labelled with its text', async () => {
  const bundle = await sampleBundle([
    { id: 'range', value: '4.5', valueTo: '5', unit: '%', measure: 'rate' },
    { id: 'share', value: '4', unit: '%', measure: 'rate', qualifier: 'and_more' },
  ]);
  const items = [...bundle.figures.values()].map((figure) => plainFigure(figure.id, figure, 'zh'));
  expect(chartByNature('bars', items, 'zh').series[0]?.labels).toEqual([
    '4.5%～5%',
    { before: '', decimals: 0, after: '余' },
  ]);
});

describe('numbers below zero', () => {
  test('have as many decimals as stated, moved with the point', async () => {
    const chart = (await falls())('en');
    expect([chart.unit, chart.series[0]?.values]).toEqual(['CNY billion', [-1.25, 3]]);
    expect(chart.series[0]?.labels).toEqual([
      { before: '', decimals: 2, after: '' },
      { before: 'about ', decimals: 2, after: '' },
    ]);
    const chinese = (await falls())('zh');
    expect([chinese.unit, chinese.series[0]?.values]).toEqual(['亿元', [-12.5, 30]]);
  });

  test('have a minus sign in a slide and in the ECharts option', async () => {
    const chart = (await falls())('en');
    const { theme } = named('gdp');
    const labels = '<c:dLbls><c:numFmt formatCode="General" sourceLinked="0"/></c:dLbls>';
    const parts = new Map([
      ['ppt/charts/chart1.xml', new TextEncoder().encode(`<c:ser><c:spPr></c:spPr>${labels}</c:ser>`)],
    ]);
    mendCharts(parts, [chart], { theme, locale: 'en' });
    const xml = new TextDecoder().decode(parts.get('ppt/charts/chart1.xml'));
    expect(xml).toContain('formatCode="#,##0.00;&quot;−&quot;#,##0.00"');
    expect(xml).toContain('formatCode="&quot;about &quot;#,##0.00"');
    const exhibit = named('gdp');
    const option = writeEcharts(
      [{ ...exhibit, drawing: { ...exhibit.drawing, charts: [chart] } }],
      PLAIN_TOOLS,
      STANDARD_OPTIONS,
    );
    expect(option).toContain('"formatter": "−1.25"');
    expect(option).toContain('"value": -1.25');
  });
});
