import { plus } from '../../audit/percent.ts';
import type { Figure } from '../../bundle/model/bundle.ts';
import { isOpenEnded } from '../../bundle/model/period.ts';
import type { Locale } from '../../bundle/model/text.ts';
import { type Interval, subtract } from '../../bundle/numbers/arithmetic.ts';
import { countable, impliedBase, isExact, statedInterval } from '../../bundle/numbers/interval.ts';
import { dated } from '../text/alternative.ts';
import { afterWord, beforeWord, figureText } from './number.ts';
import { reasons } from './reasons.ts';

/** The period one year before, in words. */
export const previousPeriod = (period: string, locale: Locale): string => {
  const year = Number(period.slice(0, 4)) - 1;
  if (period.endsWith('-12-31')) return locale === 'zh' ? `${year}年末` : `end of ${year}`;
  if (/^\d{4}$/.test(period)) return locale === 'zh' ? `${year}年` : `${year}`;
  // Of a period without a stated end, the year alone does not say which part of it.
  if (isOpenEnded(period)) return locale === 'zh' ? '上年同期' : 'same period of the year before';
  return locale === 'zh' ? `${year}年同期` : `same period of ${year}`;
};

/** The same after a preposition in English: for 2020, for the end of 2020. */
export const forPreviousPeriod = (period: string): string => {
  const before = previousPeriod(period, 'en');
  return /^\d/.test(before) ? `for ${before}` : `for the ${before}`;
};

/** A level with its name and period, as a sentence begins: 集装箱吞吐量 1204.64 万标箱（2021年）. */
export const levelText = (level: Figure, locale: Locale): string => {
  const [name, text] = [level.indicator[locale], figureText(level, locale)];
  return dated(locale === 'zh' ? `${name} ${text}` : `${name}: ${text}`, [level.period], locale);
};

/** The words for a rise, a fall, and what is neither or not only one of them. */
const DIRECTIONS = {
  growth: {
    zh: { up: '增长', down: '下降', neither: '增速' },
    en: { up: 'growth of', down: 'fall of', neither: 'growth of' },
  },
  change: {
    zh: { up: '增加', down: '减少', neither: '增减' },
    en: { up: 'increase of', down: 'fall of', neither: 'change of' },
  },
} as const;

/** A growth or a change in words: 增长 5.62%, 减少 30 人; growth of 5.62%, fall of 30 persons. */
export const changeText = (growth: Figure, locale: Locale): string => {
  const { value, valueTo, modality } = growth;
  const words = DIRECTIONS[growth.measure === 'growth' ? 'growth' : 'change'][locale];
  const falls = value.startsWith('-');
  // An expected fall and a range of falls keep the sign: their numbers have words of their own around them.
  const neither = /^-?[0.]*$/.test(value) || (falls && (valueTo !== null || modality !== ''));
  const direction = neither ? words.neither : falls ? words.down : words.up;
  const amount = figureText(neither ? growth : { ...growth, value: value.replace('-', '') }, locale);
  return locale === 'zh' ? `${direction}${afterWord(amount)}` : `${direction} ${amount}`;
};

/** What the previous level is called that a growth or a change implies: 2020年，由增加 4117 人推得. */
export const impliedName = (current: Figure, growth: Figure, locale: Locale): string => {
  const [before, change] = [previousPeriod(current.period, locale), changeText(growth, locale)];
  if (locale === 'zh') return `${before}，由${beforeWord(change)}推得`;
  const article = change.startsWith('growth') ? '' : change.startsWith('increase') ? 'an ' : 'a ';
  return `${before}, implied by ${article}${change}`;
};

/** current ÷ (1 + growth), or current − change when the change is stated as an amount; in base units. */
export const previousLevel = (current: Figure, growth: Figure): Interval => {
  const [level, by] = [statedInterval(current), statedInterval(growth)];
  if (growth.measure === 'growth') {
    const base = impliedBase(level, by);
    if (base) return isExact(current) ? countable(base, [current]) : base;
  } else {
    const before = countable(subtract(level, by), [current, growth]);
    if (before.lo && before.hi) return before;
  }
  throw reasons.noPreviousLevel(growth);
};

/** How the previous level follows, in figures as stated: 8876.5 亿元 ÷ (1 + 27.7%). */
export const previousLevelFormula = (current: Figure, growth: Figure, locale: Locale): string => {
  const [level, by] = [figureText(current, locale), figureText(growth, locale)];
  if (growth.measure === 'growth') return `${level} ÷ (1 ${plus(by)})`;
  return `${level} − ${by.includes('−') ? `(${by})` : by}`;
};
