import type { Fraction } from 'fraction.js';
import type { Interval } from '../figures/arithmetic.ts';
import type { Figure } from '../figures/bundle.ts';
import type { Locale } from '../figures/text.ts';
import { figureText } from './number.ts';

/** An exact bound in the figure's own unit: bounds of stated numbers are always finite decimals. */
const endText = (bound: Fraction, figure: Figure, locale: Locale): string =>
  figureText(
    {
      value: bound.div(figure.unit.factor).toString(),
      unit: figure.unit,
      measure: figure.measure,
      qualifier: '',
    },
    locale,
  );

/** What a figure's wording can mean, in words: 4000 个至不足 5000 个; over 50,000 and under 60,000 items. */
export const rangeText = (interval: Interval, figure: Figure, locale: Locale): string => {
  const zh = locale === 'zh';
  const { lo, hi, loOpen, hiOpen } = interval;
  const [from, to] = [lo && endText(lo, figure, locale), hi && endText(hi, figure, locale)];
  if (from === null && to === null) return zh ? '没有上下限' : 'no bounds';
  if (from === null)
    return zh ? `${hiOpen ? '低于' : '至多'} ${to}` : `${hiOpen ? 'under' : 'at most'} ${to}`;
  if (to === null)
    return zh ? `${loOpen ? '超过' : '至少'} ${from}` : `${loOpen ? 'over' : 'at least'} ${from}`;
  if (from === to) return zh ? `正好 ${from}` : `exactly ${from}`;
  if (zh) {
    if (!loOpen) return hiOpen ? `${from}至不足 ${to}` : `${from}至 ${to}`;
    return hiOpen ? `超过 ${from}、不足 ${to}` : `超过 ${from}、至多 ${to}`;
  }
  if (!loOpen) return hiOpen ? `${from} to under ${to}` : `${from} to ${to}`;
  return hiOpen ? `over ${from} and under ${to}` : `over ${from}, at most ${to}`;
};
