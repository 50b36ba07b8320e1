import Fraction from 'fraction.js';
import type { Figure, ReferenceValue } from '../model/bundle.ts';
import type { Modality, Qualifier } from '../model/schema.ts';
import type { Locale } from '../model/text.ts';
import { commensurable, inBaseUnits, type Unit } from '../model/unit.ts';
import type { Interval } from './arithmetic.ts';
import { grouped, signed, timesTenTo } from './decimal.ts';
import { englishScale, inEnglishScale } from './english-scale.ts';
import { isOne, preciseRangeText, rangeDigits, type WrittenNumber } from './range-text.ts';

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
    // Above the number, but short of the next one as round: 5万余 is no 6万.
    and_more: 'more than',
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
const MODALITY: Readonly<Record<Modality, string>> = {
  '': '',
  expected: '预计',
  target: '目标',
  estimated: '预估',
};
/** The same in English, by itself and before the words of a qualifier. */
const ENGLISH_MODALITY: Readonly<Record<Modality, readonly [alone: string, qualified: string]>> = {
  '': ['', ''],
  expected: ['expected', 'expected to be'],
  target: ['target of', 'target of'],
  estimated: ['estimated', 'estimated at'],
};

/** The words before a number: 预计超, expected to be over. */
const wordsBefore = (modality: Modality, qualifier: string, locale: Locale): string => {
  if (locale === 'zh') return MODALITY[modality] + qualifier;
  const [alone, qualified] = ENGLISH_MODALITY[modality];
  return [qualifier === '' ? alone : qualified, qualifier].filter(Boolean).join(' ');
};

/** 万亿元 → 万亿 + 元; 家 → '' + 家. */
const splitMultiplier = (unit: string): [multiplier: string, base: string] => {
  const [, multiplier = '', base = ''] = /^(万亿|亿|万|)(.*)$/.exec(unit) ?? [];
  return base === '' ? ['', unit] : [multiplier, base];
};

const powerOfTen = (factor: Fraction): number | null => {
  const text = factor.toString();
  return /^10*$/.test(text) ? text.length - 1 : null;
};

/** A unit after its number; a sign follows without a space. */
const symbol = (unit: string): string => (/^[%‰]?$/.test(unit) ? unit : ` ${unit}`);

const ordinalSuffix = (n: number): string => {
  const teen = n % 100 >= 11 && n % 100 <= 13;
  return teen ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th');
};

/**
 * A figure's number in the reader's language, no digit, no qualifier and no modality lost. Chinese keeps 万 and 亿 as
 * stated; English moves the decimal point to million, billion, trillion.
 */
export const numberText = (figure: WritableNumber, locale: Locale): NumberText => {
  const { value, valueTo, unit, measure, qualifier, modality = '' } = figure;
  const zh = locale === 'zh';
  if (isTop(measure, qualifier)) {
    const place = modality === 'target' ? 'a place among the top' : 'among the top';
    const before = wordsBefore(modality, zh ? '前' : place, locale);
    return { before, number: value, unit: zh ? '名' : '', after: zh ? '以内' : '' };
  }
  const before = wordsBefore(modality, BEFORE[locale][qualifier] ?? '', locale);
  const after = AFTER[locale][qualifier] ?? '';
  if (measure === 'rank') {
    return zh
      ? { before: `${before}第`, number: value, unit: '', after }
      : { before, number: `${value}${ordinalSuffix(Number(value))}`, unit: '', after };
  }
  if (!zh) {
    const scale = englishScale(inBaseUnits(valueTo || value, unit), unit);
    const { currency, one, many } = unit.noun;
    const from = inEnglishScale(value, unit, scale);
    const digits = valueTo ? rangeDigits(from, inEnglishScale(valueTo, unit, scale), many, locale) : from;
    return {
      before: [before, currency].filter(Boolean).join(' '),
      number: [digits, scale.word].filter(Boolean).join(' '),
      unit: isOne(digits) && scale.word === '' ? one : many,
      after,
    };
  }
  const number = signed(value);
  if (qualifier === 'and_more') {
    const [multiplier, base] = splitMultiplier(unit.label.zh);
    // 两个多月: after a number below ten it is 多 that stands, and within the unit.
    return /^\d个/.test(value + unit.label.zh)
      ? { before, number, unit: unit.label.zh.replace('个', '个多'), after }
      : { before, number: `${number}${multiplier}余`, unit: base, after };
  }
  const digits = valueTo ? rangeDigits(number, signed(valueTo), symbol(unit.label.zh), locale) : number;
  return { before, number: digits, unit: unit.label.zh, after };
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
 * A figure in its base unit, every digit written out: 703,389,000,000 元 for 7033.89 亿元. Null where it is written so
 * already, where base units would need more digits than were stated (亩 in m²), and where the base counts something else.
 */
export const writtenOutText = (figure: WritableNumber, base: Unit, locale: Locale): string | null => {
  const { value, valueTo, unit, measure } = figure;
  const zeros = powerOfTen(unit.factor);
  if (measure === 'rank' || !zeros || !commensurable(unit, base)) return null;
  const written = (decimal: string): string => {
    const digits = timesTenTo(decimal, zeros);
    return locale === 'zh' ? grouped(digits) : digits;
  };
  const text = figureText(
    { ...figure, value: written(value), valueTo: valueTo ? written(valueTo) : null, unit: base },
    locale,
  );
  return text === figureText(figure, locale) ? null : text;
};

/** An exact rational rounded half up to `decimals` places; readers are shown it `signed` or `grouped`. */
export const roundedDecimal = (value: Fraction, decimals: number): string => {
  const power = new Fraction(10).pow(decimals) ?? new Fraction(1);
  const digits = value
    .abs()
    .mul(power)
    .add(0.5)
    .floor()
    .toString()
    .padStart(decimals + 1, '0');
  const point = digits.length - decimals;
  const text = decimals === 0 ? digits : `${digits.slice(0, point)}.${digits.slice(point)}`;
  return value.compare(0) < 0 && /[1-9]/.test(text) ? `-${text}` : text;
};

/** The digits of a `NumberText`'s number and what scales them: 5 and 万余, 7.03 and billion after its space. */
export const digitsAndScale = (number: string): { digits: string; scale: string } => {
  const [, digits = '', scale = ''] = /^([−\d.,]*)(.*)$/.exec(number) ?? [];
  return { digits, scale };
};

/** Digits with the words of their unit, as an end of a range; in English with the word of their scale. */
export const writtenNumber = (digits: string, unit: Unit, word: string, locale: Locale): WrittenNumber => {
  const ranks = unit.dimension === 'rank';
  if (locale === 'zh') {
    return ranks ? { before: '第', digits, after: '' } : { before: '', digits, after: symbol(unit.label.zh) };
  }
  if (ranks) return { before: '', digits, after: ordinalSuffix(Number(digits)) };
  const { currency, one, many } = unit.noun;
  return {
    before: currency && `${currency} `,
    digits,
    after: `${symbol(word)}${symbol(many)}`,
    one: `${symbol(word)}${symbol(word === '' ? one : many)}`,
  };
};

/** A decimal in a unit as an end of a range, in English in the scale of its own size. */
const endIn = (value: string, unit: Unit, locale: Locale): WrittenNumber => {
  if (locale === 'zh') return writtenNumber(signed(value), unit, '', locale);
  const scale = englishScale(inBaseUnits(value, unit), unit);
  return writtenNumber(inEnglishScale(value, unit, scale), unit, scale.word, locale);
};

const endsOf = (
  { lo, hi }: Interval,
  write: (bound: Fraction) => WrittenNumber,
): readonly [WrittenNumber | null, WrittenNumber | null] => [lo && write(lo), hi && write(hi)];

/** What the wording of a number can mean, exactly: bounds of stated numbers are always finite decimals of their unit. */
export const wordingText = (interval: Interval, unit: Unit, locale: Locale): string =>
  preciseRangeText(
    interval,
    endsOf(interval, (bound) => endIn(bound.div(unit.factor).toString(), unit, locale)),
    locale,
  );

/** The middle of a bounded interval, as the length of a derived bar, in base units. */
export const middle = (interval: Interval): Fraction | null =>
  interval.lo && interval.hi ? interval.lo.add(interval.hi).div(2) : null;
