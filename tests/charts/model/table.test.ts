import { describe, expect, test } from 'vitest';
import { figureRow } from '../../../src/charts/marks/marks.ts';
import type { TableRow } from '../../../src/charts/model/kind.ts';
import { dataPoints } from '../../../src/charts/model/points.ts';
import { orderedRows, tableOrder, tableOrderText } from '../../../src/charts/model/table-order.ts';
import { tableText } from '../../../src/charts/model/table-text.ts';
import { linkedParts } from '../../../src/charts/text/linked-text.ts';
import { sampleBundle } from '../../support/sample-bundle.ts';

const row = (label: string, amount?: number): TableRow => ({
  label,
  value: String(amount),
  nature: 'stated',
  period: '',
  ...(amount !== undefined && { amount }),
});

const labels = (rows: readonly TableRow[]): string => rows.map((each) => each.label).join('');

describe('order of a table', () => {
  const rows = [row('b', 10), row('a', 9), row('d'), row('c', -1)];

  test('sorts numbers as numbers, in either direction, what has none last', () => {
    expect(labels(orderedRows(rows, tableOrder('value'), 'en'))).toBe('cabd');
    expect(labels(orderedRows(rows, tableOrder('-value'), 'en'))).toBe('bacd');
  });

  test('sorts names by their language, numbers within them by size', () => {
    const names = [row('问题 10'), row('北'), row('问题 9'), row('安')];
    expect(labels(orderedRows(names, tableOrder('label'), 'zh'))).toBe('安北问题 9问题 10');
  });

  test('sorts periods by time, whatever their words', () => {
    const due = (label: string, period: string, iso: string): TableRow => ({ ...row(label), period, iso });
    const rows = [
      due('c', '31 Dec 2022', '2022-12-31'),
      due('b', '30 Jun 2022', '2022-06-30'),
      due('d', 'no period stated', ''),
      due('a', '31 Mar 2022', '2022-03-31'),
    ];
    expect(labels(orderedRows(rows, tableOrder('period'), 'en'))).toBe('abcd');
    expect(labels(orderedRows(rows, tableOrder('-period'), 'en'))).toBe('cbad');
  });

  test('no order, or an unknown one, leaves the rows as drawn', () => {
    expect(orderedRows(rows, tableOrder(null), 'en')).toBe(rows);
    expect(tableOrder('colour')).toBeNull();
    expect(tableOrderText({ column: 'period', descending: true })).toBe('-period');
  });
});

describe('a copied table', () => {
  test('has the digits stated and the unit apart, and no stray tab or line end', async () => {
    const bundle = await sampleBundle([{ id: 'gdp', value: '7033.890', unit: '亿元' }]);
    const figure = bundle.figures.get('gdp');
    if (!figure) throw new Error('no figure');
    const rows: TableRow[] = [
      figureRow(figure, 'zh', '总\t值'),
      { label: '推得', value: '1 亿元～2 亿元', nature: 'derived', period: '2020', source: 'a\nb' },
    ];
    const headings = {
      label: '项目',
      value: '数值',
      unit: '单位',
      period: '时间',
      nature: '性质',
      source: '来源',
      id: '编号',
    };
    const natures = {
      stated: '所述',
      counted: '计数',
      derived: '推得',
      inferred: '推断',
      reference: '公布',
    };
    expect(tableText(rows, bundle, headings, { natures, locale: 'zh' }).split('\n')).toEqual([
      '项目\t数值\t单位\t时间\t性质\t来源\t编号',
      '总 值\t7033.890\t亿元\t2021年\t所述\t\tgdp',
      '推得\t1 亿元～2 亿元\t\t2020\t推得\ta b\t',
    ]);
  });
});

describe('numbers in a sentence', () => {
  test('become the figures they are, never a part of a longer number', async () => {
    const bundle = await sampleBundle([
      { id: 'long', value: '154', unit: '人' },
      { id: 'short', value: '4', unit: '人' },
    ]);
    const parts = linkedParts('共 154 人，其中 4 人；114 人不计。', [...bundle.figures.values()], 'zh');
    expect(parts.map((part) => ('figure' in part ? part.figure.id : part.text))).toEqual([
      '共 ',
      'long',
      '，其中 ',
      'short',
      '；114 人不计。',
    ]);
  });

  test('that are written alike are found in their order, none within a longer number', async () => {
    const bundle = await sampleBundle([
      { id: 'one', value: '1', unit: '项' },
      { id: 'other', value: '1', unit: '项' },
    ]);
    const parts = linkedParts('1,132 in all, 1 here, 1 there and 1.5.', [...bundle.figures.values()], 'en');
    expect(parts.map((part) => ('figure' in part ? part.figure.id : part.text))).toEqual([
      '1,132 in all, ',
      'one',
      ' here, ',
      'other',
      ' there and 1.5.',
    ]);
  });
});

describe('data points', () => {
  test('are the items with a tip, where ECharts keeps them', () => {
    const series = [
      { type: 'custom' as const, data: [0, 1] },
      {
        type: 'custom' as const,
        data: [{ value: 0, tip: 'a', figure: 'f' }, { value: 1 }, { value: 2, tip: 'b' }],
      },
    ];
    expect(dataPoints({ series } as Parameters<typeof dataPoints>[0])).toEqual([
      { seriesIndex: 1, dataIndex: 0, tip: 'a', figure: 'f' },
      { seriesIndex: 1, dataIndex: 2, tip: 'b' },
    ]);
  });
});
