import type { Measure } from '../../bundle/model/schema.ts';
import { type Span, spanAt } from '../numbers/text-layout.ts';
import { type DateExpression, dateExpressions } from './date-expressions.ts';
import { mostNamedYear, sectionYears } from './headings.ts';
import { type Measured, reachesFrom } from './measure.ts';
import type { Stated } from './stated.ts';

/** The period of each figure: named before it in the sentence, else inherited from the paragraph or the section. */

/** What happens during a year, though the sentence before gave a balance of its end. */
const FLOW =
  /(?:出栏|出生|死亡|产量|招生|毕业|收入|支出|增加值|销售|完成|新增|接待|发放|授权|签订|成交|营业|利润|增长率|出生率|死亡率|产值|投资额|业务|赔付|保费|吞吐|运输|周转|举办|获得)[^,。;]{0,10}$/;
const ACCUMULATED = /(?:累计|完成|增速|增长)/;

interface State {
  readonly period: string;
  readonly year: string;
  readonly asOf: boolean;
  /** 年末: things that flow are not meant. */
  readonly yearEnd: boolean;
}

const yearOf = (period: string): string => period.slice(0, 4);

/** 截至11月: a sum since January, or a balance, which is no more precise than the month. */
const asOfMonth = (period: string, figure: Stated, measure: Measure): string => {
  if (!/^\d{4}-\d\d(?:-\d\d)?$/.test(period)) return period;
  const [year = '', month = ''] = period.split('-');
  const flows = measure === 'growth' || measure === 'rank' || ACCUMULATED.test(figure.clause);
  if (month !== '12' && flows && figure.unit !== '人次')
    return month === '01' ? `${year}-01` : `${year}-01/${year}-${month}`;
  return period;
};

const stateAfter = (expression: DateExpression, year: string): State | null => {
  const period = expression.period(year);
  return period === null
    ? null
    : { period, year: yearOf(period), asOf: expression.asOf, yearEnd: expression.yearEnd };
};

const SENTENCE_END = /[。!?\n]/;
/** How far back a sentence is looked for. */
const REACH = 600;

const linesBetween = (text: string, from: number, to: number): boolean =>
  to - from > REACH || text.slice(Math.max(0, from), to).includes('\n');
const hasSentenceEnd = (text: string, from: number, to: number): boolean =>
  to - from > REACH || SENTENCE_END.test(text.slice(from, to));

const periodOf = (current: State, figure: Stated, measure: Measure, named: boolean): string => {
  if (!current.asOf) return current.period;
  const elsewhere = !named || !/年[末底]/.test(figure.clause);
  return current.yearEnd && elsewhere && FLOW.test(figure.lead)
    ? current.year
    : asOfMonth(current.period, figure, measure);
};

/** 五年来, “十四五”时期: the five years that a review looks back on. */
const FIVE_YEARS = /^(\d{4})\/(\d{4})$/;
const isFiveYears = (period: string): boolean => {
  const [, first, last] = FIVE_YEARS.exec(period) ?? [];
  return first !== undefined && Number(last) - Number(first) === 4;
};

/**
 * In a review of five years a yearly average is of all five; 从A提高到B goes from the year before them to the last.
 * Null when the figure is of neither kind.
 */
const periodInReview = (review: string, figure: Stated, before: Stated | undefined): string | null => {
  const [first = '', last = ''] = review.split('/');
  const { lead } = figure;
  if (/(?:年均|[五5]年累计|累计)[^,。;]*$/.test(lead)) return review;
  if (/[从由]$/.test(lead)) return String(Number(first) - 1);
  return reachesFrom(figure, before) ? last : null;
};

/** One period a figure; blank when the report gives none. */
export const periods = (
  text: string,
  titles: readonly Span[],
  figures: readonly Stated[],
  measured: readonly Measured[],
  of: readonly (number | null)[],
): string[] => {
  const sections = sectionYears(text);
  const dataYear = mostNamedYear(text);
  const expressions = dateExpressions(text).filter(({ start }) => spanAt(titles, start) === null);
  const found: string[] = [];
  let section = -1;
  let review: string | null = null;
  let next = 0;
  let state: State | null = null;
  let paragraph: State | null = null;
  let sentenceStart = -1;
  for (const [index, figure] of figures.entries()) {
    while ((sections[section + 1]?.start ?? Infinity) <= figure.start) {
      section += 1;
      review = null;
    }
    const year = sections[section]?.year ?? '';
    const begins = figure.sentenceStart !== sentenceStart && text[figure.sentenceStart - 1] !== ';';
    if (begins) {
      paragraph = linesBetween(text, sentenceStart, figure.sentenceStart) ? null : (state ?? paragraph);
      state = null;
    }
    sentenceStart = figure.sentenceStart;
    let named = false;
    let from: State | null = null;
    for (let each = expressions[next]; each && each.end <= figure.start; each = expressions[next]) {
      next += 1;
      const made = stateAfter(each, state?.year ?? (year || (paragraph?.year ?? dataYear)));
      if (!made) continue;
      if (isFiveYears(made.period) && each.start >= (sections[section]?.start ?? 0)) review = made.period;
      const inSentence = !hasSentenceEnd(text, each.end, figure.start);
      if (!inSentence) {
        if (!linesBetween(text, each.end, figure.start)) paragraph = made;
      } else if (each.from) from = made;
      else {
        state = made;
        named = true;
      }
    }
    const reviewed =
      review !== null && !named && from === null && (state === null || state.period === review)
        ? periodInReview(review, figure, figures[index - 1])
        : null;
    if (reviewed !== null) {
      found.push(reviewed);
      continue;
    }
    const about = of[index];
    const inherited = about === null || about === undefined ? undefined : found[about];
    if (inherited !== undefined && !named && from === null) {
      found.push(inherited);
      continue;
    }
    const inherits = year !== '' || (paragraph?.period.length === 7 && !paragraph.asOf);
    const current = from ?? state ?? (inherits ? paragraph : null);
    found.push(
      current ? periodOf(current, figure, measured[index]?.measure ?? 'level', state !== null) : year,
    );
  }
  return found;
};
