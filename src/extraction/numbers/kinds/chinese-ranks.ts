import { SET_NAMES } from '../../../bundle/numbers/not-numbers.ts';
import { type ChineseReading, ENDS, numeral, span } from './chinese-reading.ts';
import type { Place } from './place.ts';

/** Chinese numerals of an order: 第二, 前二, 首位, 首家, and set names that begin with one. */

/** 八项规定, 四个意识. */
export const setName = (place: Place): ChineseReading | null => {
  const name = SET_NAMES.exec(place.token.digits + place.right)?.[0];
  return name === undefined ? null : { ...span(place, 'name'), end: place.token.start + name.length };
};

const RANKED =
  /(?:居|列|排名?|位次|保持|蝉联|升至|跃至|进至|全国|全省|全市|全区|世界|全球|中国|城市|第三方|名列|省份|省区市?|位|名)[^,。;]{0,6}第$/;
/** How many characters before and behind the numeral a rank takes; null for no rank. */
type RankExtent = readonly [before: number, behind: number] | null;

/** 居全省第二, 第二位, 成为全国第二大市. */
const inOrder = ({ left, right }: Place): RankExtent => {
  if (/^(?:位|名(?!单))/.test(right)) return [1, 1];
  const ranked = RANKED.test(left) && (ENDS.test(right) || /^大(?=[\p{Script=Han}])/u.test(right));
  const greatest = /^大/.test(right) && /(?:成为|跻身|全球|全国|世界|全省)$/.test(left.slice(0, -1));
  return ranked || greatest ? [1, 0] : null;
};

/** 居首位, 列全省首. */
const atHead = ({ left, right, token }: Place): RankExtent => {
  if (token.digits !== '首' || !/(?:居|列|位|排名?|占)[^,。;、]{0,6}$/.test(left)) return null;
  if (right.startsWith('位')) return [0, 1];
  return ENDS.test(right) ? [0, 0] : null;
};

/** 进入全国前十, 前十强. */
const amongFirst = ({ left, right }: Place): RankExtent => {
  if (!/(?:居|列|进入|跻身|排名?|全国|全省|全市|全球|世界)[^,。;]{0,6}前$/.test(left)) return null;
  if (/^(?:位|名|强)/.test(right)) return [1, 1];
  return ENDS.test(right) || right.startsWith('列') ? [1, 0] : null;
};

/** A place in an order, in Chinese numerals. */
export const rankPlace = (place: Place): ChineseReading | null => {
  const value = numeral(place.token.digits);
  if (value === null) return null;
  const extent = /第$/.test(place.left) ? inOrder(place) : (atHead(place) ?? amongFirst(place));
  return extent && { ...span(place, 'figure', ...extent), value: String(value), unit: '位' };
};

/** 第一批, 首届, 三年级, 一级主任. */
export const ordinal = (place: Place): ChineseReading | null => {
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

/** 首家, 首个: a count of one. */
export const first = (place: Place): ChineseReading | null =>
  place.token.digits === '首' && /^[家个支条座套项例艘台颗只]/.test(place.right)
    ? { ...span(place, 'figure', 0, 1), value: '1', unit: null }
    : null;
