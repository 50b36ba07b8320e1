/** Numbers written in Chinese numerals: 两, 十七, 百, 三千, 千亿. */

const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const POWERS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const MYRIADS: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

/**
 * The value of a whole number in Chinese numerals, at most 千亿; null when the text is something else. A power without
 * a digit before it counts once: 百 is 100, 千亿 is 1000 亿. 首 (the first) reads as 1.
 */
export const chineseNumber = (text: string): number | null => {
  if (text === '首') return 1;
  if (text === '') return null;
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  for (const char of text) {
    const value = DIGITS[char];
    const power = POWERS[char];
    const myriad = MYRIADS[char];
    if (value !== undefined) {
      if (digit !== null && digit !== 0) return null;
      digit = value;
    } else if (power !== undefined) {
      section += (digit ?? 1) * power;
      digit = null;
    } else if (myriad !== undefined) {
      total = (total + section + (digit ?? (section === 0 && total === 0 ? 1 : 0))) * myriad;
      section = 0;
      digit = null;
    } else return null;
  }
  return total + section + (digit ?? 0);
};
