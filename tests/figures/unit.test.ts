import { describe, expect, test } from 'vitest';
import { canChange, commensurable, inBaseUnits } from '../../src/figures/unit.ts';
import { UNITS, unit } from '../support/units.ts';

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

  test('every shipped unit has a positive factor and both labels', () => {
    expect(UNITS.length).toBeGreaterThan(20);
    for (const each of UNITS) {
      expect(each.factor.compare(0), each.unit).toBeGreaterThan(0);
      expect(each.label.zh && each.label.en, each.unit).not.toBe('');
    }
  });
});
