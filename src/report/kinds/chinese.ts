import { chineseNumber } from '../chinese-numeral.ts';
import type { MentionKind } from '../mention.ts';
import { quantityAt } from '../quantity.ts';
import { isNameQuote, type Place } from './place.ts';

/** What a number in Chinese numerals is, and how much of the text around the numeral belongs to it. */
export interface ChineseReading {
  readonly kind: MentionKind;
  readonly start: number;
  readonly end: number;
  /** For figures: decimal and unit. A unit of null is the one that stands behind the numeral. */
  readonly value?: string;
  readonly unit?: string | null;
}

interface ChineseRule {
  readonly name: string;
  readonly read: (place: Place) => ChineseReading | null;
}

const span = (place: Place, kind: MentionKind, before = 0, behind = 0): ChineseReading => ({
  kind,
  start: place.token.start - before,
  end: Math.min(place.text.length, place.token.end + behind),
});

/** The value of a numeral; null for what is none, or too great to be one. */
const numeral = (digits: string): number | null => {
  const value = chineseNumber(digits);
  return value !== null && Number.isSafeInteger(value) ? value : null;
};

const ENDS = /^(?:[,。;、)"”:\n]|$)/;
const SLOGAN_LONGEST = 18;

/** 单位：亿元, （万吨）: a unit alone. */
const unitAlone = (place: Place): ChineseReading | null =>
  /^[百千万亿]+$/.test(place.token.digits) &&
  /(?:^|[ (:\n/])$/.test(place.left) &&
  /^[\p{Script=Han}]{1,3}(?:[ ),、\n/]|$)/u.test(place.right)
    ? { ...span(place, 'name'), end: place.token.start }
    : null;

const heading = (place: Place): ChineseReading | null => {
  const { opensLine, left, right, token } = place;
  if (token.digits.length > 4) return null;
  if (/\($/.test(left) && /^\)/.test(right)) return span(place, 'ordinal', 1, 1);
  if (opensLine && /^[、.]/.test(right)) return span(place, 'ordinal', 0, 1);
  if (opensLine && /【$/.test(left) && /^】/.test(right)) return span(place, 'ordinal', 0, 0);
  return null;
};

const listed = (place: Place): ChineseReading | null =>
  place.token.digits.length <= 2 &&
  /(?:^|[。;:,\n“ )-])$/.test(place.left) &&
  /^(?:是(?!否)|要(?!素|求|件|点)|则)/.test(place.right)
    ? span(place, 'ordinal', 0, 1)
    : null;

const bracketTitle = (place: Place): ChineseReading | null =>
  /【$/.test(place.left) && /^】/.test(place.right) ? span(place, 'ordinal') : null;

const inTitle = (place: Place): ChineseReading | null =>
  place.title === null
    ? null
    : span(place, 'name', /第$/.test(place.left) ? 1 : 0, /^[\p{Script=Han}]/u.test(place.right) ? 1 : 0);

const quoted = (place: Place): ChineseReading | null => {
  if (!isNameQuote(place, SLOGAN_LONGEST)) return null;
  const end = place.quote?.end ?? place.token.end;
  return { kind: 'name', start: place.token.start, end };
};

const plan = (place: Place): ChineseReading | null =>
  /^十[一二三四五六]五$/.test(place.token.digits) ? span(place, 'name') : null;

const SPAN_WORD = /(?:近|前|过去|最近|上)$/;
const date = (place: Place): ChineseReading | null => {
  const { left, right, token } = place;
  const word = /(?:附近|目前|之前|以前|提前|以上)$/.test(left) ? undefined : SPAN_WORD.exec(left)?.[0];
  const before = word?.length ?? 0;
  if (/[〇零]/.test(token.digits) && token.digits.length === 4) return span(place, 'date', 0, 1);
  if (/^[一二三四五六七八九]{4}$/.test(token.digits) && /^年/.test(right)) return span(place, 'date', 0, 1);
  if (/^(?:个)?季度/.test(right))
    return span(place, 'date', /第$/.test(left) ? 1 : before, right.startsWith('个') ? 3 : 2);
  if (/^月(?!饼)/.test(right)) return span(place, 'date', 0, 1);
  if (/月$/.test(left) && /^日/.test(right)) return span(place, 'date', 0, 1);
  if (
    /^年/.test(right) &&
    !/连续$/.test(left) &&
    !/^年(?:级|以[上下内]|内|[行计规攻][动划坚]|改革|一次|为期|期|专项)/.test(right)
  )
    return span(place, 'date', before, 1);
  return null;
};

/** 三年行动, 百年校庆, 二期, 两区. */
const programme = (place: Place): ChineseReading | null => {
  const { right, token } = place;
  if (/^年(?:行动|计划|规划|攻坚|改革|专项|期|为期)/.test(right)) return span(place, 'name', 0, 3);
  if (/^[百千]$/.test(token.digits) && /^年/.test(right)) return span(place, 'name', 0, 1);
  return token.digits.length <= 2 && /^期(?!间)/.test(right) ? span(place, 'name', 0, 1) : null;
};

/** Set names of rules and slogans that stand without quotation marks. */
const SET_NAMES =
  /^(?:八项规定|四项基本原则|四个(?:监督|意识|自信|全面|伟大)|两个(?:确立|维护|毫不动摇)|三次产业|三会一课|三重一大|三公经费|四风|一岗双责|五位一体|三大攻坚战|六稳|六保|四早|一老一小)/;
const setName = (place: Place): ChineseReading | null => {
  const name = SET_NAMES.exec(place.token.digits + place.right)?.[0];
  return name === undefined ? null : { ...span(place, 'name'), end: place.token.start + name.length };
};

const session = (place: Place): ChineseReading | null => {
  const { left, right, token } = place;
  if (/^届/.test(right)) return span(place, 'ordinal', /第$/.test(left) ? 1 : 0, 1);
  if (/^中全会/.test(right)) return span(place, 'ordinal', 0, 3);
  if (/^大(?![\p{Script=Han}])/u.test(right) && /^(?:十[五六七八九]|二十)$/.test(token.digits))
    return span(place, 'ordinal', 0, 1);
  if (
    /^大(?:以来|报告|精神|代表|和|对|作|提|确|召)/.test(right) &&
    /^(?:十[五六七八九]|二十)$/.test(token.digits)
  )
    return span(place, 'ordinal', 0, 1);
  if (/届$/.test(left) && /^次/.test(right)) return span(place, 'ordinal', 0, 1);
  if (/大$/.test(left) && /^次会议/.test(right)) return span(place, 'ordinal', 0, 3);
  if (/^次(?:全体)?会议/.test(right) && /[会届委大协]$/.test(left)) return span(place, 'ordinal', 0, 3);
  return null;
};

const RANKED =
  /(?:居|列|排名?|位次|保持|蝉联|升至|跃至|进至|全国|全省|全市|全区|世界|全球|中国|城市|第三方|名列|省份|省区市?|位|名)[^,。;]{0,6}第$/;
const rankPlace = (place: Place): ChineseReading | null => {
  const { left, right, token } = place;
  const value = numeral(token.digits);
  if (value === null) return null;
  const figure = (before: number, behind: number): ChineseReading => ({
    ...span(place, 'figure', before, behind),
    value: String(value),
    unit: '位',
  });
  if (/第$/.test(left)) {
    if (/^(?:位|名(?!单))/.test(right)) return figure(1, 1);
    if (RANKED.test(left) && (ENDS.test(right) || /^大(?=[\p{Script=Han}])/u.test(right)))
      return figure(1, 0);
    if (/^大/.test(right) && /(?:成为|跻身|全球|全国|世界|全省)$/.test(left.slice(0, -1)))
      return figure(1, 0);
    return null;
  }
  if (
    token.digits === '首' &&
    /(?:居|列|位|排名?|占)[^,。;、]{0,6}$/.test(left) &&
    (ENDS.test(right) || /^位/.test(right))
  )
    return figure(0, right.startsWith('位') ? 1 : 0);
  if (
    /(?:居|列|进入|跻身|排名?|全国|全省|全市|全球|世界)[^,。;]{0,6}前$/.test(left) &&
    (ENDS.test(right) || /^(?:位|名|强|列)/.test(right)) &&
    token.digits !== ''
  )
    return figure(1, /^(?:位|名|强)/.test(right) ? 1 : 0);
  return null;
};

const ordinal = (place: Place): ChineseReading | null => {
  const { left, right, token } = place;
  if (/第$/.test(left)) {
    const number = /^(?:个|次|批|期|轮|章|节|条|部分|款|项|步|阶段|类|场|站)/.exec(right)?.[0];
    if (number && !/^(?:站|步)/.test(number)) return span(place, 'ordinal', 1, number.length);
    return span(place, 'name', 1, /^[\p{Script=Han}]{2}/u.test(right) ? 2 : 0);
  }
  if (token.digits === '首') {
    if (/^(?:批|届|期|次)/.test(right)) return span(place, 'ordinal', 0, 1);
    return null;
  }
  if (/^年级/.test(right)) return span(place, 'ordinal', 0, 2);
  if (/^级/.test(right) && !/^[两]/.test(token.digits))
    return span(place, /^级(?:主任|调研|警|巡视|科员|教授|英模|政府)/.test(right) ? 'name' : 'ordinal', 0, 1);
  return null;
};

const first = (place: Place): ChineseReading | null =>
  place.token.digits === '首' && /^[家个支条座套项例艘台颗只]/.test(place.right)
    ? { ...span(place, 'figure', 0, 1), value: '1', unit: null }
    : null;

const frequency = (place: Place): ChineseReading | null => {
  const { left, right } = place;
  if (/每[年月周天日季半]{1,2}(?:度|个)?[^,。;、]{0,8}$/.test(left) && /^[\p{Script=Han}]/u.test(right))
    return span(place, 'policy', 0, 1);
  if (/每$/.test(left)) return span(place, 'policy', 1, /^[\p{Script=Han}]/u.test(right) ? 1 : 0);
  if (/(?:每?半年|每[年月周天日]|季度|[年月周天])(?:至少|不少于)?$/.test(left) && /^次/.test(right))
    return span(place, 'policy', 0, 1);
  return null;
};

/** 百分之五十. */
const percent = (place: Place): ChineseReading | null => {
  const { left, right, token } = place;
  if (!/百分之$/.test(left)) return null;
  const value = numeral(token.digits);
  const decimal = /^点([零一二三四五六七八九]+)/.exec(right)?.[1] ?? '';
  const digits = [...decimal].map((digit) => numeral(digit)).join('');
  if (value === null) return null;
  return {
    ...span(place, 'figure', 3, decimal === '' ? 0 : decimal.length + 1),
    value: digits === '' ? String(value) : `${value}.${digits}`,
    unit: '%',
  };
};
const partOfPercent = (place: Place): ChineseReading | null =>
  (place.token.digits === '百' && /^分之/.test(place.right)) ||
  (/点$/.test(place.left) && /百分之[一二三四五六七八九十百两]+点$/.test(place.left))
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
const roundAmount = (place: Place): ChineseReading | null => {
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

const bound = (place: Place): ChineseReading | null => {
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

const zero = (place: Place): ChineseReading | null =>
  place.token.digits === '零'
    ? /^(?:新增|发生|增长|报告|死亡|事故)/.test(place.right)
      ? { ...span(place, 'figure'), value: '0', unit: /病例$/.test(place.left) ? '例' : '个' }
      : span(place, 'name', 0, /^[\p{Script=Han}]{2}/u.test(place.right) ? 2 : 0)
    : null;

/** Things that are counted by names of groups and not by a count: 三大, 两级, 四方. */
const COUNTED =
  /^(?:person|item|measure|clause|occurrence|session|issue|batch|organisation|case|document|fund|school|machine|vehicle|ship|building|month|duration|time|year|doubling|ratio|train|household|mass|area|money|length|aircraft|bed|turn|transaction|dwelling|subject|voyage|score)/;

const counted = (place: Place): ChineseReading | null => {
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

const otherwise = (place: Place): ChineseReading =>
  span(place, 'name', 0, /^[\p{Script=Han}]/u.test(place.right) ? 1 : 0);

const RULES: readonly ChineseRule[] = [
  { name: 'heading', read: heading },
  { name: 'number of an excerpt', read: bracketTitle },
  { name: 'unit alone', read: unitAlone },
  { name: 'listed', read: listed },
  { name: 'in a title', read: inTitle },
  { name: 'short quotation', read: quoted },
  { name: 'five-year plan', read: plan },
  { name: 'part of a per cent', read: partOfPercent },
  { name: 'per cent', read: percent },
  { name: 'set name', read: setName },
  { name: 'programme', read: programme },
  { name: 'rank', read: rankPlace },
  { name: 'session of a congress', read: session },
  { name: 'frequency', read: frequency },
  { name: 'date or span of years', read: date },
  { name: 'ordinal', read: ordinal },
  { name: 'first of its kind', read: first },
  { name: 'bound of a category', read: bound },
  { name: 'round amount', read: roundAmount },
  { name: 'zero', read: zero },
  { name: 'counted', read: counted },
];

export const chineseReading = (place: Place): ChineseReading => {
  for (const { read } of RULES) {
    const reading = read(place);
    if (reading) return reading;
  }
  return otherwise(place);
};
