import { typedNumbers } from '../../../src/dashboard/typed-numbers.ts';
import type { CodeText } from './code-texts.ts';

/** Numbers that the texts of the code may hold: none that a report could state. */
const ALLOWED: readonly RegExp[] = [
  // Standards and technical names.
  /\b(?:UTF-8|GB 18030|ISO 8601|RFC 4180|sha256)\b/g,
  // How data are written: examples and limits.
  /(?:如|应为|such as) [^，。；;]*(?:，或|, or )?/g,
  /(?<=一个|a list of one|编号)、?,? ?(?:两个或四个|two or four)/g,
  /3 至 12 的整数|from 3 to 12|64 (?:位|lower-case)|4\.5%—5%(?: 的 5)?|the 5 of|table 2, row 3, column 4|Sheet1!C5/g,
  /gdp\.20\d\d/g,
  // Sizes of paper, files and pictures.
  /\bA4\b|\b\d+ (?:mm|dpi|MB)\b|\b16:9/g,
  // Where counting begins, and what a scale is relative to.
  /从 [01] 起|\bfrom [01]\b|(?:问题|problems) 1–|以首项为 1/g,
  // One of something, in English: the singular beside its plural.
  /^1 [a-z ]+$/g,
  // Two: what is compared, and what is read in two ways.
  /两(?![百千万亿])|\btwo\b/gi,
];

const NOTHING = { names: [], periods: { zh: [], en: [] }, units: [] } as const;

/** The numbers that are typed into the texts of the code. */
export const numbersInCode = (texts: readonly CodeText[]): string[] =>
  texts.flatMap(({ file, text }) => {
    const rest = ALLOWED.reduce((left, pattern) => left.replace(pattern, ' '), text);
    const locale = /\p{Script=Han}/u.test(text) ? 'zh' : 'en';
    return typedNumbers(rest, locale, NOTHING).map((number) => `${file}: ${number} in “${text}”`);
  });
