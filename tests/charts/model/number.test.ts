import Fraction from 'fraction.js';
import { describe, expect, test } from 'vitest';
import type { Measure, Modality, Qualifier } from '../../../src/bundle/model/schema.ts';
import { unitOf } from '../../../src/bundle/model/unit.ts';
import {
  figureText,
  grouped,
  numberText,
  roundedDecimal,
  writtenOutText,
} from '../../../src/charts/model/number.ts';
import { unit } from '../../support/units.ts';

interface Stated {
  readonly bound?: Qualifier;
  readonly modality?: Modality;
  readonly valueTo?: string;
  readonly measure?: Measure;
}

const figure = (value: string, name: string, more: Stated = {}) => ({
  value,
  unit: unit(name),
  measure: more.measure ?? ('level' as const),
  qualifier: more.bound ?? ('' as const),
  modality: more.modality ?? ('' as const),
  valueTo: more.valueTo ?? null,
});

describe('figureText', () => {
  test.each<[string, string, Stated, string, string]>([
    ['7033.89', '亿元', {}, '7033.89 亿元', 'CNY 703.389 billion'],
    ['2.86', '万亿元', {}, '2.86 万亿元', 'CNY 2.86 trillion'],
    ['5', '万个', { bound: 'and_more' }, '5万余个', 'more than 50,000'],
    ['1.4', '万名', { bound: 'and_more' }, '1.4万余名', 'more than 14,000 persons'],
    ['70', '家', { bound: 'and_more' }, '70余家', 'more than 70'],
    ['2', '个月', { bound: 'and_more' }, '2 个多月', 'more than 2 months'],
    ['30', '天', { bound: 'at_most' }, '30 天以内', 'at most 30 days'],
    ['5000', '个', { bound: 'nearly' }, '近5000 个', 'nearly 5,000'],
    ['11.7', '亿元', { bound: 'about' }, '约11.7 亿元', 'about CNY 1.17 billion'],
    ['25', '%', { bound: 'at_least' }, '25%以上', 'at least 25%'],
    ['86', '%', { bound: 'over' }, '超86%', 'over 86%'],
    ['10', '家', { bound: 'under' }, '不足10 家', 'under 10'],
    [
      '1000',
      '亿元',
      { bound: 'over', modality: 'expected' },
      '预计超1000 亿元',
      'expected to be over CNY 100 billion',
    ],
    ['8', '%', { modality: 'expected' }, '预计8%', 'expected 8%'],
    ['5', '%', { modality: 'target', bound: 'at_most' }, '目标5%以内', 'target of at most 5%'],
    ['8', '%', { modality: 'target' }, '目标8%', 'target of 8%'],
    [
      '7',
      '亿元',
      { modality: 'estimated', bound: 'about' },
      '预估约7 亿元',
      'estimated at about CNY 700 million',
    ],
    ['6.37', '亿元', { modality: 'estimated' }, '预估6.37 亿元', 'estimated CNY 637 million'],
    ['4.5', '%', { valueTo: '5' }, '4.5%～5%', '4.5%–5%'],
    ['9', '亿元', { valueTo: '16' }, '9 亿元～16 亿元', 'CNY 0.9–1.6 billion'],
    ['3', '人', { valueTo: '5' }, '3～5 人', '3–5 persons'],
    ['2', '位', { measure: 'rank', bound: 'within' }, '前2 名以内', 'among the top 2'],
    ['2.27', '个', { measure: 'ratio' }, '2.27 个', '2.27'],
    [
      '2',
      '位',
      { measure: 'rank', bound: 'within', modality: 'target' },
      '目标前2 名以内',
      'target of a place among the top 2',
    ],
    ['2', '位', { measure: 'rank' }, '第2', '2nd'],
    ['2', '位', { measure: 'rank', bound: 'at_least' }, '前2 名以内', 'among the top 2'],
    ['1204.64', '万标箱', {}, '1204.64 万标箱', '12.0464 million TEUs'],
    ['20.0', '%', {}, '20.0%', '20.0%'],
    ['-4.4', '%', { measure: 'growth' }, '−4.4%', '−4.4%'],
    ['-30', '人', { measure: 'change' }, '−30 人', '−30 persons'],
    ['-12.5', '亿元', { measure: 'change' }, '−12.5 亿元', 'CNY −1.25 billion'],
    ['71.88', '亩', {}, '71.88 亩', '71.88 mu'],
    ['1.94', '万套(间)', {}, '1.94 万套(间)', '19,400 housing units (rooms)'],
    ['0.5', '万人', {}, '0.5 万人', '5,000 persons'],
    ['1', '万人', {}, '1 万人', '10,000 persons'],
    ['1', '人', {}, '1 人', '1 person'],
    ['-1', '人', { measure: 'change' }, '−1 人', '−1 person'],
    ['1', '标箱', {}, '1 标箱', '1 TEU'],
    ['1', '家', {}, '1 家', '1'],
    ['1.0', '个百分点', { measure: 'change' }, '1.0 个百分点', '1.0 percentage points'],
    ['10387277', '人次', {}, '10387277 人次', '10,387,277 person-times'],
    ['5', '万元', {}, '5 万元', 'CNY 50,000'],
    ['0', '亿元', {}, '0 亿元', 'CNY 0'],
    // Zeros that fill places are not measured; those that were stated are.
    ['3920', '亿元', {}, '3920 亿元', 'CNY 392 billion'],
    ['20.0', '亿元', {}, '20.0 亿元', 'CNY 2.00 billion'],
    ['1000.00', '万元', {}, '1000.00 万元', 'CNY 10.0000 million'],
    ['2.1', '个百分点', { measure: 'change' }, '2.1 个百分点', '2.1 percentage points'],
    ['3614', '人', {}, '3614 人', '3,614 persons'],
    ['12', 'm2', {}, '12 平方米', '12 m²'],
  ])('%s %s', (value, name, more, zh, en) => {
    expect(figureText(figure(value, name, more), 'zh')).toBe(zh);
    expect(figureText(figure(value, name, more), 'en')).toBe(en);
  });

  test.each([
    ['1', '1st'],
    ['3', '3rd'],
    ['4', '4th'],
    ['11', '11th'],
    ['12', '12th'],
    ['13', '13th'],
    ['21', '21st'],
    ['112', '112th'],
  ])('rank %s is %s', (value, en) => {
    expect(figureText(figure(value, '位', { measure: 'rank' }), 'en')).toBe(en);
  });
});

describe('numberText', () => {
  test('keeps number, unit and qualifier apart', () => {
    expect(numberText(figure('5', '万个', { bound: 'and_more' }), 'zh')).toEqual({
      before: '',
      number: '5万余',
      unit: '个',
      after: '',
    });
    expect(numberText(figure('25', '%', { bound: 'at_least' }), 'zh')).toEqual({
      before: '',
      number: '25',
      unit: '%',
      after: '以上',
    });
    expect(numberText(figure('11.7', '亿元', { bound: 'about' }), 'en')).toEqual({
      before: 'about CNY',
      number: '1.17 billion',
      unit: '',
      after: '',
    });
  });
});

describe('writtenOutText', () => {
  test('counties are not written out in what other things are counted in', () => {
    const counties = unitOf({
      unit: '万县',
      dimension: 'place',
      base: '个',
      factor: '10000',
      zh: '万县',
      en: 'counties',
      en_one: 'county',
    });
    expect(writtenOutText({ ...figure('2', '万人'), unit: counties }, unit('个'), 'zh')).toBeNull();
  });

  test.each<[string, string, string, Stated, string | null, string | null]>([
    ['7033.89', '亿元', '元', {}, '703,389,000,000 元', 'CNY 703,389,000,000'],
    ['5', '万个', '个', { bound: 'and_more' }, '50,000余个', null],
    ['9', '亿元', '元', { valueTo: '16' }, '900,000,000～1,600,000,000 元', 'CNY 900,000,000–1,600,000,000'],
    ['-12.5', '亿元', '元', { measure: 'change' }, '−1,250,000,000 元', 'CNY −1,250,000,000'],
    ['3614', '人', '人', {}, null, null],
    ['71.88', '亩', 'm2', {}, null, null],
    ['2', '位', '位', { measure: 'rank' }, null, null],
  ])('%s %s', (value, name, base, more, zh, en) => {
    expect(writtenOutText(figure(value, name, more), unit(base), 'zh')).toBe(zh);
    expect(writtenOutText(figure(value, name, more), unit(base), 'en')).toBe(en);
  });
});

describe('grouped', () => {
  test.each([
    ['1234567.1234', '1,234,567.1234'],
    ['-123456', '−123,456'],
    ['999', '999'],
    ['0.0001', '0.0001'],
  ])('%s → %s', (decimal, text) => {
    expect(grouped(decimal)).toBe(text);
  });
});

describe('roundedDecimal', () => {
  test.each([
    ['2614.5776', 2, '2614.58'],
    ['1/3', 4, '0.3333'],
    ['0.005', 2, '0.01'],
    ['-0.001', 2, '0.00'],
    ['-1.25', 1, '-1.3'],
    ['999.995', 2, '1000.00'],
    ['7', 0, '7'],
  ])('%s to %i places is %s', (value, decimals, text) => {
    expect(roundedDecimal(new Fraction(value), decimals)).toBe(text);
  });
});
