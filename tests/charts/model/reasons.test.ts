import { readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { ReasonError, reasonText } from '../../../src/bundle/defects/reason.ts';
import { PANEL_KINDS } from '../../../src/charts/kinds/registry.ts';
import { themeFromTokens } from '../../../src/charts/model/theme.ts';
import { type SampleFigure, sampleBundle } from '../../support/sample-bundle.ts';

/** Why a panel cannot be drawn is told in the reader's language, whatever its kind. */

const theme = themeFromTokens(readFileSync('src/app/tokens.css', 'utf8'), 'light', 'red');

const FIGURES: readonly SampleFigure[] = [
  { id: 'm', value: '5', unit: '亿元' },
  { id: 'lost', value: '-5', unit: '亿元' },
  { id: 'nil', value: '0', unit: '亿元' },
  { id: 'p', value: '3', unit: '人' },
  { id: 'many', value: '90500', unit: '人' },
  { id: 'rough', value: '3600', unit: '人', qualifier: 'nearly' },
  { id: 's', value: '40', unit: '%', measure: 'share', of: 'm' },
  { id: 'over', value: '140', unit: '%', measure: 'rate' },
  { id: 'fell', value: '-4', unit: '%', measure: 'rate' },
  { id: 'g', value: '5', unit: '%', measure: 'growth', of: 'm' },
  { id: 'loose', value: '5', unit: '%', measure: 'growth' },
  { id: 'items', value: '5', unit: '个' },
  { id: 'counties', value: '3', unit: '县' },
  { id: 'more', value: '2', unit: '人', measure: 'change', of: 'p' },
  { id: 'gone', value: '-100', unit: '%', measure: 'growth', of: 'm' },
];

const bars = (...ids: string[]) => ids.map((figure) => ({ figure }));
const chart = (...ids: string[]) => ({ bars: bars(...ids) });
const title = { title: { zh: '甲', en: 'A' } };
const row = (...figures: (string | null)[]) => ({ label: { zh: '行', en: 'Row' }, figures });

const CASES: readonly (readonly [kind: string, options: object, zh: string, en: string])[] = [
  [
    'bars',
    { bars: bars('m', 'p') },
    'p（人）与 m（亿元）单位不能相比',
    'not on one scale: p (persons) and m (CNY 100 million)',
  ],
  [
    'bars',
    { bars: bars('items', 'counties') },
    'counties（县）与 items（个）单位不能相比',
    'not on one scale',
  ],
  ['intervals', { rows: bars('items', 'counties') }, '单位不能相比', 'not on one scale'],
  ['multiples', { charts: [chart('items'), chart('counties')] }, '单位不能相比', 'not on one scale'],
  [
    'paired-bars',
    { columns: [title, title], rows: [row('items', 'm'), row('counties', null)] },
    '单位不能相比',
    'not on one scale',
  ],
  ['parts', { rows: [{ whole: 'items', parts: bars('counties') }] }, '单位不能相加', 'cannot be a part of'],
  [
    'base-bars',
    { current: 'm', growth: 'g', reference: 'heads' },
    'heads（人）与 m（亿元）单位不能相比',
    'heads (persons) and m (CNY 100 million)',
  ],
  [
    'base-bars',
    { current: 'm', growth: 'more' },
    'more（人）与 m（亿元）单位不能相比',
    'not on one scale: more (persons) and m (CNY 100 million)',
  ],
  ['bars', { bars: bars('none') }, '没有指标 none', 'no figure none'],
  ['intervals', { rows: bars('m', 'p') }, '单位不能相比', 'not on one scale'],
  ['dots', { dots: bars('p') }, 'p 不是百分比，其单位为人', 'p: not a percentage, but in persons'],
  ['dots', { dots: bars('g', 's') }, 's（share，%）与 g（growth，%）度量或单位不同', 'not of one kind'],
  ['bullet', { bars: bars('m') }, 'm 不是百分比，其单位为亿元', 'm: not a percentage'],
  ['bullet', { bars: bars('fell') }, 'fell 为 −4，低于零', 'fell: −4 is below zero'],
  ['share', { rows: [{ part: 'm', share: 'p' }] }, 'p 不是百分比', 'p: not a percentage'],
  [
    'share',
    { rows: [{ part: 'm', share: 'over' }] },
    'over 为 140%，不是整体中的份额',
    'over: 140% is no share',
  ],
  ['share', { rows: [{ part: 'lost', share: 'g' }] }, 'lost 为 −5，低于零', 'lost: −5 is below zero'],
  [
    'share',
    { rows: [{ part: 'p', share: 's' }] },
    's 是 m 的份额，不是 p 的',
    's: a share that m has, not p',
  ],
  ['parts', { rows: [{ whole: 'nil', parts: bars('m') }] }, 'nil 为零，没有部分可分', 'nil: a whole of zero'],
  ['parts', { rows: [{ whole: 'p', parts: bars('m') }] }, '单位不能相加', 'cannot be a part of'],
  ['parts', { rows: [{ whole: 'm', parts: bars('m', 'm') }] }, 'm + m 超出整体 m', 'm + m exceed m'],
  [
    'flow',
    { source: { figure: 'lost' }, targets: bars('m') },
    'lost 为 −5，低于零',
    'lost: −5 is below zero',
  ],
  ['multiples', { charts: [chart('m'), chart('p')] }, '单位不能相比', 'not on one scale'],
  ['multiples', { charts: [chart('nil'), chart('nil')] }, '全部为零', 'nothing but zero'],
  [
    'multiples',
    { scale: 'first', charts: [chart('lost', 'm'), chart('m')] },
    'lost 居首而不大于零',
    'lost: no multiples',
  ],
  [
    'multiples',
    { charts: [{ bars: [{ before: 'loose' }] }, chart('m')] },
    'loose 未指明',
    'loose speaks about no level',
  ],
  [
    'multiples',
    { charts: [{ bars: [{ before: 'gone' }] }, chart('m')] },
    '由 gone 推不出上年水平',
    'gone: no previous level',
  ],
  [
    'multiples',
    { charts: [{ bars: [{ reference: 'r' }] }, chart('m')] },
    '没有对照值 r',
    'no reference value r',
  ],
  [
    'paired-bars',
    { columns: [title, title], rows: [row('m', null)] },
    '“甲”一列没有任何数值',
    'A: no row states',
  ],
  ['series', { figure: 'm', references: ['r'] }, '没有对照值 r', 'no reference value r'],
  [
    'series',
    { figure: 'm', references: ['ref'], breaks: [{ after: '2019', label: title.title }] },
    '在 2019 之后没有断点',
    'no break after 2019',
  ],
  ['base-bars', { current: 'm', growth: 'gone' }, '由 gone 推不出上年水平', 'gone: no previous level'],
  ['whole-base', { figure: 'rough', growth: 'g' }, 'rough 不是精确的计数', 'rough: not an exact count'],
  ['whole-base', { figure: 'p', growth: 's' }, 's 的度量是 share，不是增速', 's: a share, not a growth'],
  ['whole-base', { figure: 'p', growth: 'gone' }, '由 p 与 gone 推不出基数', 'p, gone: no base follows'],
  ['whole-base', { figure: 'many', growth: 'g' }, '整数基数超过', 'whole bases give it'],
  ['waffle', {}, 'problems.csv 中没有问题可画', 'problems.csv: no problems to draw'],
  ['timeline', {}, 'problems.csv 中没有带时限的问题', 'problems.csv: no problem with a deadline'],
];

const failure = async (kind: string, options: object): Promise<unknown> => {
  const bundle = await sampleBundle(FIGURES, {
    references: [
      { id: 'ref', value: '4', unit: '亿元', period: '2020' },
      { id: 'heads', value: '4', unit: '人', period: '2020' },
    ],
  });
  const drawing = PANEL_KINDS[kind];
  if (!drawing) throw new Error(`${kind} is no panel kind`);
  try {
    drawing.draw({ bundle, options: v.parse(drawing.options, options), theme, locale: 'zh', compact: false });
  } catch (error) {
    return error;
  }
  return null;
};

describe('why a panel cannot be drawn', () => {
  test.each(CASES)('%s %j: %s', async (kind, options, zh, en) => {
    const error = await failure(kind, options);
    expect(error).toBeInstanceOf(ReasonError);
    expect(reasonText(error, 'zh')).toContain(zh);
    expect(reasonText(error, 'en')).toContain(en);
    // A measure word without an English noun is called as the data calls it.
    expect(reasonText(error, 'en').replaceAll('(个)', '')).not.toMatch(/\p{Script=Han}/u);
  });

  test('a failure of the program is told as such, and not in the words of its error', () => {
    expect(reasonText(new TypeError('x is not a function'), 'zh')).toBe('程序自身出错');
    expect(reasonText('odd', 'en')).toBe('the program itself failed');
  });

  test('no reason is thrown in one language only', () => {
    const files = ['src/charts', 'src/dashboard'].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts'))
        .map((name) => `${folder}/${name}`),
    );
    const told = files.filter((file) => readFileSync(file, 'utf8').includes('throw new Error('));
    // What only a change of the program can bring about.
    expect(told.sort()).toEqual(['src/charts/model/portable-chart.ts', 'src/charts/model/theme.ts']);
  });
});
