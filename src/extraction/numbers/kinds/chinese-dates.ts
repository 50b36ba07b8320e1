import { type ChineseReading, span } from './chinese-reading.ts';
import type { Place } from './place.ts';

/** Chinese numerals of dates, plans, sessions and frequencies. */

/** 十四五. */
export const plan = (place: Place): ChineseReading | null =>
  /^十[一二三四五六]五$/.test(place.token.digits) ? span(place, 'name') : null;

/** 近三年, 过去五年: the word belongs to the span of years. */
const SPAN_WORD = /(?:近|前|过去|最近|上)$/;
/** 二〇二一年, 三季度, 五月, 三年来. */
export const date = (place: Place): ChineseReading | null => {
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

/** 三年行动, 百年校庆, 二期. */
export const programme = (place: Place): ChineseReading | null => {
  const { right, token } = place;
  if (/^年(?:行动|计划|规划|攻坚|改革|专项|期|为期)/.test(right)) return span(place, 'name', 0, 3);
  if (/^[百千]$/.test(token.digits) && /^年/.test(right)) return span(place, 'name', 0, 1);
  return token.digits.length <= 2 && /^期(?!间)/.test(right) ? span(place, 'name', 0, 1) : null;
};

/** 第十五届, 五中全会, 二十大报告, 届…三次会议. */
export const session = (place: Place): ChineseReading | null => {
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

/** 每年一次, 每两年, 半年至少一次. */
export const frequency = (place: Place): ChineseReading | null => {
  const { left, right } = place;
  if (/每[年月周天日季半]{1,2}(?:度|个)?[^,。;、]{0,8}$/.test(left) && /^[\p{Script=Han}]/u.test(right))
    return span(place, 'policy', 0, 1);
  if (/每$/.test(left)) return span(place, 'policy', 1, /^[\p{Script=Han}]/u.test(right) ? 1 : 0);
  if (/(?:每?半年|每[年月周天日]|季度|[年月周天])(?:至少|不少于)?$/.test(left) && /^次/.test(right))
    return span(place, 'policy', 0, 1);
  return null;
};
