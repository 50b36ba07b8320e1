import { describe, expect, test } from 'vitest';
import { periodOfExpression } from '../../../src/extraction/claims/date-periods.ts';

describe('an expression that names its year', () => {
  test.each([
    ['2023年', '2023'],
    ['2023 年 2 月', '2023-02'],
    ['2023年2月底', '2023-02-28'],
    ['2024年2月末', '2024-02-29'],
    ['2023年2月5日', '2023-02-05'],
    ['2021年7月-12月', '2021-07/2021-12'],
    ['2021年7月至2022年3月', '2021-07/2022-03'],
    ['2019-2021年', '2019/2021'],
    ['2021-2019年', '2021'],
    ['2023年底', '2023-12-31'],
    ['2023年以来', '2023-01/..'],
    ['2023年四季度', '2023-10/2023-12'],
    ['2023年13月', '2023'],
  ])('%s is %s whatever the year around it', (expression, period) => {
    expect(periodOfExpression(expression, '1999')).toBe(period);
  });
});

describe('an expression that leaves its year to the text', () => {
  test.each([
    ['全年', '2023'],
    ['1-11月', '2023-01/2023-11'],
    ['11-1月', null],
    ['6月30日', '2023-06-30'],
    ['13月', null],
    ['6月末', '2023-06-30'],
    ['12月份', '2023-12'],
    ['上半年', '2023-01/2023-06'],
    ['年末', '2023-12-31'],
    ['上年末', '2022-12-31'],
    ['去年', '2022'],
    ['五年来', '2019/2023'],
    ['“十四五”', '2021/2025'],
  ])('%s is %s in 2023', (expression, period) => {
    expect(periodOfExpression(expression, '2023')).toBe(period);
  });

  test('has no period without a year, but for the five-year plans', () => {
    expect(periodOfExpression('上半年', '')).toBeNull();
    expect(periodOfExpression('十三五期间', '')).toBe('2016/2020');
  });
});
