import { grouped } from '../numbers/decimal.ts';

/** The two languages every label and message of Heshu is written in; zh is the default. */
export type Locale = 'zh' | 'en';

/** One piece of text in both languages. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** A count of things in English: 1 check, 1,813 checks. */
export const counted = (n: number, one: string, many = `${one}s`): string =>
  `${grouped(`${n}`)} ${n === 1 ? one : many}`;
