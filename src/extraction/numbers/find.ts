import Fraction from 'fraction.js';
import { type NumberToken, numberTokens } from '../../bundle/numbers/number-tokens.ts';
import type { MentionKind } from '../mention.ts';
import { arabicKind, isRank } from './kinds/arabic.ts';
import { chineseReading } from './kinds/chinese.ts';
import { type Place, placeOf } from './kinds/place.ts';
import { type Quantity, quantityAt } from './quantity.ts';
import { textLayout } from './text-layout.ts';

/** A number with its kind and its unit. */
export interface Found {
  readonly kind: MentionKind;
  readonly start: number;
  /** Behind the unit of a figure, else behind the number. */
  readonly end: number;
  readonly digits: string;
  readonly quantity: Quantity;
  readonly isRank: boolean;
}

const RANK: Quantity = {
  unit: '位',
  base: '位',
  dimension: 'rank',
  factor: new Fraction(1),
  andMore: false,
  end: 0,
};

const foundArabic = (place: Place): Found => {
  const { token, quantity } = place;
  const kind = arabicKind(place);
  const rank = kind === 'figure' && isRank(place);
  const end =
    rank && !/^ ?(?:位|名)/.test(place.right) ? token.end : kind === 'figure' ? quantity.end : token.end;
  return {
    kind,
    start: token.start,
    end,
    digits: token.digits,
    quantity: rank ? RANK : quantity,
    isRank: rank,
  };
};

/** The unit that a Chinese reading names itself: 位 of a rank, 亿元 of 千亿. */
const namedUnit = (unit: string, end: number): Quantity => ({ ...quantityAt(unit, 0), end });

const foundChinese = (place: Place): Found => {
  const { kind, start, end, value, unit } = chineseReading(place);
  const named = unit === undefined || unit === null ? null : unit === '位' ? RANK : namedUnit(unit, end);
  const quantity = named ?? place.quantity;
  const figureEnd = unit === null ? Math.max(end, place.quantity.end) : end;
  return {
    kind,
    start,
    end: kind === 'figure' ? figureEnd : end,
    digits: value ?? place.token.digits,
    quantity,
    isRank: kind === 'figure' && unit === '位',
  };
};

const RANGE = /^ ?[-~至到、和及] ?(?:-)?$/;
const RATIO = /^:$/;

/** 1.2个、0.8个百分点: the 个 of the first is that of the second's unit. */
const takesUnit = ({ quantity, kind }: Found, second: Found): boolean =>
  kind !== 'date' &&
  kind !== 'contact' &&
  (quantity.unit === '' || (quantity.unit === '个' && second.quantity.unit === '个百分点'));

/** 3%-5%, 2~3个, 1.7、0.7和8.3个百分点: the first number of a range or list has the unit and the kind of the second. 3.9:39.0:57.1 are shares. */
const withRanges = (text: string, found: readonly Found[]): Found[] => {
  const settled = [...found];
  for (let index = settled.length - 2; index >= 0; index -= 1) {
    const first = settled[index];
    const second = settled[index + 1];
    if (!first || !second || !takesUnit(first, second)) continue;
    const between = text.slice(first.end, second.start);
    if (
      /^\d/.test(first.digits) &&
      RANGE.test(between) &&
      second.kind !== 'ordinal' &&
      second.kind !== 'date'
    ) {
      settled[index] = { ...first, kind: second.kind, quantity: { ...second.quantity, end: first.end } };
    }
  }
  return withRatios(text, settled);
};

const PER_CENT: Quantity = {
  unit: '%',
  base: '%',
  dimension: 'ratio',
  factor: new Fraction(1),
  andMore: false,
  end: 0,
};

const withRatios = (text: string, found: readonly Found[]): Found[] =>
  found.map((each, index) => {
    const before = found[index - 1];
    const next = found[index + 1];
    const inRatio =
      (next?.kind === 'figure' && RATIO.test(text.slice(each.end, next.start))) ||
      (before?.kind === 'figure' && RATIO.test(text.slice(before.end, each.start)));
    return inRatio && each.kind === 'figure' && each.quantity.unit === ''
      ? { ...each, quantity: { ...PER_CENT, end: each.end } }
      : each;
  });

const MONEY_WORDS =
  /(?:支出|收入|产值|资金|投资|生产总值|GDP|余额|金额|总额|额|营收|利润|财政|债|贷款|存款|产业|融资|税|跨越|总量)[^,。;]{0,10}$/;

/** 1.21万亿 of 支出 leaves its 元 unsaid. */
const withMoney = (text: string, each: Found): Found => {
  const { unit, base } = each.quantity;
  if (each.kind !== 'figure' || base !== '' || !/亿$/.test(unit)) return each;
  if (unit !== '万亿' && !MONEY_WORDS.test(text.slice(Math.max(0, each.start - 24), each.start))) return each;
  return {
    ...each,
    quantity: { ...quantityAt(`${unit}元`, 0), end: each.quantity.end, andMore: each.quantity.andMore },
  };
};

/** Every number of a text in normal writing, in order; of two that overlap the first. */
export const findNumbers = (text: string): Found[] => {
  const layout = textLayout(text);
  const all: Found[] = [];
  for (const token of numberTokens(text)) {
    const place = placeOf(text, layout, token);
    const each = token.script === 'arabic' ? foundArabic(place) : foundChinese(place);
    const last = all.at(-1);
    const partOfUnit = last && each.start < last.end && token.script === 'arabic' && each.kind === 'name';
    if (last && each.start < last.end && !partOfUnit) continue;
    if (each.end > each.start) all.push(each);
  }
  return withRanges(text, all).map((each) => withMoney(text, each));
};

/** The numbers of a text in normal writing without what surrounds them; numerals that are part of a word left out. */
export const numbersIn = (text: string): NumberToken[] => {
  const layout = textLayout(text);
  return numberTokens(text).filter((token) => {
    if (token.script === 'arabic') return true;
    const { start, end } = chineseReading(placeOf(text, layout, token));
    return end > start;
  });
};
