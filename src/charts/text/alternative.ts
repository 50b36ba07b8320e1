import type { Fraction } from 'fraction.js';
import { isOpenEnded, periodText } from '../../bundle/model/period.ts';
import type { Locale } from '../../bundle/model/text.ts';

/**
 * The phrases that text alternatives are built from. Names come from the data and begin with a capital in English, so a
 * name within a sentence is quoted.
 */

/** A number with its name, as a chart labels it. */
export interface NamedText {
  readonly name: string;
  readonly text: string;
}

interface NamedValue extends NamedText {
  readonly value: Fraction;
}

/** A name in quotation marks; marks within it become single ones. */
export const quoted = (name: string): string => `“${name.replaceAll('“', '‘').replaceAll('”', '’')}”`;

/** “发放”（1132 笔）; “Paid out” (1,132). */
export const named = ({ name, text }: NamedText, locale: Locale): string =>
  locale === 'zh' ? `${quoted(name)}（${text}）` : `${quoted(name)} (${text})`;

/** 甲、乙、丙; A, B and C. */
export const listed = (parts: readonly string[], locale: Locale): string => {
  if (locale === 'zh') return parts.join('、');
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
};

const englishTimes = (periods: readonly string[]): string => {
  const phrases = (preposition: string, some: readonly string[]): string[] =>
    some.length === 0
      ? []
      : [
          `${preposition}${listed(
            some.map((period) => periodText(period, 'en')),
            'en',
          )}`,
        ];
  const closed = periods.filter((period) => period !== '' && !isOpenEnded(period));
  // An interval of days contains the length of two of them.
  const isDay = (period: string): boolean => period.length === '2021-12-31'.length;
  const stated = [
    ...phrases(
      'for ',
      closed.filter((period) => !isDay(period)),
    ),
    ...phrases('as of ', closed.filter(isDay)),
    ...phrases('', periods.filter(isOpenEnded)),
  ];
  if (!periods.includes('')) return listed(stated, 'en');
  return stated.length === 0
    ? 'with no period stated'
    : `${listed(stated, 'en')} (in part with no period stated)`;
};

const chineseTimes = (periods: readonly string[]): string => {
  const stated = periods.filter(Boolean).map((period) => periodText(period, 'zh'));
  if (!periods.includes('')) return listed(stated, 'zh');
  return stated.length === 0 ? periodText('', 'zh') : `${listed(stated, 'zh')}，部分未注明时间`;
};

/** The periods of some numbers, each once: 2021年、2021年12月31日; for 2021 and as of 31 Dec 2021. */
export const timesText = (periods: readonly string[], locale: Locale): string => {
  const distinct = [...new Set(periods)];
  return locale === 'zh' ? chineseTimes(distinct) : englishTimes(distinct);
};

/** What numbers are compared, and of which periods: 6 项增速（2021年）; 6 growth rates for 2021. */
export const dated = (what: string, periods: readonly string[], locale: Locale): string => {
  const times = timesText(periods, locale);
  return locale === 'zh' ? `${what}（${times}）` : `${what} ${times}`;
};

/** A number with its name and its period: “移交”（230 件，2021年）; “Passed on” (230) for 2021. */
export const namedAndDated = ({ name, text }: NamedText, period: string, locale: Locale): string => {
  const times = timesText([period], locale);
  return locale === 'zh'
    ? named({ name, text: `${text}，${times}` }, locale)
    : `${named({ name, text }, locale)} ${times}`;
};

/**
 * Names the parts of a whole. `periods`: those of the whole and of all its parts; where they are one, it is said with
 * the whole alone, else with each number that has one.
 */
export const partNaming = (
  periods: Iterable<string>,
  locale: Locale,
): ((part: NamedText, period: string | undefined) => string) => {
  const differ = new Set(periods).size > 1;
  return (part, period) =>
    differ && period !== undefined ? namedAndDated(part, period, locale) : named(part, locale);
};

/** The largest and the smallest of some numbers, each with all that have the same value. */
const extremesOf = <T extends NamedValue>(items: readonly T[]): readonly [largest: T[], smallest: T[]] => {
  const values = items.map(({ value }) => value);
  const [first] = values;
  if (!first) return [[], []];
  const most = values.reduce((a, b) => (b.compare(a) > 0 ? b : a), first);
  const least = values.reduce((a, b) => (b.compare(a) < 0 ? b : a), first);
  return [items.filter(({ value }) => value.equals(most)), items.filter(({ value }) => value.equals(least))];
};

/** Amounts are large and small, percentages high and low. */
const EXTREMES = {
  amounts: { zh: ['最大', '最小'], en: ['largest', 'smallest'] },
  percentages: { zh: ['最高', '最低'], en: ['highest', 'lowest'] },
} as const;

/** Names the extremes of some numbers with their values; all of them where they are equal. */
export const extremesText = (
  items: readonly NamedValue[],
  kind: keyof typeof EXTREMES,
  locale: Locale,
): string => {
  const names = (some: readonly NamedValue[]): string =>
    listed(
      some.map((item) => named(item, locale)),
      locale,
    );
  const [largest, smallest] = extremesOf(items);
  if (items.length === 1) return names(items);
  if (largest.length === items.length) {
    return locale === 'zh' ? `数值相同，为${names(items)}` : `all are alike: ${names(items)}`;
  }
  const [top, bottom] = EXTREMES[kind][locale];
  if (locale === 'zh') return `${top}的是${names(largest)}，${bottom}的是${names(smallest)}`;
  const verb = (some: readonly NamedValue[]): string => (some.length === 1 ? 'is' : 'are');
  return `the ${top} ${verb(largest)} ${names(largest)}, the ${bottom} ${verb(smallest)} ${names(smallest)}`;
};

/** How many of some numbers are below zero, as a clause to add; blank for none. */
export const belowZeroText = (items: readonly NamedValue[], locale: Locale): string => {
  const falls = items.filter(({ value }) => value.compare(0) < 0).length;
  if (falls === 0) return '';
  return locale === 'zh' ? `；${falls} 项低于零` : `; ${falls} of them below zero`;
};
