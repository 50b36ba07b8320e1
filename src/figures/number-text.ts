import Fraction from 'fraction.js';
import type { Interval } from './arithmetic.ts';
import type { Figure, ReferenceValue } from './bundle.ts';
import { isNeededTwice, rangeText, type WrittenNumber } from './range-text.ts';
import type { Modality, Qualifier } from './schema.ts';
import type { Locale } from './text.ts';
import { inBaseUnits, type Unit } from './unit.ts';

/** A number ready to be set: `before` 约, `number` 1.4万余, `unit` 名, `after` 以上. */
export interface NumberText {
  readonly before: string;
  readonly number: string;
  readonly unit: string;
  readonly after: string;
}

/** A stated number as far as writing it needs to know it; absent are an end of a range and a modality. */
export type WritableNumber = Pick<Figure, 'value' | 'unit' | 'measure' | 'qualifier'> &
  Partial<Pick<Figure, 'valueTo' | 'modality'>>;

const BEFORE: Readonly<Record<Locale, Partial<Record<Qualifier, string>>>> = {
  zh: { about: '约', nearly: '近', over: '超', under: '不足' },
  en: {
    about: 'about',
    nearly: 'nearly',
    and_more: 'over',
    over: 'over',
    at_least: 'at least',
    under: 'under',
    at_most: 'at most',
  },
};
const AFTER: Readonly<Record<Locale, Partial<Record<Qualifier, string>>>> = {
  zh: { at_least: '以上', at_most: '以内' },
  en: {},
};

/** Whether a rank is told as 前N, one of the first N. Bundles from before `within` write it `at_least`. */
const isTop = (measure: Figure['measure'], qualifier: Qualifier): boolean =>
  measure === 'rank' && (qualifier === 'within' || qualifier === 'at_least');

/** What a number is said to be where it is no fact. */
const MODALITY: Readonly<Record<Locale, Readonly<Record<Modality, string>>>> = {
  zh: { '': '', expected: '预计', target: '目标', estimated: '预估' },
  en: { '': '', expected: 'expected', target: 'target', estimated: 'estimated' },
};

/** 万亿元 → 万亿 + 元; 家 → '' + 家. */
const splitMultiplier = (unit: string): [multiplier: string, base: string] => {
  const [, multiplier = '', base = ''] = /^(万亿|亿|万|)(.*)$/.exec(unit) ?? [];
  return base === '' ? ['', unit] : [multiplier, base];
};

const group = (digits: string): string => digits.replace(/\B(?=(\d{3})+(?!\d))/g, ',');

/** A plain decimal with thousands separators in its whole part. */
export const grouped = (decimal: string): string => {
  const [whole = '', decimals] = decimal.split('.');
  return decimals === undefined ? group(whole) : `${group(whole)}.${decimals}`;
};

const ENGLISH_SCALES = [
  [12, 'trillion'],
  [9, 'billion'],
  [6, 'million'],
] as const;

/** Moves the decimal point `places` to the left without touching a digit. */
const shiftLeft = (decimal: string, places: number): string => {
  const sign = decimal.startsWith('-') ? '-' : '';
  const [whole = '0', decimals = ''] = decimal.replace('-', '').split('.');
  const digits = (whole + decimals).padStart(places + decimals.length + 1, '0');
  const point = digits.length - decimals.length - places;
  const left = digits.slice(0, Math.max(point, 0)).replace(/^0+(?=\d)/, '') || '0';
  const right = point >= 0 ? digits.slice(point) : '';
  return sign + (right === '' ? left : `${left}.${right}`);
};

const shift = (decimal: string, places: number): string => {
  if (places >= 0) return shiftLeft(decimal, places);
  const [whole = '0', decimals = ''] = decimal.split('.');
  const moved = decimals.padEnd(-places, '0');
  const left = `${whole}${moved.slice(0, -places)}`.replace(/^(-?)0+(?=\d)/, '$1');
  const right = moved.slice(-places);
  return right === '' ? left : `${left}.${right}`;
};

const powerOfTen = (factor: Fraction): number | null => {
  const text = factor.toString();
  return /^10*$/.test(text) ? text.length - 1 : null;
};

/** Units of English numbers: the factor to base units, its word (billion), and the unit without a multiplier. */
export interface EnglishScale {
  readonly factor: Fraction;
  readonly word: string;
  readonly label: string;
}

/** Multipliers in a label, both in CNY 100 million / 10 thousand households. */
const MULTIPLIERS = /\s*\b(?:10 thousand|100 million|trillion)\b\s*/g;

/** The scale in which English tells an amount of base units: 亿元 is told in millions or billions of CNY. */
export const englishScale = (amount: Fraction, unit: Unit): EnglishScale => {
  if (!powerOfTen(unit.factor)) return { factor: unit.factor, word: '', label: unit.label.en };
  const label = unit.label.en.replace(MULTIPLIERS, ' ').trim();
  for (const [zeros, word] of ENGLISH_SCALES) {
    const factor = new Fraction(10n ** BigInt(zeros));
    if (amount.abs().compare(factor) >= 0) return { factor, word, label };
  }
  return { factor: new Fraction(1), word: '', label };
};

/** Whether a unit's symbol stands before its number: CNY 5 billion. */
export const isBefore = (label: string): boolean => /^CNY\b/.test(label);

const englishNumber = (value: string, unit: Unit, { factor, word }: EnglishScale): string => {
  const places = powerOfTen(unit.factor);
  const scalePlaces = powerOfTen(factor);
  if (!places || scalePlaces === null) return grouped(value);
  const number = grouped(shift(value, scalePlaces - places));
  return word === '' ? number : `${number} ${word}`;
};

/** Unit labels are plural: persons, sites. */
const singular = (label: string): string => label.replace(/(?<=[a-z])s$/, '');

const symbol = (unit: string): string => (unit === '%' ? '%' : ` ${unit}`);

/** The two ends of a stated range, the unit at both where one without it could be misread: 4.5%～5. */
const rangeDigits = (from: string, to: string, unit: string, locale: Locale): string => {
  const between = locale === 'zh' ? '～' : '–';
  return `${from}${isNeededTwice(unit) ? unit : ''}${between}${to}`;
};

const ordinal = (n: number): string => {
  const teen = n % 100 >= 11 && n % 100 <= 13;
  const suffix = teen ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th');
  return `${n}${suffix}`;
};

/**
 * A figure's number in the reader's language, no digit, no qualifier and no modality lost. Chinese keeps 万 and 亿 as
 * stated; English moves the decimal point to thousand, million, billion.
 */
export const numberText = (figure: WritableNumber, locale: Locale): NumberText => {
  const { value, valueTo, unit, measure, qualifier, modality = '' } = figure;
  const said = MODALITY[locale][modality];
  const before = [said, BEFORE[locale][qualifier] ?? ''].filter(Boolean).join(locale === 'en' ? ' ' : '');
  const after = AFTER[locale][qualifier] ?? '';
  if (isTop(measure, qualifier)) {
    return locale === 'zh'
      ? { before: `${said}前`, number: value, unit: '', after: '名' }
      : { before: `${said} top`.trim(), number: value, unit: '', after: '' };
  }
  if (measure === 'rank') {
    return locale === 'zh'
      ? { before: `${before}第`, number: value, unit: '', after }
      : { before, number: ordinal(Number(value)), unit: '', after };
  }
  if (locale === 'en') {
    const scale = englishScale(inBaseUnits(valueTo || value, unit), unit);
    const { label } = scale;
    const money = isBefore(label);
    const last = englishNumber(valueTo || value, unit, scale);
    const number = valueTo
      ? rangeDigits(englishNumber(value, unit, { ...scale, word: '' }), last, symbol(label), locale)
      : last;
    return {
      before: [before, money ? 'CNY' : ''].filter(Boolean).join(' '),
      number,
      unit: money ? '' : number === '1' ? singular(label) : label,
      after,
    };
  }
  const [multiplier, base] = splitMultiplier(unit.label.zh);
  if (qualifier === 'and_more') return { before, number: `${value}${multiplier}余`, unit: base, after };
  const number = valueTo ? rangeDigits(value, valueTo, symbol(unit.label.zh), locale) : value;
  return { before, number, unit: unit.label.zh, after };
};

const join = ({ before, number, unit, after }: NumberText, locale: Locale): string => {
  const gap = locale === 'en' && before !== '' ? ' ' : '';
  // 5万余个 has no digit before its unit, so no space either.
  const set = unit === '' || number.endsWith('余') ? unit : symbol(unit);
  return `${before}${gap}${number}${set}${after}`;
};

/** A figure as one string: 约11.7 亿元, about CNY 1.17 billion. */
export const figureText = (figure: WritableNumber, locale: Locale): string =>
  join(numberText(figure, locale), locale);

/** A figure without its unit, for a sentence that names it: 约11.7, about CNY 1.17 billion; % stays. */
export const bareText = (figure: WritableNumber, locale: Locale): string =>
  figure.unit.unit === '%'
    ? figureText(figure, locale)
    : join({ ...numberText(figure, locale), unit: '' }, locale);

/** A reference value as one string. */
export const referenceText = (reference: ReferenceValue, locale: Locale): string =>
  figureText({ ...reference, qualifier: '' }, locale);

/**
 * A figure in its base unit, every digit written out: 703,389,000,000 元 for 7033.89 亿元. Null where it is stated in
 * base units already, or where they would need more digits than were stated (亩 in m²).
 */
export const writtenOutText = (figure: WritableNumber, base: Unit, locale: Locale): string | null => {
  if (figure.measure === 'rank' || powerOfTen(figure.unit.factor) === null) return null;
  const { value, valueTo, unit } = figure;
  if (unit.factor.equals(1)) return null;
  const written = (decimal: string): string => {
    const digits = inBaseUnits(decimal, unit).toString();
    return locale === 'zh' ? grouped(digits) : digits;
  };
  return figureText(
    { ...figure, value: written(value), valueTo: valueTo ? written(valueTo) : null, unit: base },
    locale,
  );
};

/** An exact rational rounded half up to `decimals` places, for display only. */
export const roundedDecimal = (value: Fraction, decimals: number): string => {
  const power = new Fraction(10).pow(decimals) ?? new Fraction(1);
  const digits = value.abs().mul(power).add(0.5).floor().toString();
  const shifted = shiftLeft(digits, decimals);
  return value.compare(0) < 0 && /[1-9]/.test(shifted) ? `-${shifted}` : shifted;
};

/** The digits of a `NumberText`'s number and what scales them: 5 and 万余, 7.03 and billion after its space. */
export const digitsAndScale = (number: string): { digits: string; scale: string } => {
  const [, digits = '', scale = ''] = /^([-\d.,]*)(.*)$/.exec(number) ?? [];
  return { digits, scale };
};

/** An interval in base units as text in the manner of `rangeText`, each end's decimal in `unit` as `write` has it. */
const writtenInterval = (
  interval: Interval,
  unit: Unit,
  decimals: number,
  locale: Locale,
  write: (value: string) => WrittenNumber,
): string => {
  const end = (bound: Fraction | null): WrittenNumber | null =>
    bound && write(roundedDecimal(bound.div(unit.factor), decimals));
  return rangeText(interval, [end(interval.lo), end(interval.hi)], locale);
};

/** An interval in base units as text in `unit`: 6948.3 亿元～6953.8 亿元. */
export const intervalText = (interval: Interval, unit: Unit, decimals: number, locale: Locale): string =>
  writtenInterval(interval, unit, decimals, locale, (value) => {
    const { number, ...around } = numberText({ value, unit, measure: 'level', qualifier: '' }, locale);
    const { digits, scale } = digitsAndScale(number);
    return {
      before: around.before && `${around.before} `,
      digits,
      after: scale + (around.unit && symbol(around.unit)),
    };
  });

/** The same without the unit, where something else says it: 6948.3～6953.8, in English 6,948.3–6,953.8. */
export const bareIntervalText = (interval: Interval, unit: Unit, decimals: number, locale: Locale): string =>
  writtenInterval(interval, unit, decimals, locale, (value) => ({
    before: '',
    digits: locale === 'en' ? grouped(value) : value,
    after: '',
  }));

/** The middle of a bounded interval, as the length of a derived bar, in base units. */
export const middle = (interval: Interval): Fraction | null =>
  interval.lo && interval.hi ? interval.lo.add(interval.hi).div(2) : null;
