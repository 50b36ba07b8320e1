import Fraction from 'fraction.js';
import type { MeasuredClaim } from './claim.ts';

/** A figure's value as a decimal, in its stated unit and in the base unit. */

const MOST_DECIMALS = 12;
const ONE = new Fraction(1);

/** A decimal without an exponent; what does not end is rounded to twelve decimals. */
const decimal = (value: Fraction): string => {
  const text = value.toString(MOST_DECIMALS);
  return text.includes('(') ? value.round(MOST_DECIMALS).toString(MOST_DECIMALS) : text;
};

/** 利润总额亏损3.2亿元: a loss is a profit below zero. An amount of losses (亏损额) is one above it. */
const LOSS = /利润[^,。;]*?净?亏损(?:为|达|约)?$/;

/** The minus of a negative number, not the dash of a range (3%-5%). */
const hasMinus = (text: string, start: number): boolean =>
  text[start - 1] === '-' && !/[\d%年月日万亿元-]/.test(text[start - 2] ?? '');

/** The value in the stated unit, digits as stated. A fall and a loss are negative; zero has no sign. */
export const signedValue = (claim: MeasuredClaim, text: string): string => {
  const { digits, measure, clause, falls, start } = claim;
  const loss = measure === 'level' && LOSS.test(clause);
  const negative = falls || loss || hasMinus(text, start);
  return negative && /[1-9]/.test(digits) ? `-${digits}` : digits;
};

/** A value times the base units of one unit, as a decimal without trailing zeros. */
export const inBaseUnits = (value: string, factor: Fraction): string => {
  if (factor.equals(ONE)) return value.includes('.') ? value.replace(/\.?0+$/, '') : value;
  return decimal(new Fraction(value).mul(factor));
};
