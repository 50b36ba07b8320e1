import Fraction from 'fraction.js';
import type { unitsTable } from './schema.ts';
import type { Row } from './table.ts';
import type { Bilingual, Locale } from './text.ts';

/**
 * What English counts in a unit, its multiplier taken out: of 万人 persons, of 亿元 CNY. Most measure words of Chinese (个,
 * 家, 件) have no such noun: 20 个 of schools are 20.
 */
interface Noun {
  /** How many of it one unit is, as a power of ten: 4 for 万人. */
  readonly zeros: number;
  /** A currency, which stands before its number. */
  readonly currency: string;
  readonly one: string;
  readonly many: string;
}

/** A unit as stated, its multiplier included: one 万标箱 is 10,000 of its base unit 标箱. */
export interface Unit {
  readonly unit: string;
  readonly dimension: string;
  readonly base: string;
  readonly factor: Fraction;
  /** Its name with the multiplier: 亿元, CNY 100 million; blank in English for a measure word without a noun. */
  readonly label: Bilingual;
  readonly noun: Noun;
}

const words = (...parts: readonly string[]): string => parts.filter(Boolean).join(' ');

const CHINESE_MULTIPLIER = /^([十百千]?)(万亿|亿|万)(?=.)/;
const SMALL_ZEROS: Readonly<Record<string, number>> = { '': 0, 十: 1, 百: 2, 千: 3 };
const LARGE_ZEROS: Readonly<Record<string, number>> = { 万: 4, 亿: 8, 万亿: 12 };

/** By the zeros of each, in threes. */
const ENGLISH_SCALES = ['', 'thousand', 'million', 'billion', 'trillion'] as const;
const ENGLISH_MULTIPLIER = /\b(?:(10|100) )?(thousand|million|billion|trillion)\b/;

/** 4 → 10 thousand, 8 → 100 million. */
export const multiplierName = (zeros: number): string =>
  words(['', '10', '100'][zeros % 3] ?? '', ENGLISH_SCALES[Math.floor(zeros / 3)] ?? '');

/** The multiplier of a unit as a power of ten, by its Chinese name, else by its English label. */
const zerosOf = (unit: string, en: string): number => {
  const chinese = CHINESE_MULTIPLIER.exec(unit);
  if (chinese) return (SMALL_ZEROS[chinese[1] ?? ''] ?? 0) + (LARGE_ZEROS[chinese[2] ?? ''] ?? 0);
  const [, few = '1', scale = ''] = ENGLISH_MULTIPLIER.exec(en) ?? [];
  return few.length - 1 + 3 * (ENGLISH_SCALES as readonly string[]).indexOf(scale);
};

const CURRENCY = /^[A-Z]{3}\b/;

/** The multiplier may stand in the label too, which then is the Chinese one where nobody translated it. */
const nounOf = ({ unit, dimension, en, en_one: one }: Row<typeof unitsTable>): Noun => {
  const bare = words(...en.replace(ENGLISH_MULTIPLIER, '').replace(CHINESE_MULTIPLIER, '').split(/\s+/));
  const [currency = ''] = dimension.startsWith('money') ? (CURRENCY.exec(bare) ?? []) : [];
  const many = bare.slice(currency.length).trim();
  return { zeros: zerosOf(unit, en), currency, one: one || many, many };
};

export const unitOf = (row: Row<typeof unitsTable>): Unit => {
  const noun = nounOf(row);
  return {
    unit: row.unit,
    dimension: row.dimension,
    base: row.base,
    factor: new Fraction(row.factor),
    label: { zh: row.zh, en: words(noun.currency, multiplierName(noun.zeros), noun.many) },
    noun,
  };
};

/** What English calls a count of things that its units have no noun for. */
const NUMBER = 'number';

/** The name of the unit that digits are in: 亿元, CNY 100 million; in English "number" for a mere measure word. */
export const unitName = ({ label }: Unit, locale: Locale): string => label[locale] || NUMBER;

/** What numbers are written in: 亿元 in Chinese, but CNY in English, where each number has a scale of its own. */
export const writtenIn = ({ label, noun }: Unit, locale: Locale): string =>
  locale === 'zh' ? label.zh : words(noun.currency, noun.many) || NUMBER;

/** How much of one unit comes with each of another: 亿元/个 is CNY each, 吨/批次 tonnes per batch. */
export const unitPer = (a: Unit, b: Unit): Unit => {
  const one = b.noun.zeros === 0 ? words(b.noun.currency, b.noun.one) : b.label.en;
  const each = one === '' ? 'each' : `per ${one}`;
  return {
    unit: `${a.unit}/${b.unit}`,
    dimension: `${a.dimension}/${b.dimension}`,
    base: `${a.base}/${b.base}`,
    factor: a.factor.div(b.factor),
    label: { zh: `${a.label.zh}/${b.label.zh}`, en: words(a.label.en, each) },
    noun: { ...a.noun, one: words(a.noun.one, each), many: words(a.noun.many, each) },
  };
};

/** A decimal in a stated unit, as an exact number of base units. */
export const inBaseUnits = (value: string, unit: Unit): Fraction => new Fraction(value).mul(unit.factor);

/** Whether amounts in the two units can be added and compared. */
export const commensurable = (a: Unit, b: Unit): boolean => a.dimension === b.dimension && a.base === b.base;

/**
 * The unit that stands for all those that are commensurable with one: their base unit. Where the base is a measure word
 * that counts something else too (县 in 个), the first of them.
 */
export const commonUnit = (unit: Unit, units: ReadonlyMap<string, Unit>): Unit => {
  const base = units.get(unit.base);
  if (base && commensurable(base, unit)) return base;
  return [...units.values()].find((other) => commensurable(other, unit)) ?? unit;
};

/** Whether a change in one unit can be told of a level in the other: a rate in % changes by percentage points. */
export const canChange = (change: Unit, level: Unit): boolean =>
  commensurable(change, level) || (change.dimension === 'percentage-point' && level.dimension === 'ratio');
