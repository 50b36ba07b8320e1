import { describe, expect, test } from 'vitest';
import { templateClauses, templateFigures, templateParts, templateText } from '../../src/panels/template.ts';
import { sampleBundle } from '../support/sample-bundle.ts';

describe('templateClauses', () => {
  test('ends a clause after each Chinese stop, figures and all', () => {
    expect(templateClauses('老区：完工 {a.b}，多于 {c:number}')).toEqual([
      [{ text: '老区：' }],
      [{ text: '完工 ' }, { figure: 'a.b', bare: false }, { text: '，' }],
      [{ text: '多于 ' }, { figure: 'c', bare: true }],
    ]);
    expect(templateClauses('Trade {a}, up: {b}')).toHaveLength(1);
  });
});

describe('templateParts', () => {
  test('splits text from figures', () => {
    expect(templateParts('产值 {output.2020}，增长 {output.2020.growth}')).toEqual([
      { text: '产值 ' },
      { figure: 'output.2020', bare: false },
      { text: '，增长 ' },
      { figure: 'output.2020.growth', bare: false },
    ]);
  });

  test('figures alone, side by side, and none at all', () => {
    expect(templateParts('{a}{b}')).toEqual([
      { figure: 'a', bare: false },
      { figure: 'b', bare: false },
    ]);
    expect(templateParts('no figure')).toEqual([{ text: 'no figure' }]);
    expect(templateParts('')).toEqual([]);
  });

  test('braces around anything but an id are text', () => {
    expect(templateFigures('{} { a } {A} {a')).toEqual([]);
  });
});

describe('templateFigures', () => {
  test('names every id, in order', () => {
    expect(templateFigures('{b.1} and {a-2}, {b.1}')).toEqual(['b.1', 'a-2', 'b.1']);
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
    expect(templateText('{firms:number} firms', bundle, 'en')).toBe('just over 50,000 firms');
    expect(templateText('{rate:number}', bundle, 'en')).toBe('5.0%');
    expect(templateText('{person}', bundle, 'en')).toBe('1 person');
  });

  test('leaves an unknown id as it is written', async () => {
    expect(templateText('{gone} stays', await sampleBundle([]), 'en')).toBe('{gone} stays');
  });
});
