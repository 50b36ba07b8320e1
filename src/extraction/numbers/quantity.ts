import Fraction from 'fraction.js';
import { PART_OF_WORD } from './words/part-of-word.ts';
import { MULTIPLIERS, PER_MARK, UNIT_WORDS, type UnitWord } from './words/units.ts';

/** The unit of a number, read from the text after it. */
export interface Quantity {
  /** Stated unit with its multiplier, in normal writing; blank when there is none. */
  readonly unit: string;
  /** The unit that the stated one is a multiple of. */
  readonly base: string;
  readonly dimension: string;
  /** How many base units the stated unit is. */
  readonly factor: Fraction;
  /** 余 or 多 beside the number. */
  readonly andMore: boolean;
  /** Just after the unit. */
  readonly end: number;
}

const LONGEST_UNIT = Math.max(...[...UNIT_WORDS.keys()].map((word) => word.length));
const MULTIPLIER = /^[十百千万亿]{1,3}/;
const MORE = /^[余多]/;

const ONE = new Fraction(1);
const fraction = (text: string): Fraction => new Fraction(text);

/** Multiplier times unit; a report has few of them and many numbers. */
const products = new Map<string, Fraction>();
const product = (multiplier: string, unit: string): Fraction => {
  const key = `${multiplier}*${unit}`;
  const known = products.get(key);
  if (known) return known;
  const made = fraction(multiplier).mul(fraction(unit));
  products.set(key, made);
  return made;
};

/** The longest unit word that begins here. */
const unitWordAt = (text: string, at: number): { word: string; unit: UnitWord } | null => {
  for (let length = Math.min(LONGEST_UNIT, text.length - at); length > 0; length -= 1) {
    const word = text.slice(at, at + length);
    const unit = UNIT_WORDS.get(word);
    if (unit) return { word, unit };
  }
  return null;
};

const isPartOfWord = (word: string, text: string, at: number): boolean =>
  PART_OF_WORD[word]?.test(text.slice(at, at + 4)) ?? false;

interface Read {
  readonly unit: string;
  readonly word: UnitWord;
  readonly factor: Fraction;
  readonly end: number;
}

/** 两个多月: the 多 is inside the unit. */
const MONTHS = {
  unit: '个月',
  word: { dimension: 'month', base: '个月', factor: '1' },
  factor: ONE,
} as const;

/** Multiplier and unit here: 亿元, 万套(间), 吨公里. The shortest multiplier that leaves a unit. */
const scaledUnitAt = (text: string, at: number): Read | null => {
  const run = MULTIPLIER.exec(text.slice(at, at + 3))?.[0] ?? '';
  for (let length = 0; length <= run.length; length += 1) {
    const multiplier = run.slice(0, length);
    const factor = multiplier === '' ? '1' : MULTIPLIERS.get(multiplier);
    if (factor === undefined) continue;
    // 5万余个: the 余 is between multiplier and unit.
    const more = length > 0 && MORE.test(text.slice(at + length, at + length + 1)) ? 1 : 0;
    const from = at + length + more;
    if (/^个[余多]月/.test(text.slice(from, from + 3))) return { ...MONTHS, end: from + 3 };
    const found = unitWordAt(text, from);
    if (!found || isPartOfWord(found.word, text, from)) continue;
    return {
      unit: multiplier + (found.unit.dimension === 'place' ? found.unit.base : found.word),
      word: found.unit,
      factor: product(factor, found.unit.factor),
      end: from + found.word.length,
    };
  }
  return null;
};

/** A multiplier that no unit follows: 1.21万亿, 30万以上参保孕产妇. */
const bareMultiplierAt = (text: string, at: number): { multiplier: string; factor: Fraction } | null => {
  const run = MULTIPLIER.exec(text.slice(at, at + 3))?.[0] ?? '';
  for (let length = run.length; length > 0; length -= 1) {
    const multiplier = run.slice(0, length);
    const factor = MULTIPLIERS.get(multiplier);
    if (factor !== undefined) return { multiplier, factor: fraction(factor) };
  }
  return null;
};

/** A second unit after a stroke; it may carry a multiplier (吨标准煤/万元). */
const perUnitAt = (text: string, at: number): Read | null =>
  text[at] === PER_MARK ? scaledUnitAt(text, at + 1) : null;

const skipBlanks = (text: string, at: number): number => {
  let next = at;
  while (text[next] === ' ' && next < at + 3) next += 1;
  return next;
};

/** A unit that is its own base and is not read from the text. */
export const baseQuantity = (unit: string, dimension: string): Quantity => ({
  unit,
  base: unit,
  dimension,
  factor: ONE,
  andMore: false,
  end: 0,
});

/** Reads multiplier, 余 or 多, unit and per-unit after a number that ends at `end`. Blank without a unit. */
export const quantityAt = (text: string, end: number): Quantity => {
  let at = skipBlanks(text, end);
  const moreBefore =
    MORE.test(text.slice(at, at + 1)) &&
    !/^多(?!年|个|家|名|人|万|亿|项|次|件|条|户|场|元|吨|亩|种|批|位|天)/.test(text.slice(at, at + 2));
  if (moreBefore) at += 1;
  const read = scaledUnitAt(text, at);
  if (read) {
    const per = perUnitAt(text, read.end);
    const moreAfter = /^[余多](?=[^年]|$)/.test(text.slice(read.end, read.end + 2)) && read.unit !== '%';
    return {
      unit: per ? `${read.unit}${PER_MARK}${per.unit}` : read.unit,
      base: per ? `${read.word.base}${PER_MARK}${per.word.base}` : read.word.base,
      dimension: per ? `${read.word.dimension}-per-${per.word.dimension}` : read.word.dimension,
      factor: per ? read.factor.div(per.factor) : read.factor,
      andMore: moreBefore || moreAfter || /[余多]/.test(text.slice(at, read.end)),
      end: per ? per.end : read.end,
    };
  }
  const bare = bareMultiplierAt(text, at);
  if (bare) {
    const last = at + bare.multiplier.length;
    return {
      unit: bare.multiplier,
      base: '',
      dimension: '',
      factor: bare.factor,
      andMore: moreBefore || MORE.test(text.slice(last, last + 1)),
      end: last,
    };
  }
  return { unit: '', base: '', dimension: '', factor: ONE, andMore: moreBefore, end: moreBefore ? at : end };
};
