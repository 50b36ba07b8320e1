import { chineseNumber } from '../../bundle/numbers/chinese-numeral.ts';
import { CHINESE_NUMERAL } from '../../bundle/numbers/number-tokens.ts';

/** What comes before the numeral of a per cent in words. */
export const PER_CENT = '百分之';

const PERCENT = new RegExp(`^${PER_CENT}([${CHINESE_NUMERAL}]+)(?:点([零〇一二三四五六七八九]+))?`);

/**
 * The per cent in Chinese numerals at the start of a text: 百分之六十点五 is 60.5. Returns its value as a decimal and how
 * many characters say it; null where the text begins with none.
 */
export const percentNumeral = (text: string): { readonly value: string; readonly length: number } | null => {
  const [stated = '', whole = '', decimals = ''] = PERCENT.exec(text) ?? [];
  const value = chineseNumber(whole);
  if (value === null || !Number.isSafeInteger(value)) return null;
  const digits = [...decimals].map((digit) => chineseNumber(digit)).join('');
  return { value: digits === '' ? String(value) : `${value}.${digits}`, length: stated.length };
};
