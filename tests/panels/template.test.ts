import { describe, expect, test } from 'vitest';
import { filledClauses } from '../../src/panels/template.ts';
import { sampleBundle } from '../support/sample-bundle.ts';

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
