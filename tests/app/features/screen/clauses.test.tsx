import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import {
  Clauses,
  clausesOf,
  type Piece,
  wordsOf,
} from '../../../../src/app/features/screen/slides/clauses.tsx';

/** Clauses as text, a figure as its number between brackets. */
const shown = (pieces: readonly Piece[]): string[] =>
  clausesOf(pieces).map((clause) =>
    clause.map((piece) => (typeof piece === 'string' ? piece : `[${piece.key}]`)).join(''),
  );
const figure = (value: string): Piece => <b key={value} />;

describe('clausesOf', () => {
  test('parts a text after its stops, and a subtitle after its dots', () => {
    expect(shown(['产值', figure('7033'), '，按不变价增长', figure('8.1')])).toEqual([
      '产值[7033]，',
      '按不变价增长[8.1]',
    ]);
    expect(shown(['GDP reached ', figure('703'), ', up ', figure('8.1'), ' at constant prices'])).toEqual([
      'GDP reached [703], ',
      'up [8.1] at constant prices',
    ]);
    expect(shown(['Stated is 27.7%. They are 0.5 apart.'])).toEqual([
      'Stated is 27.7%. ',
      'They are 0.5 apart.',
    ]);
    expect(shown(['全市 · 亿元 · 2021年；空心为他处公布的值'])).toEqual([
      '全市 · ',
      '亿元 · ',
      '2021年；',
      '空心为他处公布的值',
    ]);
  });

  test('an equals sign goes with the result', () => {
    expect(shown(['3614 人 ÷ (1 + 38.22%) = 2614.58～2614.77 人'])).toEqual([
      '3614 人 ÷ (1 + 38.22%) ',
      '= 2614.58～2614.77 人',
    ]);
  });

  test('a figure opens the clause that it begins; neither a figure nor a label stands alone', () => {
    expect(shown(['签约额最大：', figure('512'), '项目、', figure('3920')])).toEqual([
      '签约额最大：',
      '[512]项目、[3920]',
    ]);
    expect(shown(['Whole city · 2021; hollow: 2020 as published'])).toEqual([
      'Whole city · ',
      '2021; ',
      'hollow: 2020 as published',
    ]);
    expect(shown(['增长最快：', figure('22.8')])).toEqual(['增长最快：[22.8]']);
  });

  test('a text without stops is one clause; of nothing there is none', () => {
    expect(shown(['老旧小区改造与环境质量'])).toEqual(['老旧小区改造与环境质量']);
    expect(shown(['Thresholds of 1,000 firms'])).toEqual(['Thresholds of 1,000 firms']);
    expect(shown([])).toEqual([]);
  });
});

test('a dot between two statements is drawn on the space between them: it vanishes where a line ends', () => {
  const html = renderToStaticMarkup(<Clauses pieces={['Whole city · CNY · 2021; hollow']} locale="en" />);
  expect(html.replaceAll(/<span class="[^"]+"> <\/span>/g, '|').replaceAll(/<[^>]*>/g, '')).toBe(
    'Whole city|CNY|2021;  hollow',
  );
});

test('a line parts neither a range nor a number from its unit', () => {
  const words = (text: string) => wordsOf(text).map((word) => word.replaceAll('\u2060', ''));
  expect(words('推得为 6948.3–6953.8 亿元')).toContain('6948.3–6953.8\u00a0亿元');
  expect(words('推得为 28.349%～28.353%')).toContain('28.349%～28.353%');
  expect(words('9 亿元～16 亿元')).toEqual(['9\u00a0亿元～16\u00a0亿元']);
  expect(words('9 − 1 = 8')).toContain('−\u00a01');
  expect(words('3920 亿元')).toEqual(['3920\u00a0亿元']);
  expect(words('占全省 48.1%，余额增长')).toContain('48.1%，');
  expect(words('省“重中之重”项目')).not.toContain('”');
  expect(words('重点项目')).toEqual(['重点', '项目']);
});
