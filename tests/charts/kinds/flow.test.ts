import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Bundle } from '../../../src/bundle/model/bundle.ts';
import { flow } from '../../../src/charts/kinds/flow.ts';
import { themeFromTokens } from '../../../src/charts/model/theme.ts';
import { drawingFaults } from '../../support/drawing-faults.ts';
import { drawnTexts } from '../../support/drawn-texts.ts';
import { laidOut, measured } from '../../support/laid-out.ts';
import { sampleBundle } from '../../support/sample-bundle.ts';

const theme = themeFromTokens(readFileSync('src/app/tokens.css', 'utf8'), 'light', 'red');

const draw = (bundle: Bundle, options: unknown, locale: 'zh' | 'en' = 'zh') =>
  flow.draw({ bundle, options, theme, locale, compact: false });

const values = (drawing: ReturnType<typeof draw>) =>
  drawing.rows.map(({ label, value, nature }) => [label, value, nature]);

const named = (figure: string, zh: string) => ({ figure, label: { zh, en: zh } });

describe('flow', () => {
  test('splits a whole into its stated destinations, nothing left', async () => {
    const bundle = await sampleBundle([
      { id: 'all', value: '1813', unit: '笔' },
      { id: 'paid', value: '1132', unit: '笔' },
      { id: 'deposited', value: '621', unit: '笔' },
      { id: 'court', value: '60', unit: '笔' },
    ]);
    const drawing = draw(bundle, {
      source: named('all', '未发放'),
      targets: [named('paid', '发放'), named('deposited', '提存'), named('court', '诉讼')],
    });
    expect(values(drawing)).toEqual([
      ['未发放', '1813 笔', 'stated'],
      ['发放', '1132 笔', 'stated'],
      ['提存', '621 笔', 'stated'],
      ['诉讼', '60 笔', 'stated'],
    ]);
    expect(drawing.alt).toBe(
      '“未发放”（1813 笔，2021年）分为“发放”（1132 笔）、“提存”（621 笔）、“诉讼”（60 笔）。',
    );
    expect(drawnTexts(drawing)).toEqual(expect.arrayContaining(['1813 笔', '1132 笔', '621 笔', '60 笔']));
  });

  test('gives each number its own period where they differ', async () => {
    const bundle = await sampleBundle([
      { id: 'all', value: '1813', unit: '笔', period: '' },
      { id: 'paid', value: '1132', unit: '笔', period: '2021-12-31' },
      { id: 'other', value: '681', unit: '笔', period: '' },
    ]);
    const options = {
      source: named('all', '未发放'),
      targets: [named('paid', '发放'), named('other', '其他')],
    };
    expect(draw(bundle, options).alt).toBe(
      '“未发放”（1813 笔，未注明时间）分为“发放”（1132 笔，2021年12月31日）、“其他”（681 笔，未注明时间）。',
    );
  });

  test('derives what the targets leave, at each stage, and says how', async () => {
    const bundle = await sampleBundle([
      { id: 'letters', value: '230', unit: '项' },
      { id: 'scope', value: '154', unit: '项' },
      { id: 'closed', value: '139', unit: '项' },
    ]);
    const drawing = draw(
      bundle,
      {
        source: { figure: 'letters' },
        targets: [
          { figure: 'scope', targets: [{ figure: 'closed' }], rest: { zh: '在办', en: 'Still open' } },
        ],
        rest: { zh: '业务外', en: 'Out of scope' },
      },
      'en',
    );
    const derived = drawing.rows.filter((row) => row.nature === 'derived');
    expect(derived.map((row) => [row.label, row.value, row.source])).toEqual([
      ['Still open', '15', '154 − 139'],
      ['Out of scope', '76', '230 − 154'],
    ]);
    expect(drawnTexts(drawing)).toEqual(expect.arrayContaining(['76', '15']));
    expect(drawnTexts(drawing).join(' ')).toContain('(implied)');
  });

  test('the remainder of rounded numbers is the range that they allow', async () => {
    const bundle = await sampleBundle([
      { id: 'all', value: '8.35', unit: '亿元' },
      { id: 'paid', value: '5.49', unit: '亿元' },
      { id: 'court', value: '1.79', unit: '亿元' },
    ]);
    const options = { source: { figure: 'all' }, targets: [{ figure: 'paid' }, { figure: 'court' }] };
    expect(draw(bundle, options).rows.at(-1)).toMatchObject({
      value: '1.05 亿元～1.09 亿元',
      nature: 'derived',
    });
  });

  test('ribbons are as wide as the numbers are large', async () => {
    const bundle = await sampleBundle([
      { id: 'all', value: '10', unit: '人' },
      { id: 'some', value: '4', unit: '人' },
      { id: 'none', value: '0', unit: '人' },
    ]);
    const drawing = draw(bundle, {
      source: { figure: 'all' },
      targets: [{ figure: 'some' }, { figure: 'none' }],
    });
    const [series] = drawing.option.series as { links: { value: number }[] }[];
    expect(series?.links.map((link) => link.value)).toEqual([4, 0, 6]);
  });

  test('throws when the parts exceed the whole, or are of another kind, or negative', async () => {
    const bundle = await sampleBundle([
      { id: 'all', value: '10', unit: '人' },
      { id: 'a', value: '7', unit: '人' },
      { id: 'b', value: '4', unit: '人' },
      { id: 'money', value: '1', unit: '亿元' },
      { id: 'fall', value: '-1', unit: '人', measure: 'change' },
    ]);
    const of = (...ids: string[]) => ({
      source: { figure: 'all' },
      targets: ids.map((figure) => ({ figure })),
    });
    expect(() => draw(bundle, of('a', 'b'))).toThrow('a + b exceed all');
    expect(() => draw(bundle, of('money'))).toThrow(
      'money (CNY 100 million) cannot be a part of all (persons)',
    );
    expect(() => draw(bundle, of('fall'))).toThrow('fall: −1 is below zero');
    expect(() => draw(bundle, of('gone'))).toThrow('no figure gone');
  });

  test('names every figure for the manifest to check', () => {
    const options = {
      source: { figure: 'a' },
      targets: [{ figure: 'b', targets: [{ figure: 'c' }] }, { figure: 'd' }],
    };
    expect(flow.figureIds(options)).toEqual(['a', 'b', 'c', 'd']);
  });

  test('where labels have no room between ribbons, parts lie as bars under their share of the whole', async () => {
    const bundle = await sampleBundle([
      { id: 'all', value: '230', unit: '项' },
      { id: 'ours', value: '154', unit: '项' },
      { id: 'closed', value: '139', unit: '项' },
    ]);
    const options = {
      source: named('all', 'Letters passed on'),
      targets: [{ ...named('ours', 'Within the scope'), targets: [named('closed', 'Settled')] }],
    };
    const narrow = flow.draw({
      bundle,
      options,
      theme: measured(theme),
      locale: 'en',
      compact: true,
      room: 256,
    });
    const laid = laidOut(narrow, 260);
    expect(drawingFaults(laid)).toEqual([]);
    const bars = laid.marks.filter((mark) => mark.shape === 'rect');
    const spans = bars.map(({ left, right }) => [left, right].map((x) => Math.round((x / 260) * 230)));
    // All; ours, of which 139 are closed and 15 are left; and the rest behind them.
    expect(spans).toEqual([
      [0, 230],
      [0, 154],
      [0, 139],
      [139, 154],
      [154, 230],
    ]);
    expect([...laid.points.values()].length).toBe(5);
  });
});
