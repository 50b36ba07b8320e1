import type { Span } from '../span.ts';
import type { DatedClaim, LinkedClaim } from './claim.ts';
import { reachesFrom } from './continuation.ts';
import { mostNamedYear } from './headings.ts';
import { freshMemory, type Memory, remember, type Time } from './period-memory.ts';
import { timelineOf } from './timeline.ts';

/** The period of each figure: named before it in the sentence, else taken from the paragraph or the section. */

/** What happens during a year, though the sentence before gave a balance of its end. */
const FLOW =
  /(?:出栏|出生|死亡|产量|招生|毕业|收入|支出|增加值|销售|完成|新增|接待|发放|授权|签订|成交|营业|利润|增长率|出生率|死亡率|产值|投资额|业务|赔付|保费|吞吐|运输|周转|举办|获得)[^,。;]{0,10}$/;
const ACCUMULATED = /(?:累计|完成|增速|增长)/;

/** 截至11月: a sum since January, or a balance, which is no more precise than the month. */
const asOfMonth = (period: string, { measure, clause, unit }: LinkedClaim): string => {
  if (!/^\d{4}-\d\d(?:-\d\d)?$/.test(period)) return period;
  const [year = '', month = ''] = period.split('-');
  const flows = measure === 'growth' || measure === 'rank' || ACCUMULATED.test(clause);
  if (month === '12' || !flows || unit === '人次') return period;
  return month === '01' ? `${year}-01` : `${year}-01/${year}-${month}`;
};

/** The period of a figure at a time; `inSentence` says that its own sentence names a time. */
const periodAt = (time: Time, claim: LinkedClaim, inSentence: boolean): string => {
  if (!time.asOf) return time.period;
  const elsewhere = !inSentence || !/年[末底]/.test(claim.clause);
  return time.yearEnd && elsewhere && FLOW.test(claim.lead) ? time.year : asOfMonth(time.period, claim);
};

/**
 * In a review of five years a yearly average is of all five; 从A提高到B goes from the year before them to the last.
 * Null when the figure is of neither kind.
 */
const periodInReview = (
  review: string,
  claim: LinkedClaim,
  before: DatedClaim | undefined,
): string | null => {
  const [first = '', last = ''] = review.split('/');
  if (/(?:年均|[五5]年累计|累计)[^,。;]*$/.test(claim.lead)) return review;
  if (/[从由]$/.test(claim.lead)) return String(Number(first) - 1);
  return reachesFrom(claim, before) ? last : null;
};

/** The paragraph's time where the section names a year, or where it is a single month; else the section's year. */
const periodOutsideSentence = ({ section, paragraph }: Memory, claim: LinkedClaim): string => {
  const isMonth = paragraph?.period.length === 7 && !paragraph.asOf;
  return paragraph && (section || isMonth) ? periodAt(paragraph, claim, false) : (section?.year ?? '');
};

/** `dated` are the claims before, with their periods. */
const periodOf = (memory: Memory, claim: LinkedClaim, dated: readonly DatedClaim[]): string => {
  const { sentence, review } = memory;
  if (sentence.state === 'named') return periodAt(sentence.time, claim, true);
  if (sentence.state === 'from') return periodAt(sentence.time, claim, sentence.otherwise.state !== 'silent');
  const inReview = review !== null && (sentence.state === 'silent' || sentence.time.period === review);
  return (
    (inReview ? periodInReview(review, claim, dated.at(-1)) : null) ??
    (claim.about === null ? undefined : dated[claim.about]?.period) ??
    (sentence.state === 'carried'
      ? periodAt(sentence.time, claim, true)
      : periodOutsideSentence(memory, claim))
  );
};

/** Adds the period of each figure; blank when the text gives none. `titles` are the spans of titles in 《》. */
export const withPeriods = (
  claims: readonly LinkedClaim[],
  text: string,
  titles: readonly Span[],
): DatedClaim[] => {
  const dated: DatedClaim[] = [];
  let memory = freshMemory(mostNamedYear(text));
  for (const event of timelineOf(text, titles, claims)) {
    if (event.kind === 'figure') dated.push({ ...event.claim, period: periodOf(memory, event.claim, dated) });
    memory = remember(memory, event);
  }
  return dated;
};
