import { spanAt } from '../numbers/text-layout.ts';
import type { Span } from '../span.ts';
import type { LinkedClaim } from './claim.ts';
import { type DateExpression, dateExpressions } from './date-expressions.ts';
import { sectionYears } from './headings.ts';
import type { TimeEvent } from './period-memory.ts';

/** A figure of the text, or what the text says of time before it. */
export type TimelineEvent =
  | Exclude<TimeEvent, { readonly kind: 'figure' }>
  | { readonly kind: 'figure'; readonly claim: LinkedClaim };

const SENTENCE_END = /[。!?\n]/;
/** What is farther apart than this is in different paragraphs; it bounds the work that a figure costs. */
const REACH = 600;

const paragraphEnds = (text: string, from: number, to: number): boolean =>
  to - from > REACH || text.slice(Math.max(0, from), to).includes('\n');
const sentenceEnds = (text: string, from: number, to: number): boolean =>
  to - from > REACH || SENTENCE_END.test(text.slice(from, to));

const withinOf = (
  text: string,
  { end }: DateExpression,
  figure: number,
): 'sentence' | 'paragraph' | 'text' => {
  if (!sentenceEnds(text, end, figure)) return 'sentence';
  return paragraphEnds(text, end, figure) ? 'text' : 'paragraph';
};

/**
 * Headings, sentences, expressions of time and figures in the order in which they decide on periods: what precedes a
 * figure in the text precedes it here, headings first. Expressions in a title (《…2019年…》) are left out.
 */
export const timelineOf = (
  text: string,
  titles: readonly Span[],
  claims: readonly LinkedClaim[],
): TimelineEvent[] => {
  const sections = sectionYears(text);
  const dates = dateExpressions(text).filter(({ start }) => spanAt(titles, start) === null);
  const events: TimelineEvent[] = [];
  let nextSection = 0;
  let nextDate = 0;
  let sentenceStart = -1;
  for (const claim of claims) {
    for (let section = sections[nextSection]; section && section.start <= claim.start; ) {
      events.push({ kind: 'section', section });
      nextSection += 1;
      section = sections[nextSection];
    }
    if (claim.sentenceStart !== sentenceStart && text[claim.sentenceStart - 1] !== ';')
      events.push({
        kind: 'sentence',
        sameParagraph: !paragraphEnds(text, sentenceStart, claim.sentenceStart),
      });
    sentenceStart = claim.sentenceStart;
    for (let date = dates[nextDate]; date && date.end <= claim.start; ) {
      events.push({ kind: 'date', expression: date, within: withinOf(text, date, claim.start) });
      nextDate += 1;
      date = dates[nextDate];
    }
    events.push({ kind: 'figure', claim });
  }
  return events;
};
