import fc from 'fast-check';
import Fraction from 'fraction.js';
import { describe, expect, test } from 'vitest';
import { closed, type Interval, wholeNumbersOf } from '../../../src/bundle/numbers/arithmetic.ts';
import {
  bareDerivedText,
  derivedEnds,
  derivedText,
  toldOf,
} from '../../../src/bundle/numbers/derived-text.ts';
import { englishScale } from '../../../src/bundle/numbers/english-scale.ts';
import { unit } from '../../support/units.ts';

/** A closed interval of amounts in a unit. */
const between = (lo: string, hi: string, name: string): Interval => {
  const { factor } = unit(name);
  return closed(new Fraction(lo).mul(factor), new Fraction(hi).mul(factor));
};

const told = (lo: string, hi: string, name: string): [string, string] => {
  const interval = between(lo, hi, name);
  return [derivedText(interval, unit(name), 'zh'), derivedText(interval, unit(name), 'en')];
};

describe('one number, where it stands for the whole interval', () => {
  test.each([
    ['28.3494', '28.3527', '%', '约 28.35%', 'about 28.35%'],
    ['14.41064', '14.41066', '%', '约 14.41%', 'about 14.41%'],
    ['1.92919', '1.92934', '%', '约 1.93%', 'about 1.93%'],
    ['24.1605', '24.1815', '亩', '约 24.2 亩', 'about 24.2 mu'],
    ['981.7838', '981.7846', '亩', '约 981.78 亩', 'about 981.78 mu'],
    ['6.88', '6.884', '亿元', '约 6.88 亿元', 'about CNY 688 million'],
    ['48.45', '48.54', '亿元', '约 48.5 亿元', 'about CNY 4.85 billion'],
    ['-28.3527', '-28.3494', '%', '约 −28.35%', 'about −28.35%'],
    ['0.0412', '0.0418', '%', '0.041%～0.042%', '0.041%–0.042%'],
    ['0.0412', '0.0413', '%', '约 0.041%', 'about 0.041%'],
  ])('%s to %s %s', (lo, hi, name, zh, en) => {
    expect(told(lo, hi, name)).toEqual([zh, en]);
  });

  test.each([
    ['18', '人', '18 人', '18 persons'],
    ['88.57142857', '%', '约 88.57%', 'about 88.57%'],
    ['8.45', '%', '8.45%', '8.45%'],
    ['98.6013986', '%', '约 98.6%', 'about 98.6%'],
    ['1', '人', '1 人', '1 person'],
    ['1000', '亿元', '1000 亿元', 'CNY 100 billion'],
  ])('%s %s alone', (value, name, zh, en) => {
    expect(told(value, value, name)).toEqual([zh, en]);
  });
});

describe('two ends, where one number would hide too much', () => {
  test.each([
    ['1631.9537', '1634.2984', '亿元', '1631 亿元～1635 亿元', 'CNY 163.1–163.5 billion'],
    ['6948.2975', '6953.8190', '亿元', '6948 亿元～6954 亿元', 'CNY 694.8–695.4 billion'],
    ['2.51431', '2.52534', '万亿元', '2.51 万亿元～2.53 万亿元', 'CNY 2.51–2.53 trillion'],
    ['2516.8154', '2521.6495', '亿元', '2516 亿元～2522 亿元', 'CNY 251.6–252.2 billion'],
    ['1140.4791', '1140.5966', '万标箱', '1140.47 万标箱～1140.60 万标箱', '11.4047–11.4060 million TEUs'],
    ['8.335', '8.365', '亿元', '8.33 亿元～8.37 亿元', 'CNY 833–837 million'],
    ['9', '16', '亿元', '9 亿元～16 亿元', 'CNY 900 million – CNY 1.6 billion'],
    ['65.649', '65.848', '%', '65.64%～65.85%', '65.64%–65.85%'],
    ['-0.1', '0.1', '个百分点', '−0.1～0.1 个百分点', '−0.1 to 0.1 percentage points'],
    ['399', '401', '人', '399～401 人', '399–401 persons'],
    ['4413436', '4413886', '人', '4413436～4413886 人', '4,413,436–4,413,886 persons'],
    ['1.6', '1.9', '%', '1.6%～1.9%', '1.6%–1.9%'],
    ['37.5', '57.1428', '人', '37～58 人', '37–58 persons'],
    ['1.2349', '1.2351', '%', '1.23%～1.24%', '1.23%–1.24%'],
  ])('%s to %s %s', (lo, hi, name, zh, en) => {
    expect(told(lo, hi, name)).toEqual([zh, en]);
  });

  test('of a count that has no whole number, so that none is read into it', () => {
    const base = between('2614.5777', '2614.7668', '人');
    expect(derivedText(base, unit('人'), 'zh', 'ends of a count')).toBe('2614.57～2614.77 人');
    const narrow = between('2613.9996', '2613.9998', '人');
    expect(derivedText(narrow, unit('人'), 'zh', 'ends of a count')).toBe('2613.9996～2613.9998 人');
    expect(derivedEnds(base, unit('人'), 'en', 'ends of a count')).toEqual(['2,614.57', '2,614.77']);
  });
});

test.each([
  ['86', null, true, '超过 86%', 'over 86%'],
  ['86', null, false, '至少 86%', 'at least 86%'],
  ['746.888', null, true, '超过 746.88%', 'over 746.88%'],
  [null, '10', true, '低于 10%', 'under 10%'],
  [null, '10.001', false, '至多 10.01%', 'at most 10.01%'],
  [null, null, true, '任意值', 'any value'],
])('an end that is missing is told in words: %s to %s', (lo, hi, open, zh, en) => {
  const end = (bound: string | null) => (bound === null ? null : new Fraction(bound));
  const interval = { lo: end(lo), hi: end(hi), loOpen: open, hiOpen: open };
  expect(derivedText(interval, unit('%'), 'zh')).toBe(zh);
  expect(derivedText(interval, unit('%'), 'en')).toBe(en);
});

test('without its unit a number keeps the scale that is said elsewhere', () => {
  const trade = between('6948.2975', '6953.8190', '亿元');
  const scale = englishScale(new Fraction('887650000000'), unit('亿元'));
  expect(bareDerivedText(trade, unit('亿元'), { scale, locale: 'en' })).toBe('694.8–695.4');
  expect(bareDerivedText(trade, unit('亿元'), { scale, locale: 'zh' })).toBe('6948～6954');
});

describe('whatever the interval is', () => {
  const number = fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }).map((n) => new Fraction(n, 10n ** 6n));
  const width = fc.bigInt({ min: 0n, max: 10n ** 9n }).map((n) => new Fraction(n, 10n ** 7n));

  test('no possible value is left out, and no digit is made up', () => {
    fc.assert(
      fc.property(number, width, (lo, wide) => {
        const hi = lo.add(wide);
        const { about, lo: from, hi: to } = toldOf(closed(lo, hi), unit('%'));
        if (!from || !to) throw new Error('an end is missing');
        if (about) {
          expect(from.equals(to)).toBe(true);
          // Read as rounded, the number is nowhere further from the truth than half of its last digit.
          const decimals = from.toString().split('.')[1]?.length ?? 0;
          const half = new Fraction(1n, 2n * 10n ** BigInt(Math.min(decimals, 2)));
          expect(from.sub(lo).abs().compare(half)).toBeLessThanOrEqual(0);
          expect(hi.sub(from).abs().compare(half)).toBeLessThanOrEqual(0);
        } else {
          expect(from.compare(lo)).toBeLessThanOrEqual(0);
          expect(to.compare(hi)).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  test('the whole numbers of a count stay what they are', () => {
    fc.assert(
      fc.property(number, width, (lo, wide) => {
        const interval = closed(lo, lo.add(wide));
        const { lo: from, hi: to } = toldOf(interval, unit('人'), 'ends of a count');
        if (!from || !to) throw new Error('an end is missing');
        expect(wholeNumbersOf(closed(from, to))).toEqual(wholeNumbersOf(interval));
      }),
    );
  });
});
