import { CHINESE_NUMERAL } from '../../../bundle/numbers/number-tokens.ts';
import { PER_CENT, percentNumeral } from '../percent-numeral.ts';
import { quantityAt } from '../quantity.ts';
import { type ChineseReading, numeral, span } from './chinese-reading.ts';
import type { Place } from './place.ts';

/** Chinese numerals that count or measure: 百余项, 千亿, 百分之六十, 零. */

/** How many characters of the text are read as a per cent at most; no report states one with so many decimals. */
const LONGEST_PERCENT = 32;

/** 百分之五十, 百分之九十八点五. */
export const percent = (place: Place): ChineseReading | null => {
  const { left, text, token } = place;
  if (!left.endsWith(PER_CENT)) return null;
  const start = token.start - PER_CENT.length;
  const stated = percentNumeral(text.slice(start, start + LONGEST_PERCENT));
  return stated && { kind: 'figure', start, end: start + stated.length, value: stated.value, unit: '%' };
};

const DECIMALS_OF_PERCENT = new RegExp(`${PER_CENT}[${CHINESE_NUMERAL}]+点$`);

/** The 百 of 百分之 and the numeral after its point, which belong to the per cent. */
export const partOfPercent = (place: Place): ChineseReading | null =>
  (place.token.digits === '百' && /^分之/.test(place.right)) || DECIMALS_OF_PERCENT.test(place.left)
    ? { ...span(place, 'name'), end: place.token.start }
    : null;

const MULTIPLE = /^(?:[千百十]?万?亿|[百千]?万|百|千)$/;
const AMOUNT_LEFT = /(?:突破|超过?|达到?|逼?近|跨[越上入]|迈[上入过]|站上|约|逾|过)$/;
const ROUND_AMOUNTS: Readonly<Record<string, readonly [string, string]>> = {
  千亿: ['1000', '亿元'],
  百亿: ['100', '亿元'],
  十亿: ['10', '亿元'],
  亿: ['1', '亿元'],
  万亿: ['1', '万亿元'],
  千万: ['1000', '万元'],
  百万: ['100', '万元'],
};
/** 突破千亿: an amount where the words before say so; else a word (千家万户) or a bound (亿元以上). */
export const roundAmount = (place: Place): ChineseReading | null => {
  const { left, right, token } = place;
  if (!MULTIPLE.test(token.digits)) return null;
  const amount = ROUND_AMOUNTS[token.digits];
  if (amount && AMOUNT_LEFT.test(left) && /^元?(?:大关|[,。;、)\n]|$)/.test(right)) {
    return { ...span(place, 'figure', 0, right.startsWith('元') ? 1 : 0), value: amount[0], unit: amount[1] };
  }
  if (/^[余多]/.test(right)) return null;
  if (/^(?:元|美元|吨|亩|人)?以[上下]|^规模/.test(right))
    return span(place, 'policy', 0, /^规模/.test(right) ? 2 : /^[元吨亩人]/.test(right) ? 1 : 0);
  return span(place, 'name', 0, /^[\p{Script=Han}]/u.test(right) ? 1 : 0);
};

/** 三年以内, 十万元以上项目: a term, or what a category is bounded by. */
export const bound = (place: Place): ChineseReading | null => {
  const { right, quantity, after, left } = place;
  if (/^(?:duration|time|month|year)$/.test(quantity.dimension) && /^(?:之内|以内|内)/.test(after)) {
    return { ...span(place, 'policy'), end: quantity.end };
  }
  if (/^[年岁][以及]?[以]?[上下内]/.test(right)) return span(place, 'policy', 0, 1);
  if (
    quantity.unit !== '' &&
    /^(?:money|power|area|mass|length|year|age|voltage)/.test(quantity.dimension) &&
    /^以[上下内][\p{Script=Han}]/u.test(after)
  )
    return { ...span(place, 'policy'), end: quantity.end };
  if (/其中$/.test(left) && place.token.digits === '一')
    return { ...span(place, 'policy'), end: quantity.end };
  return null;
};

/** 零新增: a count of none; else part of a word. */
export const zero = (place: Place): ChineseReading | null =>
  place.token.digits === '零'
    ? /^(?:新增|发生|增长|报告|死亡|事故)/.test(place.right)
      ? { ...span(place, 'figure'), value: '0', unit: /病例$/.test(place.left) ? '例' : '个' }
      : span(place, 'name', 0, /^[\p{Script=Han}]{2}/u.test(place.right) ? 2 : 0)
    : null;

/** Dimensions whose things are counted one by one; others (层, 类) rather name a group: 三层, 两类. */
const COUNTED =
  /^(?:person|item|measure|clause|occurrence|session|issue|batch|organisation|case|document|fund|school|machine|vehicle|ship|building|month|duration|time|year|doubling|ratio|train|household|mass|area|money|length|aircraft|bed|turn|transaction|dwelling|subject|voyage|score)/;

/** 三项, 百余项; one thing alone (一个) is no count. */
export const counted = (place: Place): ChineseReading | null => {
  const { token, text, left, right } = place;
  const value = numeral(token.digits);
  if (value === null || token.digits === '首') return null;
  const quantity = quantityAt(text, token.end);
  const more = quantity.andMore || /^[余多]/.test(right);
  if (quantity.unit === '' || quantity.base === '' || !COUNTED.test(quantity.dimension)) return null;
  if (value < 2 && !more && !/翻$/.test(left)) return { ...span(place, 'name'), end: quantity.end };
  if (/连续$/.test(left) || more || !/[大重新好强]$/.test(left)) {
    return { kind: 'figure', start: token.start, end: quantity.end, value: String(value), unit: null };
  }
  return null;
};
