import { plus } from '../../audit/percent.ts';
import type { Figure } from '../../bundle/model/bundle.ts';
import type { Locale } from '../../bundle/model/text.ts';
import { type Interval, subtract } from '../../bundle/numbers/arithmetic.ts';
import { countable, impliedBase, isExact, statedInterval } from '../../bundle/numbers/interval.ts';
import { figureText } from './number.ts';
import { reasons } from './reasons.ts';

/** The period one year before, in words. */
export const previousPeriod = (period: string, locale: Locale): string => {
  const year = Number(period.slice(0, 4)) - 1;
  if (period.endsWith('-12-31')) return locale === 'zh' ? `${year}年末` : `end of ${year}`;
  const span = /^\d{4}$/.test(period) ? { zh: '年', en: '' } : { zh: '年同期', en: ', same period' };
  return `${year}${span[locale]}`;
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
