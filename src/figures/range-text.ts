import type { Interval } from './arithmetic.ts';
import type { Locale } from './text.ts';

/** A number as it is written, in three: what stands before its digits, the digits, what stands after. */
export interface WrittenNumber {
  readonly before: string;
  readonly digits: string;
  readonly after: string;
}

/** Whether a unit belongs at both ends of a range: without 万, 亿 or % at the first, 1～2 万 could begin at 1. */
export const isNeededTwice = (unit: string): boolean => /^\s*[%‰十百千万亿]/.test(unit);

const written = ({ before, digits, after }: WrittenNumber): string => before + digits + after;

const between = (lo: WrittenNumber, hi: WrittenNumber, locale: Locale): string => {
  const alike = lo.before === hi.before && lo.after === hi.after;
  const once = alike && !isNeededTwice(hi.after);
  if (locale === 'zh') {
    return once ? `${hi.before}${lo.digits}～${hi.digits}${hi.after}` : `${written(lo)}～${written(hi)}`;
  }
  const negative = [lo, hi].some((end) => end.digits.startsWith('-'));
  if (once) return `${hi.before}${lo.digits}${negative ? ' to ' : '–'}${hi.digits}${hi.after}`;
  return `${written(lo)}${negative ? ' to ' : alike ? '–' : ' – '}${written(hi)}`;
};

/**
 * A range as GB/T 15835 writes it: a wave dash, and the unit at both ends where one end without it could be read as
 * another number (15%～30%, 9 亿元～16 亿元, but 4～5 人); in English an en dash. One number where both ends read alike;
 * words where an end is open. Null ends have no bound.
 */
export const rangeText = (
  { loOpen, hiOpen }: Pick<Interval, 'loOpen' | 'hiOpen'>,
  [lo, hi]: readonly [WrittenNumber | null, WrittenNumber | null],
  locale: Locale,
): string => {
  const zh = locale === 'zh';
  if (lo && hi) return written(lo) === written(hi) ? written(lo) : between(lo, hi, locale);
  if (lo) {
    const word = loOpen ? { zh: '超过', en: 'over' } : { zh: '至少', en: 'at least' };
    return `${word[locale]} ${written(lo)}`;
  }
  if (hi) {
    const word = hiOpen ? { zh: '不足', en: 'under' } : { zh: '至多', en: 'at most' };
    return `${word[locale]} ${written(hi)}`;
  }
  return zh ? '任意值' : 'any value';
};
