import fc from 'fast-check';
import Fraction from 'fraction.js';
import { describe, expect, test } from 'vitest';
import { counted } from '../../../src/bundle/model/text.ts';
import { grouped, signed, timesTenTo } from '../../../src/bundle/numbers/decimal.ts';

describe('timesTenTo', () => {
  test.each([
    ['7033.89', -1, '703.389'],
    ['1000', -1, '100'],
    ['1000', -5, '0.01'],
    ['20.0', -1, '2.00'],
    ['20.50', 1, '205.0'],
    ['1.4', 4, '14000'],
    ['0.79', 2, '79'],
    ['-12.5', -1, '-1.25'],
    ['-0.05', 1, '-0.5'],
    ['0', -3, '0'],
    ['905', 0, '905'],
  ])('%s times ten to %i is %s', (decimal, power, text) => {
    expect(timesTenTo(decimal, power)).toBe(text);
  });

  test('is exact, and gives back what it was given', () => {
    const decimals = fc
      .tuple(fc.nat({ max: 99_999_999 }), fc.option(fc.stringMatching(/^\d{1,4}$/), { nil: null }))
      .map(([whole, decimals]) => (decimals === null ? `${whole}` : `${whole}.${decimals}`));
    fc.assert(
      fc.property(decimals, fc.integer({ min: -12, max: 12 }), (decimal, power) => {
        const moved = timesTenTo(decimal, power);
        const ten = new Fraction(10n ** BigInt(Math.abs(power)));
        const wanted = power < 0 ? new Fraction(decimal).div(ten) : new Fraction(decimal).mul(ten);
        expect(new Fraction(moved).equals(wanted)).toBe(true);
        if (decimal.includes('.') && power < 0) expect(timesTenTo(moved, -power)).toBe(decimal);
      }),
    );
  });
});

describe('numbers for readers', () => {
  test('have a minus sign, data a hyphen', () => {
    expect(signed('-4.4')).toBe('−4.4');
    expect(signed('4-4')).toBe('4-4');
    expect(grouped('-1234567.5')).toBe('−1,234,567.5');
  });

  test('counts of things know one from many', () => {
    expect(counted(1, 'check')).toBe('1 check');
    expect(counted(0, 'check')).toBe('0 checks');
    expect(counted(1813, 'number is', 'numbers are')).toBe('1,813 numbers are');
  });
});
