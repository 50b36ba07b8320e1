import Fraction from 'fraction.js';
import { describe, expect, test } from 'vitest';
import type { Qualifier } from '../../../src/bundle/model/schema.ts';
import { closed, type Interval } from '../../../src/bundle/numbers/arithmetic.ts';
import {
  impliedBase,
  impliedWhole,
  isExact,
  lastDigitUnit,
  statedInterval,
  wholeNumbersIn,
} from '../../../src/bundle/numbers/interval.ts';
import { unit } from '../../support/units.ts';

const interval = (value: string, name: string, qualifier: Qualifier = '', valueTo?: string): Interval =>
  statedInterval({ value, valueTo: valueTo ?? null, unit: unit(name), qualifier });

/** An interval in the usual notation, its ends divided by `per`. */
const notation = ({ lo, hi, loOpen, hiOpen }: Interval, per: string | number = 1): string => {
  const end = (bound: Fraction | null): string => bound?.div(per).toString() ?? '∞';
  return `${loOpen ? '(' : '['}${lo === null ? '-∞' : end(lo)}, ${end(hi)}${hiOpen ? ')' : ']'}`;
};

describe('statedInterval: every row of the table', () => {
  test.each([
    ['3614人 is counted', '3614', '人', '', 1, '[3614, 3614]'],
    ['2 of a rank is counted', '2', '位', '', 1, '[2, 2]'],
    ['前二 is first or second', '2', '位', 'within', 1, '[1, 2]'],
    ['前二 as older bundles write it', '2', '位', 'at_least', 1, '[1, 2]'],
    ['5%以内', '5', '%', 'at_most', 1, '(-∞, 5]'],
    ['7033.89亿元 is rounded', '7033.89', '亿元', '', 1e8, '[7033.885, 7033.895]'],
    ['905亿元 has a multiplier', '905', '亿元', '', 1e8, '[904.5, 905.5]'],
    ['5万人 has a multiplier', '5', '万人', '', 1e4, '[4.5, 5.5]'],
    ['500元 is money', '500', '元', '', 1, '[499.5, 500.5]'],
    ['8% is a rate', '8', '%', '', 1, '[7.5, 8.5]'],
    ['20.0% keeps its zero', '20.0', '%', '', 1, '[19.95, 20.05]'],
    ['5个百分点 is a difference of rates', '5', '个百分点', '', 1, '[4.5, 5.5]'],
    ['300吨 is weighed', '300', '吨', '', 1, '[299.5, 300.5]'],
    ['12平方米 is measured', '12', 'm2', '', 1, '[11.5, 12.5]'],
    ['1.5家 is no whole count', '1.5', '家', '', 1, '[1.45, 1.55]'],
    ['约11.7亿元', '11.7', '亿元', 'about', 1e8, '[11.6, 11.8]'],
    ['约905亿元', '905', '亿元', 'about', 1e8, '[904, 906]'],
    ['近5000个', '5000', '个', 'nearly', 1, '[4000, 5000)'],
    ['近1200家', '1200', '家', 'nearly', 1, '[1100, 1200)'],
    ['近20.0%', '20.0', '%', 'nearly', 1, '[10, 20)'],
    ['5万余个', '5', '万个', 'and_more', 1, '(50000, 60000)'],
    ['70余', '70', '个', 'and_more', 1, '(70, 80)'],
    ['1.4万余', '1.4', '万人', 'and_more', 1, '(14000, 15000)'],
    ['100余', '100', '项', 'and_more', 1, '(100, 200)'],
    ['超86%', '86', '%', 'over', 1, '(86, ∞)'],
    ['500以上', '500', '家', 'at_least', 1, '[500, ∞)'],
    ['不足10家', '10', '家', 'under', 1, '(0, 10)'],
    ['下降4.4%', '-4.4', '%', '', 1, '[-4.45, -4.35]'],
    ['减少30人', '-30', '人', '', 1, '[-30, -30]'],
  ] as const)('%s', (_, value, name, bound, per, expected) => {
    expect(notation(interval(value, name, bound), per)).toBe(expected);
  });

  test('a qualifier of a fall speaks of its size', () => {
    expect(notation(interval('-5', '%', 'nearly'))).toBe('(-5, -4]');
    expect(notation(interval('-30', '人', 'and_more'))).toBe('(-40, -30)');
    expect(notation(interval('-86', '%', 'over'))).toBe('(-∞, -86)');
    expect(notation(interval('-86', '%', 'at_least'))).toBe('(-∞, -86]');
    expect(notation(interval('-10', '家', 'under'))).toBe('(-10, 0)');
    expect(notation(interval('-11.7', '亿元', 'about'), 1e8)).toBe('[-11.8, -11.6]');
  });

  test('a stated range goes from the least to the most that its ends can be', () => {
    expect(notation(interval('4.5', '%', '', '5'))).toBe('[4.45, 5.5]');
    expect(notation(interval('3', '人', '', '5'))).toBe('[3, 5]');
    expect(notation(interval('4.5', '%', 'about', '5.0'))).toBe('[4.4, 5.1]');
    expect(notation(interval('-3', '%', '', '-1'))).toBe('[-3.5, -0.5]');
    expect(isExact({ value: '3', valueTo: '5', unit: unit('人'), qualifier: '' })).toBe(false);
  });

  describe('a part of a whole ends at 0 and at 100 %', () => {
    const rate = (
      value: string,
      indicator: string,
      more: Partial<Parameters<typeof statedInterval>[0]> = {},
    ) =>
      notation(
        statedInterval({
          value,
          unit: unit('%'),
          qualifier: '',
          measure: 'rate',
          indicator: { zh: indicator, en: '' },
          ...more,
        }),
      );

    test.each([
      ['小区党的工作覆盖率', '100', '[99.5, 100]'],
      ['国省控断面水质优良率', '100', '[99.5, 100]'],
      ['抽检合格率', '99.96', '[99.955, 99.965]'],
      ['空气质量优良天数比例', '0', '[0, 0.5]'],
    ])('%s %s%', (indicator, value, expected) => {
      expect(rate(value, indicator)).toBe(expected);
    });

    test('超过 a part of a whole is at most the whole', () => {
      expect(rate('86', '接种覆盖率', { qualifier: 'over' })).toBe('(86, 100]');
    });

    test('any share is one', () => {
      expect(rate('99.8', '第三产业比重', { measure: 'share' })).toBe('[99.75, 99.85]');
      expect(rate('100', '第三产业比重', { measure: 'share' })).toBe('[99.5, 100]');
    });

    test('a plan can be more than fulfilled, and a growth has no whole', () => {
      expect(rate('100', '年度投资计划完成率')).toBe('[99.5, 100.5]');
      expect(rate('100', '覆盖率', { measure: 'growth' })).toBe('[99.5, 100.5]');
    });

    test('what the report itself states above 100 % stays as it is', () => {
      expect(rate('103.4', '覆盖率')).toBe('[103.35, 103.45]');
    });
  });

  test('is exact where a float is not', () => {
    expect(interval('71.88', '亩').lo?.toFraction()).toBe('143750/3');
    expect(interval('0.1', '万亿元').hi?.toString()).toBe('150000000000');
  });
});

describe('lastDigitUnit', () => {
  test.each([
    ['7033.89', '0.01'],
    ['20.0', '0.1'],
    ['905', '1'],
    ['5000', '1'],
    ['-4.4', '0.1'],
    ['0', '1'],
  ])('%s → %s', (value, expected) => {
    expect(lastDigitUnit(value).toString()).toBe(expected);
  });
});

describe('impliedBase', () => {
  test('3614 persons after 38.22 %: no whole number could have been before', () => {
    const base = impliedBase(interval('3614', '人'), interval('38.22', '%'));
    expect(base?.lo?.valueOf()).toBeCloseTo(2614.58, 2);
    expect(base?.hi?.valueOf()).toBeCloseTo(2614.77, 2);
    expect(base && wholeNumbersIn(base)).toEqual([]);
    expect(base?.lo?.equals(new Fraction(3614).div('1.38225'))).toBe(true);
    expect(base?.hi?.equals(new Fraction(3614).div('1.38215'))).toBe(true);
  });

  test('1204.64万标箱 after 5.62 %', () => {
    const base = impliedBase(interval('1204.64', '万标箱'), interval('5.62', '%'));
    expect(base?.lo?.equals(new Fraction('12046350').div('1.05625'))).toBe(true);
    expect(base?.hi?.equals(new Fraction('12046450').div('1.05615'))).toBe(true);
  });

  test('a fall implies more than there is', () => {
    const base = impliedBase(interval('956', '人'), interval('-4.4', '%'));
    expect(base && wholeNumbersIn(base)).toEqual([1000n]);
  });

  test('an open end of the growth opens the other end of the base', () => {
    const base = impliedBase(closed(new Fraction(100), new Fraction(100)), interval('20', '%', 'and_more'));
    expect(base && notation(base)).toBe('(76.(923076), 83.(3))');
  });

  test('zero stays zero, and a level about zero keeps its ends in order', () => {
    const zero = impliedBase(interval('0', '人'), interval('5', '%'));
    expect(zero && notation(zero)).toBe('[0, 0]');
    const aboutZero = impliedBase(interval('0', '亿元'), closed(new Fraction(0), new Fraction(100)));
    expect(aboutZero && notation(aboutZero, 1e8)).toBe('[-0.5, 0.5]');
  });

  test.each(['-100', '-100.0', '-120'])('a growth of %s per cent tells no base', (growth) => {
    expect(impliedBase(interval('0', '人'), interval(growth, '%'))).toBeNull();
  });

  test('an unbounded level or growth tells no base', () => {
    expect(impliedBase(interval('500', '家', 'at_least'), interval('5', '%'))).toBeNull();
    expect(impliedBase(interval('500', '家'), interval('5', '%', 'over'))).toBeNull();
  });
});

describe('impliedWhole', () => {
  test('50 of 12.5 %', () => {
    const whole = impliedWhole(interval('50', '家'), interval('12.5', '%'));
    expect(whole && wholeNumbersIn(whole)).toEqual([399n, 400n, 401n]);
  });

  test('a share that may be zero, or has no upper end, tells no whole', () => {
    expect(impliedWhole(interval('50', '家'), interval('0.0', '%'))).toBeNull();
    expect(impliedWhole(interval('50', '家'), interval('86', '%', 'over'))).toBeNull();
  });
});

describe('wholeNumbersIn', () => {
  const between = (lo: number, hi: number, loOpen = false, hiOpen = false): bigint[] =>
    wholeNumbersIn({ lo: new Fraction(lo), hi: new Fraction(hi), loOpen, hiOpen });

  test('counts closed ends and leaves out open ones', () => {
    expect(between(1, 3)).toEqual([1n, 2n, 3n]);
    expect(between(1, 3, true)).toEqual([2n, 3n]);
    expect(between(1, 3, false, true)).toEqual([1n, 2n]);
    expect(between(1, 3, true, true)).toEqual([2n]);
    expect(between(1, 2, true, true)).toEqual([]);
  });

  test('equal ends, ends between whole numbers, negative ends', () => {
    expect(between(3614, 3614)).toEqual([3614n]);
    expect(between(0.25, 0.75)).toEqual([]);
    expect(between(-1.5, 1.5)).toEqual([-1n, 0n, 1n]);
  });

  test('an infinite end holds no list; a long one is cut', () => {
    expect(wholeNumbersIn(interval('500', '家', 'at_least'))).toEqual([]);
    expect(between(0, 1e9)).toHaveLength(100);
    expect(wholeNumbersIn(closed(new Fraction(0), new Fraction(9)), 3)).toEqual([0n, 1n, 2n]);
  });
});
