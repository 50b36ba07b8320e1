import { describe, expect, test } from 'vitest';
import {
  filledClauses,
  templateFigures,
  templateParts,
  templateText,
} from '../../../src/charts/text/template.ts';
import { sampleBundle } from '../../support/sample-bundle.ts';

describe('filledClauses', () => {
  test('ends a clause after each Chinese stop, figures and all', async () => {
    const bundle = await sampleBundle([
      { id: 'a.b', value: '5', unit: '个' },
      { id: 'c', value: '3', unit: '个', period: '2020' },
    ]);
    const [figure, other] = [bundle.figures.get('a.b'), bundle.figures.get('c')];
    expect(filledClauses('老区：完工 {a.b}，{c:year}多于 {c:number}', bundle, 'zh')).toEqual([
      [{ text: '老区：' }],
      [{ text: '完工 ' }, { text: '5 个', figure, bare: false }, { text: '，' }],
      [{ text: '2020年' }, { text: '多于 ' }, { text: '3', figure: other, bare: true }],
    ]);
    expect(filledClauses('Trade {a.b}, up: {c}', bundle, 'en')).toHaveLength(1);
  });
});

describe('templateParts', () => {
  test('splits text from figures', () => {
    expect(templateParts('产值 {output.2020}，增长 {output.2020.growth}')).toEqual([
      { text: '产值 ' },
      { id: 'output.2020', form: '' },
      { text: '，增长 ' },
      { id: 'output.2020.growth', form: '' },
    ]);
  });

  test('figures alone, side by side, and none at all', () => {
    expect(templateParts('{a}{b}')).toEqual([
      { id: 'a', form: '' },
      { id: 'b', form: '' },
    ]);
    expect(templateParts('no figure')).toEqual([{ text: 'no figure' }]);
    expect(templateParts('')).toEqual([]);
  });

  test('braces around anything but an id are text', () => {
    expect(templateFigures('{} { a } {A} {a')).toEqual([]);
  });
});

describe('templateFigures', () => {
  test('names every id whose number is written, in order', () => {
    expect(templateFigures('{b.1} and {a-2:number}, {b.1}')).toEqual(['b.1', 'a-2', 'b.1']);
    expect(templateFigures('{b.1:period}: {a:year} {c:item}')).toEqual([]);
  });
});

describe('templateText', () => {
  test('sets each figure in the language asked for', async () => {
    const bundle = await sampleBundle([{ id: 'gdp', value: '7033.89', unit: '亿元' }]);
    expect(templateText('达到 {gdp}', bundle, 'zh')).toBe('达到 7033.89 亿元');
    expect(templateText('It was {gdp}.', bundle, 'en')).toBe('It was CNY 703.389 billion.');
  });

  test('leaves the unit out where the sentence names it, but never a per cent sign or a scale', async () => {
    const bundle = await sampleBundle([
      { id: 'firms', value: '5', unit: '万个', qualifier: 'and_more' },
      { id: 'rate', value: '5.0', unit: '%', measure: 'rate' },
      { id: 'person', value: '1', unit: '人' },
    ]);
    expect(templateText('{firms:number} firms', bundle, 'en')).toBe('more than 50,000 firms');
    expect(templateText('{rate:number}', bundle, 'en')).toBe('5.0%');
    expect(templateText('{person}', bundle, 'en')).toBe('1 person');
  });

  test('says how many problems call for further work, and the last deadline', async () => {
    const bundle = await sampleBundle([], {
      problems: [
        '1,policy,甲,First,not_listed,,,,P1',
        '2,policy,乙,Second,in_progress,2024-12-31,,I.1,P2',
        '3,policy,丙,Third,basically_done,2022-03-31,,I.1,P3',
      ],
    });
    expect(templateText('{problems:open} 个，最迟 {problems:deadline}', bundle, 'zh')).toBe(
      '2 个，最迟 2024年12月底前',
    );
    expect(templateText('{problems:open} until {problems:deadline}', bundle, 'en')).toBe(
      '2 until the end of Dec 2024',
    );
    expect(templateText('{problems:forgotten}', bundle, 'en')).toBe('{problems:forgotten}');
  });

  test('leaves an unknown id as it is written', async () => {
    expect(templateText('{gone} stays', await sampleBundle([]), 'en')).toBe('{gone} stays');
  });

  test('writes the period of a figure as readers read it', async () => {
    const bundle = await sampleBundle([
      { id: 'months', value: '1', unit: '个', period: '2021-01/2021-11' },
      { id: 'day', value: '1', unit: '个', period: '2021-12-31' },
      { id: 'never', value: '1', unit: '个', period: '' },
    ]);
    expect(templateText('岛外 · {months:period}', bundle, 'zh')).toBe('岛外 · 2021年1—11月');
    expect(templateText('Off-island · {months:period}', bundle, 'en')).toBe('Off-island · Jan–Nov 2021');
    expect(templateText('{day:period}；{never:period}', bundle, 'zh')).toBe('2021年12月31日；未注明时间');
    expect(templateText('{day:period}; {never:period}', bundle, 'en')).toBe('31 Dec 2021; no period stated');
  });

  test('writes the year of a period, and where a figure stands', async () => {
    const bundle = await sampleBundle([
      { id: 'months', value: '1', unit: '个', period: '2021-01/2021-11' },
      { id: 'years', value: '1', unit: '个', period: '2015/2021' },
    ]);
    expect(templateText('{months:year}主要数据（{months:item}）', bundle, 'zh')).toBe(
      '2021年主要数据（第一节）',
    );
    expect(templateText('{months:year} in figures ({months:item})', bundle, 'en')).toBe(
      '2021 in figures (Section one)',
    );
    // No one year holds it: reading the bundle says so.
    expect(templateText('{years:year}', bundle, 'en')).toBe('{years:year}');
  });

  test('writes when a reference value is of', async () => {
    const bundle = await sampleBundle([], {
      references: [{ id: 'ref', value: '6384.02', unit: '亿元', period: '2020' }],
    });
    expect(templateText('空心为 {ref:year}值', bundle, 'zh')).toBe('空心为 2020年值');
  });
});
