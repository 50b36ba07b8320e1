import Fraction from 'fraction.js';
import { describe, expect, test } from 'vitest';
import { dated, extremesText, quoted } from '../../../src/charts/text/alternative.ts';

const item = (name: string, value: number) => ({ name, value: new Fraction(value), text: `${value}` });

describe('periods in a sentence', () => {
  test.each([
    [['2021', '2021'], '数值（2021年）', 'numbers for 2021'],
    [['2021-12-31'], '数值（2021年12月31日）', 'numbers as of 31 Dec 2021'],
    [['2021-01/..'], '数值（2021年以来）', 'numbers since 2021'],
    [[''], '数值（未注明时间）', 'numbers with no period stated'],
    [['2021', ''], '数值（2021年，部分未注明时间）', 'numbers for 2021 (in part with no period stated)'],
    [
      ['2021', '2021-12', '2021-12-31'],
      '数值（2021年、2021年12月、2021年12月31日）',
      'numbers for 2021 and Dec 2021 and as of 31 Dec 2021',
    ],
  ])('%o', (periods, zh, en) => {
    expect(dated('数值', periods, 'zh')).toBe(zh);
    expect(dated('numbers', periods, 'en')).toBe(en);
  });
});

describe('extremes', () => {
  test('are named with their values, all that share one', () => {
    expect(extremesText([item('A', 3), item('B', 1), item('C', 3)], 'amounts', 'en')).toBe(
      'the largest are “A” (3) and “C” (3), the smallest is “B” (1)',
    );
    expect(extremesText([item('甲', -2), item('乙', 5)], 'percentages', 'zh')).toBe(
      '最高的是“乙”（5），最低的是“甲”（-2）',
    );
  });

  test('of equal numbers are all of them, and of one number that', () => {
    expect(extremesText([item('A', 3), item('B', 3)], 'amounts', 'en')).toBe(
      'all are alike: “A” (3) and “B” (3)',
    );
    expect(extremesText([item('甲', 3)], 'amounts', 'zh')).toBe('“甲”（3）');
  });
});

test('marks within a quoted name become single ones', () => {
  expect(quoted('省“重中之重”项目')).toBe('“省‘重中之重’项目”');
});
