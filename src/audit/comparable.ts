import { isOpenEnded, periodText, yearBefore } from '../bundle/model/period.ts';
import type { Bilingual } from '../bundle/model/text.ts';
import { commensurable } from '../bundle/model/unit.ts';
import { subtract } from '../bundle/numbers/arithmetic.ts';
import { isCounted, statedInterval } from '../bundle/numbers/interval.ts';
import type { Misfit } from './kind.ts';
import type { Term } from './term.ts';

/** When numbers may be set against one another, and the reason when they may not. */

/**
 * Whether amounts can be added and compared. Chinese counts things with a measure word for each kind of thing (家, 个,
 * 处), so counts of whole things can, whatever their measure words.
 */
const sameQuantity = (a: Term, b: Term): boolean =>
  commensurable(a.unit, b.unit) || (isCounted(a.unit) && isCounted(b.unit));

/** Whether all amounts count whole things. */
export const areCounted = (terms: readonly Term[]): boolean => terms.every(({ unit }) => isCounted(unit));

/** The first term that cannot be added to the term before it, as a defect. */
export const unlikeUnits = (terms: readonly Term[], column: Misfit['column'] = 'operands'): Misfit | null => {
  const [first, ...others] = terms;
  const odd = first && others.find((term) => !sameQuantity(first, term));
  return odd
    ? {
        column,
        term: odd,
        expected: {
          zh: `与 ${first.id} 的“${first.unit.unit}”可比的单位`,
          en: `a unit that can be compared with "${first.unit.unit}" of ${first.id}`,
        },
      }
    : null;
};

/** That a term is a rate in per cent, or the defect. */
export const notARate = (term: Term, column: Misfit['column']): Misfit | null =>
  term.unit.dimension === 'ratio'
    ? null
    : {
        column,
        term,
        expected: { zh: '以 % 表示的比率', en: 'a rate in %' },
      };

/** A growth of money at constant prices says nothing about levels at current prices. */
export const constantPrices = (growth: Term | null, level: Term): Bilingual | null =>
  growth?.basis === 'constant' && level.unit.dimension === 'money'
    ? {
        zh: '增速按不变价计算，水平值按现价计算，两者不可直接相比',
        en: 'the growth is at constant prices, the levels are at current prices: they cannot be set against one another',
      }
    : null;

/** An average over several years says nothing about one year. */
export const averageOverYears = (growth: Term | null): Bilingual | null =>
  growth?.measure === 'average-growth'
    ? {
        zh: '增速是多年平均，不是一年的增速',
        en: 'the growth is an average over several years, not that of one year',
      }
    : null;

const NO_GROWTH: Bilingual = {
  zh: '水平值为负（如亏损），增速不能由两数相除得出',
  en: 'a level is below zero, as a loss is, so no growth follows from dividing one by the other',
};

/** A growth from or to a loss says nothing by its size: from −5 to 5 would be a fall by 200 %. */
export const belowZero = (levels: readonly Term[]): Bilingual | null =>
  levels.some(({ value }) => /^-.*[1-9]/.test(value)) ? NO_GROWTH : null;

/** The same of a level before a change that is told beside the current one. */
export const cameFromBelowZero = (current: Term, change: Term): Bilingual | null => {
  const { hi } = subtract(statedInterval(current), statedInterval(change));
  return hi !== null && hi.compare(0) <= 0 ? NO_GROWTH : null;
};

const otherScope = (a: Term, b: Term): Bilingual | null =>
  a.scope.zh === b.scope.zh
    ? null
    : {
        zh: `范围不同：${a.scope.zh}与${b.scope.zh}`,
        en: `the scopes differ: ${a.scope.en} and ${b.scope.en}`,
      };

const otherPeriod = (a: Term, b: Term): Bilingual => ({
  zh: `时期不同：${periodText(a.period, 'zh')}与${periodText(b.period, 'zh')}`,
  en: `the periods differ: ${periodText(a.period, 'en')} and ${periodText(b.period, 'en')}`,
});

/** A day, or a month where the report is no more precise. */
const isMoment = (period: string): boolean => /^\d{4}-\d{2}(?:-\d{2})?$/.test(period);

/** A period within another that is told no more precisely. A period without a stated end holds all after it. */
const liesWithin = (inner: string, outer: string): boolean => {
  const [from = '', to = from] = inner.split('/');
  const [start = '', end = start] = outer.split('/');
  return (
    from.length >= start.length &&
    from.slice(0, start.length) >= start &&
    (isOpenEnded(outer) || (!isOpenEnded(inner) && to.slice(0, end.length) <= end))
  );
};

/** A day or month within a period: a balance at its end, or on the way. */
const isMomentWithin = (moment: string, period: string): boolean =>
  isMoment(moment) && liesWithin(moment, period);

/**
 * A day or month after what was collected between two days: letters taken in during an inspection are the same letters
 * when it is told by the end of the year how many of them are settled. A year or a run of months is no such lot.
 */
const isOutcomeOf = (moment: string, collection: string): boolean => {
  const [start = '', end = ''] = collection.split('/');
  return isMoment(moment) && start.length === 10 && end.length === 10 && moment > end;
};

const fits = (moment: string, period: string): boolean =>
  isMomentWithin(moment, period) || isOutcomeOf(moment, period);

const samePeriod = (a: string, b: string): boolean =>
  a === '' || b === '' || a === b || fits(a, b) || fits(b, a);

/** Why two terms are not about one time; a blank period fits any, for nobody can tell. */
const notAtOneTime = (a: Term, b: Term): Bilingual | null =>
  samePeriod(a.period, b.period) ? null : otherPeriod(a, b);

/** The first reason why some of the terms are not about one time. */
export const atDifferentTimes = (terms: readonly Term[]): Bilingual | null => {
  for (const [index, a] of terms.entries()) {
    for (const b of terms.slice(index + 1)) {
      const reason = notAtOneTime(a, b);
      if (reason) return reason;
    }
  }
  return null;
};

/** Why a part is not of its whole's time: a half year lies within its year, a year in no half of it. */
export const partAtAnotherTime = (part: Term, whole: Term): Bilingual | null =>
  part.period !== '' && liesWithin(part.period, whole.period) ? null : notAtOneTime(part, whole);

/**
 * Why a level and an earlier one do not make the growth or change that is told: another scope, or a period that is not
 * the same one of the year before. A growth whose own period runs from the one to the other names its base itself.
 */
export const notYearOnYear = (current: Term, previous: Term, told: Term | null): Bilingual | null => {
  const scope = otherScope(current, previous);
  if (scope) return scope;
  if (current.period === '' || previous.period === '') return null;
  if (told?.period === `${previous.period}/${current.period}`) return null;
  return previous.period === yearBefore(current.period) ? null : otherPeriod(current, previous);
};
