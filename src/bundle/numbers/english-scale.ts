import Fraction from 'fraction.js';
import { multiplierName, type Unit } from '../model/unit.ts';
import { grouped, timesTenTo } from './decimal.ts';

/** The scale in which English writes amounts of a unit: 亿元 in millions or billions of CNY. */
export interface EnglishScale {
  /** Base units in one of it. */
  readonly factor: Fraction;
  /** As a power of ten of what the unit counts. */
  readonly zeros: number;
  /** Blank where numbers are written out. */
  readonly word: string;
}

const LARGE = [12, 9, 6] as const;

/** The scale for an amount of base units. What is stated without a multiplier keeps its digits: 10,387,277. */
export const englishScale = (amount: Fraction, { factor, noun }: Unit): EnglishScale => {
  const one = noun.zeros === 0 ? factor : factor.div(new Fraction(10n ** BigInt(noun.zeros)));
  const scaleOf = (zeros: number): EnglishScale => ({
    factor: zeros === 0 ? one : one.mul(new Fraction(10n ** BigInt(zeros))),
    zeros,
    word: multiplierName(zeros),
  });
  const scales = noun.zeros === 0 ? [] : LARGE.map(scaleOf);
  return scales.find((scale) => amount.abs().compare(scale.factor) >= 0) ?? scaleOf(0);
};

/** A decimal in a unit, written in a scale, its digits kept. */
export const inEnglishScale = (value: string, { noun }: Unit, { zeros }: EnglishScale): string =>
  grouped(timesTenTo(value, noun.zeros - zeros));
