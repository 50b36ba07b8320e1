import Fraction from 'fraction.js';
import { normalText } from '../bundle/numbers/normal-text.ts';
import { antecedents } from './claims/antecedent.ts';
import { type Measured, measures } from './claims/measure.ts';
import { periods } from './claims/period.ts';
import { modalityOf, qualifiers } from './claims/qualifier.ts';
import { sentencesOf } from './claims/sentences.ts';
import type { Stated } from './claims/stated.ts';
import { subjects } from './claims/subject.ts';
import { type Mention, NO_FIGURE } from './mention.ts';
import { type Found, findNumbers } from './numbers/find.ts';
import { textLayout } from './numbers/text-layout.ts';

/**
 * Reads the numbers of a Chinese official report: lex → kinds → units and qualifiers → claims. Pure; time grows
 * linearly with the text.
 */

const DECIMALS = 12;

/** A decimal without an exponent; what does not end is cut after twelve decimals. */
const decimal = (value: Fraction): string => {
  const text = value.toString(DECIMALS);
  if (!text.includes('(')) return text;
  return value.round(DECIMALS).toString(DECIMALS);
};

const ONE = new Fraction(1);

const inBaseUnits = (value: string, factor: Fraction): string => {
  if (factor.equals(ONE)) return value.includes('.') ? value.replace(/\.?0+$/, '') : value;
  return decimal(new Fraction(value).mul(factor));
};

const otherMention = (text: string, { kind, start, end }: Found): Mention => ({
  offset: start,
  text: text.slice(start, end),
  kind,
  ...NO_FIGURE,
});

/** 利润总额亏损3.2亿元: a loss is a profit below zero. An amount of losses (亏损额) is one above it. */
const LOSS = /利润[^,。;]*?净?亏损(?:为|达|约)?$/;

/** The value with its sign: a fall and a loss are negative, as is what has a minus before it. */
const signed = (stated: Stated, { falls, measure }: Measured, text: string): string => {
  const minus =
    text[stated.start - 1] === '-' &&
    !/[\d%年月日万亿元]/.test(text[stated.start - 2] ?? '') &&
    text[stated.start - 2] !== '-';
  const loss = measure === 'level' && LOSS.test(stated.clause);
  return (falls || minus || loss) && /[1-9]/.test(stated.digits) ? `-${stated.digits}` : stated.digits;
};

export const readMentions = (text: string): readonly Mention[] => {
  const normal = normalText(text);
  const found = findNumbers(normal);
  const figures = sentencesOf(normal, found);
  const measured = measures(figures);
  const of = antecedents(figures, measured);
  const period = periods(normal, textLayout(normal).titles, figures, measured, of);
  const subject = subjects(figures, of);
  const qualified = qualifiers(figures);
  let index = -1;
  return found.map((each) => {
    if (each.kind !== 'figure') return otherMention(text, each);
    index += 1;
    const stated = figures[index];
    const what = measured[index];
    if (!stated || !what) return otherMention(text, each);
    const value = signed(stated, what, normal);
    const about = of[index];
    return {
      offset: stated.start,
      text: text.slice(stated.start, stated.end),
      kind: 'figure',
      value,
      unit: stated.unit,
      baseValue: inBaseUnits(value, stated.factor),
      baseUnit: stated.base,
      qualifier: qualified[index] ?? '',
      modality: modalityOf(stated.clause),
      measure: each.isRank ? 'rank' : what.measure,
      indicator: subject[index]?.indicator ?? '',
      period: period[index] ?? '',
      scope: subject[index]?.scope ?? '',
      of: about === null || about === undefined ? null : (figures[about]?.start ?? null),
    };
  });
};
