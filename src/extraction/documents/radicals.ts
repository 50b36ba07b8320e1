/**
 * Fonts in PDF files may map 一, 人, 长 to the radicals that look the same (⼀, ⼈, ⻓). Unicode's compatibility forms
 * name the characters of most; this table names those of the CJK Radicals Supplement that it leaves out.
 */
const SUPPLEMENT: Readonly<Record<string, string>> = {
  '⺁': '厂',
  '⺒': '巳',
  '⺓': '幺',
  '⺝': '月',
  '⺠': '民',
  '⺪': '疋',
  '⻁': '虎',
  '⻄': '西',
  '⻅': '见',
  '⻆': '角',
  '⻉': '贝',
  '⻋': '车',
  '⻓': '长',
  '⻔': '门',
  '⻘': '青',
  '⻙': '韦',
  '⻚': '页',
  '⻛': '风',
  '⻜': '飞',
  '⻝': '食',
  '⻢': '马',
  '⻣': '骨',
  '⻤': '鬼',
  '⻥': '鱼',
  '⻦': '鸟',
  '⻧': '卤',
  '⻨': '麦',
  '⻩': '黄',
  '⻪': '黾',
  '⻬': '齐',
  '⻮': '齿',
  '⻰': '龙',
};

const RADICALS = /[\u2e80-\u2fdf\uf900-\ufaff]/g;

/** The text with characters in place of radicals; its length does not change. */
export const withoutRadicals = (text: string): string =>
  text.replace(RADICALS, (radical) => SUPPLEMENT[radical] ?? radical.normalize('NFKC'));
