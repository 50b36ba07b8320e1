import fc from 'fast-check';
import Fraction from 'fraction.js';
import { describe, expect, test } from 'vitest';
import type { Qualifier } from '../../src/bundle/model/schema.ts';
import { wholeNumbersIn } from '../../src/bundle/numbers/interval.ts';
import { roundedDecimal } from '../../src/bundle/numbers/number-text.ts';
import { checkOf, type Stated } from '../support/audit-of.ts';

/** The audit against the truth: numbers are made first, stated as reports state them, then audited. */

/** Shrinking so many exact numbers would take minutes and tell no more. */
const SETTINGS = { numRuns: 2500, endOnFailure: true };

const power = (decimals: number): Fraction => new Fraction(10n ** BigInt(decimals));

/** Cut off towards zero to `decimals` places. */
const truncatedDecimal = (value: Fraction, decimals: number): string => {
  const floor = value.abs().mul(power(decimals)).floor().div(power(decimals));
  return roundedDecimal(value.compare(0) < 0 ? floor.neg() : floor, decimals);
};

const WAYS = { rounded: roundedDecimal, truncated: truncatedDecimal } as const;

/** Exact amounts between 1 and 10⁷ with six decimals: more digits than any statement keeps. */
const amount = fc.bigInt({ min: 10n ** 6n, max: 10n ** 13n }).map((n) => new Fraction(n, 10n ** 6n));
const places = fc.integer({ min: 0, max: 3 });
const way = fc.constantFrom('rounded' as const, 'truncated' as const);

const growth = (current: Fraction, previous: Fraction): Fraction => current.div(previous).sub(1).mul(100);

const money = (value: string, period = '2021'): Stated => ({ value, unit: '亿元', period });
const percent = (value: string): Stated => ({ value, unit: '%', measure: 'growth' });

/** Whether a value can be stated with so few digits at all: a level that reads 0 is no base. */
const legible = (...texts: readonly string[]): boolean => texts.every((text) => /[1-9]/.test(text));

describe('true numbers, stated with fewer digits, never differ', { timeout: 60_000 }, () => {
  test('growth of two levels', () => {
    fc.assert(
      fc.property(amount, amount, places, places, places, way, (current, previous, a, b, c, by) => {
        const state = WAYS[by];
        const [now, before] = [state(current, a), state(previous, b)];
        fc.pre(legible(now, before));
        const rate = state(growth(current, previous), c);
        const check = checkOf('growth', [money(now), money(before, '2020')], percent(rate));
        expect(check.verdict, `${now} ÷ ${before}: ${rate}`).toBe('agrees');
      }),
      SETTINGS,
    );
  });

  test('share of a whole', () => {
    fc.assert(
      fc.property(amount, amount, places, places, places, way, (x, y, a, b, c, by) => {
        const state = WAYS[by];
        const [part, whole] = x.compare(y) < 0 ? [x, y] : [y, x];
        const [p, w] = [state(part, a), state(whole, b)];
        fc.pre(legible(p, w));
        const rate = state(part.div(whole).mul(100), c);
        expect(checkOf('share', [money(p), money(w)], percent(rate)).verdict).toBe('agrees');
      }),
      SETTINGS,
    );
  });

  test('parts of a total, in whatever unit', () => {
    const part = fc.tuple(amount, fc.constantFrom('亿元' as const, '万元' as const), places);
    fc.assert(
      fc.property(fc.array(part, { minLength: 2, maxLength: 6 }), places, way, (parts, c, by) => {
        const state = WAYS[by];
        const factor = { 亿元: 1, 万元: 10_000 } as const;
        const total = parts.reduce((sum, [value]) => sum.add(value), new Fraction(0));
        const stated = parts.map(([value, unit, a]) => ({ value: state(value.mul(factor[unit]), a), unit }));
        expect(checkOf('sum', stated, money(state(total, c))).verdict).toBe('agrees');
      }),
      SETTINGS,
    );
  });

  test('a change and the growth that it makes', () => {
    fc.assert(
      fc.property(amount, amount, places, places, places, (current, previous, a, b, c) => {
        const [now, change] = [roundedDecimal(current, a), roundedDecimal(current.sub(previous), b)];
        fc.pre(legible(now));
        const rate = roundedDecimal(growth(current, previous), c);
        const by: Stated = { value: change, unit: '亿元', measure: 'change' };
        expect(checkOf('change', [money(now), by], percent(rate)).verdict, `${now} ${change} ${rate}`).toBe(
          'agrees',
        );
        const before = money(roundedDecimal(previous, a), '2020');
        expect(checkOf('change', [money(now), before], by).verdict).toBe('agrees');
      }),
      SETTINGS,
    );
  });

  test('levels that are only bounded', () => {
    const bounds: readonly Qualifier[] = ['over', 'at_least', 'and_more', 'about', 'nearly', 'under'];
    /** A wording of one digit that is true of a value. */
    const worded = (value: Fraction, bound: Qualifier): string => {
      const digits = value.floor().toString().length - 1;
      const floor = value.div(power(digits)).floor().mul(power(digits));
      if (bound === 'nearly' || bound === 'under') return floor.add(power(digits)).toString();
      return bound === 'about' ? value.floor().toString() : floor.toString();
    };
    fc.assert(
      fc.property(amount, amount, fc.constantFrom(...bounds), places, (current, previous, bound, c) => {
        const floor = new Fraction(worded(current, bound));
        fc.pre(!(floor.equals(current) && (bound === 'over' || bound === 'and_more')));
        const rate = roundedDecimal(growth(current, previous), c);
        const now = { ...money(floor.toString()), bound };
        const before = money(roundedDecimal(previous, 6), '2020');
        expect(checkOf('growth', [now, before], percent(rate)).verdict).toBe('agrees');
      }),
      SETTINGS,
    );
  });
});

describe('what no reading can make agree always differs', { timeout: 60_000 }, () => {
  test('a growth beyond all that the levels can give', () => {
    const away = fc.integer({ min: 2, max: 50 });
    fc.assert(
      fc.property(amount, amount, places, places, places, away, fc.boolean(), (x, y, a, b, c, n, above) => {
        const [now, before] = [roundedDecimal(x, a), roundedDecimal(y, b)];
        const [u, w] = [new Fraction(1).div(power(a)), new Fraction(1).div(power(b))];
        const [current, previous] = [new Fraction(now), new Fraction(before)];
        fc.pre(previous.compare(w) > 0 && current.compare(u) > 0);
        // Wider than either reading: a whole unit to both sides.
        const most = growth(current.add(u), previous.sub(w));
        const least = growth(current.sub(u), previous.add(w));
        const step = new Fraction(n).div(power(c));
        const rate = above ? truncatedDecimal(most.add(step), c) : truncatedDecimal(least.sub(step), c);
        const check = checkOf('growth', [money(now), money(before, '2020')], percent(rate));
        expect(check.verdict, `${now} ÷ ${before}: ${rate}`).toBe('differs');
      }),
      SETTINGS,
    );
  });

  test('counts whose sum is off by one', () => {
    const count = fc.integer({ min: 0, max: 100_000 });
    fc.assert(
      fc.property(fc.array(count, { minLength: 2, maxLength: 8 }), fc.constantFrom(-1, 1), (parts, off) => {
        const total = parts.reduce((sum, part) => sum + part, off);
        fc.pre(total >= 0);
        const persons = (n: number): Stated => ({ value: String(n), unit: '人' });
        expect(checkOf('sum', parts.map(persons), persons(total)).verdict).toBe('differs');
        expect(checkOf('sum', parts.map(persons), persons(total - off)).verdict).toBe('agrees');
      }),
      SETTINGS,
    );
  });
});

describe('whole bases against brute force', { timeout: 60_000 }, () => {
  const scale = (decimals: number): number => 10 ** decimals;

  /** Whether `count` over `base` gives the rate of `units` last digits, rounded to the nearest, ties either way. */
  const rounds = (count: number, base: number, units: number, decimals: number): boolean =>
    Math.abs(200 * (count - base) * scale(decimals) - 2 * units * base) <= base;

  /** The same, cut off towards zero. */
  const cutsOff = (count: number, base: number, units: number, decimals: number): boolean => {
    const exact = 100 * (count - base) * scale(decimals);
    if (units === 0) return Math.abs(exact) < base;
    return units < 0
      ? units * base >= exact && exact > (units - 1) * base
      : units * base <= exact && exact < (units + 1) * base;
  };

  test('are found exactly when they exist', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 4000 }),
        fc
          .integer({ min: 0, max: 2 })
          .chain((decimals) =>
            fc.tuple(
              fc.constant(decimals),
              fc.integer({ min: -50 * scale(decimals), max: 300 * scale(decimals) }),
            ),
          ),
        (count, [decimals, units]) => {
          const most = Math.ceil(count / 0.49) + 1;
          const bases = Array.from({ length: most }, (_, index) => index + 1);
          const found = bases.filter((base) => rounds(count, base, units, decimals));
          const cut = bases.some((base) => cutsOff(count, base, units, decimals));
          const rate = roundedDecimal(new Fraction(units, scale(decimals)), decimals);
          const check = checkOf('base', [{ value: String(count), unit: '人' }, percent(rate)]);
          expect(check.verdict).toBe(found.length > 0 || cut ? 'implied' : 'differs');
          if (check.reading === 'rounded' && check.derived) {
            expect(wholeNumbersIn(check.derived, 10_000).map(Number)).toEqual(found);
          }
        },
      ),
      SETTINGS,
    );
  });
});
