import { describe, expect, test } from 'vitest';
import {
  canChange,
  commensurable,
  inBaseUnits,
  unitName,
  unitOf,
  unitPer,
  writtenIn,
} from '../../../src/bundle/model/unit.ts';
import { figureText } from '../../../src/bundle/numbers/number-text.ts';
import { UNITS, unit } from '../../support/units.ts';

describe('units', () => {
  test('amounts in base units are exact', () => {
    expect(inBaseUnits('7033.89', unit('亿元')).toString()).toBe('703389000000');
    expect(inBaseUnits('2.86', unit('万亿元')).toString()).toBe('2860000000000');
    expect(inBaseUnits('1204.64', unit('万标箱')).toString()).toBe('12046400');
    expect(inBaseUnits('71.88', unit('亩')).toFraction()).toBe('47920');
    expect(inBaseUnits('1', unit('亩')).toFraction()).toBe('2000/3');
    expect(inBaseUnits('-4.4', unit('%')).toString()).toBe('-4.4');
  });

  test('amounts of one dimension and base can be compared', () => {
    expect(commensurable(unit('亿元'), unit('万亿元'))).toBe(true);
    expect(commensurable(unit('亩'), unit('m2'))).toBe(true);
    expect(commensurable(unit('人'), unit('家'))).toBe(false);
    expect(commensurable(unit('%'), unit('个百分点'))).toBe(false);
  });

  test('a rate changes by percentage points, not the other way round', () => {
    expect(canChange(unit('个百分点'), unit('%'))).toBe(true);
    expect(canChange(unit('%'), unit('个百分点'))).toBe(false);
    expect(canChange(unit('人'), unit('万人'))).toBe(true);
    expect(canChange(unit('家'), unit('人'))).toBe(false);
  });

  test('every shipped unit has a positive factor and a Chinese name', () => {
    expect(UNITS.length).toBeGreaterThan(20);
    for (const each of UNITS) {
      expect(each.factor.compare(0), each.unit).toBeGreaterThan(0);
      expect(each.label.zh, each.unit).not.toBe('');
    }
  });
});

describe('what English counts', () => {
  const row = (name: string, dimension: string, factor: string, en: string, one = '') =>
    unitOf({ unit: name, dimension, base: name, factor, zh: name, en, en_one: one });
  const english = (value: string, each: ReturnType<typeof unitOf>): string =>
    figureText({ value, unit: each, measure: 'level', qualifier: '' }, 'en');

  test('measure words of Chinese are left out: 20 个 of schools are 20', () => {
    for (const word of ['个', '家', '家次', '项', '条', '次', '批', '起', '件', '宗', '笔', '份', '支']) {
      expect(english('20', unit(word)), word).toBe('20');
      expect(english('1', unit(word)), word).toBe('1');
    }
    expect(english('5', unit('万个'))).toBe('50,000');
  });

  test('nouns stand in singular and plural', () => {
    expect(['1', '8'].map((value) => english(value, unit('处')))).toEqual(['1 site', '8 sites']);
    expect(['1', '8'].map((value) => english(value, unit('套')))).toEqual([
      '1 housing unit',
      '8 housing units',
    ]);
    expect(['1', '8'].map((value) => english(value, unit('亩')))).toEqual(['1 mu', '8 mu']);
  });

  test('a multiplier is that of the Chinese name, whatever the label says of it', () => {
    for (const label of ['persons', '10 thousand persons', '万人']) {
      const people = row('万人', 'person', '10000', label);
      expect(english('454', people)).toMatch(/^4\.54 million (?:persons|人)$/);
    }
    for (const label of ['CNY', 'CNY 100 million']) {
      const money = row('亿元', 'money', '100000000', label);
      expect(english('7033.89', money)).toBe('CNY 703.389 billion');
      expect(unitName(money, 'en')).toBe('CNY 100 million');
      expect(writtenIn(money, 'en')).toBe('CNY');
    }
    expect(english('3', row('千吨', 'mass', '1000', 'thousand tonnes'))).toBe('3,000 tonnes');
  });

  test('a unit that is larger without a multiplier keeps its numbers', () => {
    expect(english('5', row('公顷', 'area', '10000', 'hectares', 'hectare'))).toBe('5 hectares');
    expect(english('5', row('公里', 'length', '1000', 'km'))).toBe('5 km');
    expect(english('5', row('万亩', 'area', '20000000/3', 'mu'))).toBe('50,000 mu');
    expect(english('1', row('公顷', 'area', '10000', 'hectares', 'hectare'))).toBe('1 hectare');
  });

  test('only a currency stands before its number', () => {
    expect(english('5', row('美元', 'money-usd', '1', 'USD'))).toBe('USD 5');
    expect(english('5', row('标箱', 'container', '1', 'TEU'))).toBe('5 TEU');
    expect(english('5', row('元', 'money', '1', 'yuan'))).toBe('5 yuan');
  });

  test('averages say per what, or each', () => {
    const per = (a: string, b: string): string => writtenIn(unitPer(unit(a), unit(b)), 'en');
    expect(per('亿元', '个')).toBe('CNY each');
    expect(per('吨', '批次')).toBe('tonnes per batch');
    expect(per('m2', '套')).toBe('m² per housing unit');
    expect(per('人次', '人')).toBe('person-times per person');
    expect(per('元', '万人')).toBe('CNY per 10 thousand persons');
    expect(per('项', '家')).toBe('each');
    expect(english('2', unitPer(unit('亿元'), unit('个')))).toBe('CNY 200 million each');
    expect(english('1', unitPer(unit('吨'), unit('批次')))).toBe('1 tonne per batch');
    expect(unitPer(unit('亿元'), unit('个')).label.zh).toBe('亿元/个');
  });

  test('names for headings and filters', () => {
    expect(unitName(unit('家'), 'en')).toBe('number');
    expect(unitName(unit('家'), 'zh')).toBe('家');
    expect(unitName(unit('万个'), 'en')).toBe('10 thousand');
    expect(unitName(unit('万标箱'), 'en')).toBe('10 thousand TEUs');
    expect(unitName(unit('万亿元'), 'en')).toBe('CNY trillion');
    expect(writtenIn(unit('万个'), 'en')).toBe('number');
    expect(writtenIn(unit('亿元'), 'zh')).toBe('亿元');
    expect(writtenIn(unit('位'), 'en')).toBe('rank');
  });
});
