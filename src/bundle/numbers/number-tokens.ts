import { NOT_NUMBERS } from './not-numbers.ts';

/** Finds every number of a text in normal writing (see normalText), in Arabic digits and in Chinese numerals. */

export interface NumberToken {
  readonly start: number;
  readonly end: number;
  readonly script: 'arabic' | 'chinese';
  /** Arabic: the decimal without separators. Chinese: the numeral as it stands. */
  readonly digits: string;
}

/** 3,452 and 12,345.6 are one number; 2361030,2361033 are two. */
const ARABIC = /\d{1,3}(?:,\d{3})+(?![\d,])(?:\.\d+)?|\d+(?:\.\d+)?/g;
export const CHINESE_NUMERAL = '零〇一二三四五六七八九十百千万亿两';
const CHINESE = new RegExp(
  `[${CHINESE_NUMERAL}]+|首(?=[家个支批届条座套项例艘台颗只次期,。;、”\n]|位(?!度))`,
  'g',
);
const WORDS = new RegExp([...NOT_NUMBERS].sort((a, b) => b.length - a.length).join('|'), 'g');

const arabicTokens = (text: string): NumberToken[] =>
  [...text.matchAll(ARABIC)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
    script: 'arabic',
    digits: found.replaceAll(',', ''),
  }));

/** Numerals that are a multiplier of the Arabic number before them (5万, 3 亿) belong to that number. */
const follows = (text: string, start: number): boolean => {
  let before = start - 1;
  while (text[before] === ' ') before -= 1;
  return /[\d余多]/.test(text[before] ?? '') && /[十百千万亿]/.test(text[start] ?? '');
};

const chineseTokens = (text: string): NumberToken[] => {
  const words = text.matchAll(WORDS);
  let word = words.next();
  const found: NumberToken[] = [];
  for (const { 0: digits, index: start } of text.matchAll(CHINESE)) {
    const end = start + digits.length;
    while (!word.done && word.value.index + word.value[0].length <= start) word = words.next();
    const covered = !word.done && word.value.index < (text[start - 1] === '第' ? start : end);
    if (!covered && !follows(text, start)) found.push({ start, end, script: 'chinese', digits });
  }
  return found;
};

/** All numbers in the order of the text. */
export const numberTokens = (text: string): NumberToken[] =>
  [...arabicTokens(text), ...chineseTokens(text)].sort((a, b) => a.start - b.start);
