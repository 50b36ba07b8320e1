import type { Locale } from '../model/text.ts';
import type { Interval } from './arithmetic.ts';

/** A number as it is written, in three: what stands before its digits, the digits, what stands after. */
export interface WrittenNumber {
  readonly before: string;
  readonly digits: string;
  readonly after: string;
  /** What stands after it where it is one and stands alone: 1 person, but 1–3 persons. */
  readonly one?: string;
}

/** Whether a unit belongs at both ends of a range: without 万, 亿 or % at the first, 1～2 万 could begin at 1. */
const isNeededTwice = (unit: string): boolean => /^\s*[%‰十百千万亿]/.test(unit);

/** What stands between two ends: in English no dash where one of them has a minus sign. */
const dashOf = (lo: string, hi: string, locale: Locale): string => {
  if (locale === 'zh') return '～';
  return lo.startsWith('−') || hi.startsWith('−') ? ' to ' : '–';
};

/** The digits of a range before its unit, which stands after the first too where that could be misread: 4.5%～5. */
export const rangeDigits = (lo: string, hi: string, unit: string, locale: Locale): string =>
  `${lo}${isNeededTwice(unit) ? unit : ''}${dashOf(lo, hi, locale)}${hi}`;

const written = ({ before, digits, after }: WrittenNumber): string => before + digits + after;

/** Whether digits are those of a single thing. */
export const isOne = (digits: string): boolean => /^−?1$/.test(digits);

const alone = (end: WrittenNumber): string =>
  written(isOne(end.digits) ? { ...end, after: end.one ?? end.after } : end);

const between = (lo: WrittenNumber, hi: WrittenNumber, locale: Locale): string => {
  const alike = lo.before === hi.before && lo.after === hi.after;
  const dash = dashOf(lo.digits, hi.digits, locale);
  if (alike && !isNeededTwice(hi.after)) return `${hi.before}${lo.digits}${dash}${hi.digits}${hi.after}`;
  // CNY 900 million – CNY 1.6 billion: between words a dash has spaces around it.
  const spaced = dash === '–' && !alike && lo.after.includes(' ');
  return `${written(lo)}${spaced ? ' – ' : dash}${written(hi)}`;
};

type Ends = readonly [lo: WrittenNumber | null, hi: WrittenNumber | null];

/**
 * The words of an end, by whether the range leaves it out. Below an end is 低于, of rises and falls alike: 不足, which
 * reports say, would be read of the size of a fall. As what a report states it stays 不足.
 */
const END_WORDS = {
  lo: { open: { zh: '超过', en: 'over' }, closed: { zh: '至少', en: 'at least' } },
  hi: { open: { zh: '低于', en: 'under' }, closed: { zh: '至多', en: 'at most' } },
} as const;

const endText = (side: 'lo' | 'hi', open: boolean, end: WrittenNumber, locale: Locale): string =>
  `${END_WORDS[side][open ? 'open' : 'closed'][locale]} ${alone(end)}`;

/** A range that is without an end, or without both. */
const openText = (
  { loOpen, hiOpen }: Pick<Interval, 'loOpen' | 'hiOpen'>,
  [lo, hi]: Ends,
  locale: Locale,
): string => {
  if (lo) return endText('lo', loOpen, lo, locale);
  if (hi) return endText('hi', hiOpen, hi, locale);
  return locale === 'zh' ? '任意值' : 'any value';
};

/**
 * A range as GB/T 15835 writes it: a wave dash, and the unit at both ends where one end without it could be read as
 * another number (15%～30%, 9 亿元～16 亿元, but 4～5 人); in English an en dash. One number where both ends read alike;
 * words where an end is open. Null ends have no bound.
 */
export const rangeText = (
  openings: Pick<Interval, 'loOpen' | 'hiOpen'>,
  ends: Ends,
  locale: Locale,
): string => {
  const [lo, hi] = ends;
  if (!lo || !hi) return openText(openings, ends, locale);
  return written(lo) === written(hi) ? alone(lo) : between(lo, hi, locale);
};

/** The same where a reader must see which end is left out: 至少 4000 个、低于 5000 个, over 50,000 and under 60,000. */
export const preciseRangeText = (
  openings: Pick<Interval, 'loOpen' | 'hiOpen'>,
  ends: Ends,
  locale: Locale,
): string => {
  const [lo, hi] = ends;
  if (!lo || !hi) return openText(openings, ends, locale);
  const [from, to] = [alone(lo), alone(hi)];
  if (from === to) return locale === 'zh' ? `正好 ${from}` : `exactly ${from}`;
  const { loOpen, hiOpen } = openings;
  if (!loOpen && !hiOpen) return between(lo, hi, locale);
  const words = [endText('lo', loOpen, lo, locale), endText('hi', hiOpen, hi, locale)];
  return words.join(locale === 'zh' ? '、' : ' and ');
};
