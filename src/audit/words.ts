import Fraction from 'fraction.js';
import type { Interval } from '../figures/interval.ts';
import { grouped, roundedDecimal } from '../figures/number-text.ts';
import type { Bilingual, Locale } from '../figures/text.ts';
import type { Unit } from '../figures/unit.ts';
import { PERCENTAGE_POINTS } from './percent.ts';

/** Intervals and distances in words. Exact ends are rounded for display only, and never so far that two read alike. */

const MOST_DECIMALS = 9;

/** Ends with no more decimals than this are never rounded: 8.35 rounded to two is [8.345, 8.355], not 8.35–8.36. */
const EXACT_DECIMALS = 4;

/** The decimals that write a number exactly; none when there are too many. */
const exactDecimals = (bound: Fraction): number => {
  for (let decimals = 0; decimals <= EXACT_DECIMALS; decimals++) {
    if (new Fraction(roundedDecimal(bound, decimals)).equals(bound)) return decimals;
  }
  return 0;
};

/** The fewest decimals, two at least, at which bounds that differ read differently and short ones stand exactly. */
export const tellingDecimals = (bounds: readonly (Fraction | null)[], unit: Unit): number => {
  const known = bounds.flatMap((bound) => (bound ? [bound.div(unit.factor)] : []));
  const distinct = known.filter(
    (bound, index) => !known.slice(0, index).some((other) => other.equals(bound)),
  );
  for (let decimals = Math.max(2, ...distinct.map(exactDecimals)); decimals < MOST_DECIMALS; decimals++) {
    if (new Set(distinct.map((bound) => roundedDecimal(bound, decimals))).size === distinct.length) {
      return decimals;
    }
  }
  return MOST_DECIMALS;
};

const trimmed = (decimal: string): string =>
  decimal.includes('.') ? decimal.replace(/0+$/, '').replace(/\.$/, '') : decimal;

const unitSuffix = (unit: Unit, locale: Locale): string =>
  unit.unit === '%' ? '%' : ` ${unit.label[locale]}`;

const endText = (bound: Fraction, unit: Unit, decimals: number, locale: Locale): string => {
  const decimal = trimmed(roundedDecimal(bound.div(unit.factor), decimals));
  return locale === 'en' ? grouped(decimal) : decimal;
};

/** An interval in words: 28.35%–28.36%, 超过 86%, exactly 3614 persons. */
export const rangeText = (interval: Interval, unit: Unit, decimals: number, locale: Locale): string => {
  const zh = locale === 'zh';
  const suffix = unitSuffix(unit, locale);
  const { loOpen, hiOpen } = interval;
  const [lo, hi] = [interval.lo, interval.hi].map((bound) => bound && endText(bound, unit, decimals, locale));
  if (!lo && !hi) return zh ? '任意值' : 'any value';
  if (!lo) {
    const word = hiOpen ? { zh: '不足', en: 'under' } : { zh: '至多', en: 'at most' };
    return `${word[locale]} ${hi}${suffix}`;
  }
  if (!hi) {
    const word = loOpen ? { zh: '超过', en: 'over' } : { zh: '至少', en: 'at least' };
    return `${word[locale]} ${lo}${suffix}`;
  }
  if (lo === hi) return `${lo}${suffix}`;
  const negative = lo.startsWith('-') || hi.startsWith('-');
  const dash = negative ? (zh ? ' 至 ' : ' to ') : '–';
  return `${lo}${dash}${hi}${suffix}`;
};

/** How far two intervals lie apart; differences of rates are percentage points. */
export const gapText = (gap: Fraction, unit: Unit, decimals: number, locale: Locale): string => {
  const { label } = unit.dimension === 'ratio' ? PERCENTAGE_POINTS : unit;
  return `${endText(gap, unit, decimals, locale)} ${label[locale]}`;
};

const MOST_NAMED = 5n;

/** The whole numbers in an interval, from the first to the last: named when few, else counted. */
export const wholeNumbersText = (
  found: readonly [bigint, bigint] | null,
  unit: Unit,
  locale: Locale,
): string => {
  const zh = locale === 'zh';
  if (!found) return zh ? '其间没有整数' : 'no whole number lies in it';
  const text = (n: bigint): string => (zh ? `${n}` : grouped(`${n}`));
  const [first, last] = found;
  const count = last - first + 1n;
  const suffix = unitSuffix(unit, locale);
  if (count <= MOST_NAMED) {
    const listed = Array.from({ length: Number(count) }, (_, index) => text(first + BigInt(index)));
    return zh
      ? `其间的整数：${listed.join('、')}${suffix}`
      : `whole numbers in it: ${listed.join(', ')}${suffix}`;
  }
  return zh
    ? `其间有 ${count} 个整数，${text(first)} 至 ${text(last)}${suffix}`
    : `${text(count)} whole numbers lie in it, ${text(first)} to ${text(last)}${suffix}`;
};

/** Sentences of one language, blank ones dropped. */
export const sentences = (parts: readonly (Bilingual | null)[], locale: Locale): string => {
  const said = parts.flatMap((part) => (part ? [part[locale]] : []));
  return locale === 'zh' ? `${said.join('；')}。` : `${said.map(capitalised).join('. ')}.`;
};

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
