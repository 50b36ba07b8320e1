import type { DateExpression } from './date-expressions.ts';
import { periodOfExpression } from './date-periods.ts';
import type { SectionYear } from './headings.ts';

/** What a reader remembers of time on the way through a text: a reducer over the events of the text. */

/** A time that the text names. */
export interface Time {
  /** ISO 8601. */
  readonly period: string;
  readonly year: string;
  /** 截至: a balance, or a sum since the year's start. */
  readonly asOf: boolean;
  /** 年末: things that flow (产量, 收入) are not meant. */
  readonly yearEnd: boolean;
}

/**
 * What the sentence has said of time so far.
 *
 * - `silent`: nothing.
 * - `named`: a time since the figure before, which the next figure has, whatever it speaks about.
 * - `carried`: a time before an earlier figure.
 * - `from`: 从2020年的, the time of the next figure alone; `otherwise` holds after it.
 */
export type SentenceTime =
  | { readonly state: 'silent' }
  | { readonly state: 'named' | 'carried'; readonly time: Time }
  | { readonly state: 'from'; readonly time: Time; readonly otherwise: LastingTime };

/** The states that more than one figure may share. */
type LastingTime = Exclude<SentenceTime, { readonly state: 'from' }>;

export interface Memory {
  /** The year that the text names most. */
  readonly dataYear: string;
  /** The last heading that names a year; null before the first. */
  readonly section: SectionYear | null;
  /** The five years that the section looks back on (五年来, “十四五”时期), as a period; null without. */
  readonly review: string | null;
  /** The last time that an earlier sentence of the paragraph names. */
  readonly paragraph: Time | null;
  readonly sentence: SentenceTime;
}

export type TimeEvent =
  /** A heading that names a year. */
  | { readonly kind: 'section'; readonly section: SectionYear }
  /** A sentence with a figure; a semicolon begins none. */
  | { readonly kind: 'sentence'; readonly sameParagraph: boolean }
  /** An expression of time, and how near the next figure is. */
  | {
      readonly kind: 'date';
      readonly expression: DateExpression;
      readonly within: 'sentence' | 'paragraph' | 'text';
    }
  /** A figure, to which the memory has given its period. */
  | { readonly kind: 'figure' };

const SILENT: SentenceTime = { state: 'silent' };

/** The memory at the start of a text. */
export const freshMemory = (dataYear: string): Memory => ({
  dataYear,
  section: null,
  review: null,
  paragraph: null,
  sentence: SILENT,
});

/** The time that lasts in the sentence; null for a silent one. */
const lastingTime = (sentence: SentenceTime): Time | null => {
  const lasting = sentence.state === 'from' ? sentence.otherwise : sentence;
  return lasting.state === 'silent' ? null : lasting.time;
};

const timeOf = (
  { dataYear, section, paragraph, sentence }: Memory,
  expression: DateExpression,
): Time | null => {
  const year = lastingTime(sentence)?.year ?? section?.year ?? paragraph?.year ?? dataYear;
  const period = periodOfExpression(expression.words, year);
  if (period === null) return null;
  return { period, year: period.slice(0, 4), asOf: expression.asOf, yearEnd: expression.yearEnd };
};

const isFiveYears = (period: string): boolean => {
  const [, first, last] = /^(\d{4})\/(\d{4})$/.exec(period) ?? [];
  return first !== undefined && Number(last) - Number(first) === 4;
};

const afterTime = (sentence: SentenceTime, time: Time, from: boolean): SentenceTime => {
  const otherwise = sentence.state === 'from' ? sentence.otherwise : sentence;
  if (from) return { state: 'from', time, otherwise };
  const named = { state: 'named', time } as const;
  return sentence.state === 'from' ? { ...sentence, otherwise: named } : named;
};

const afterDate = (memory: Memory, { expression, within }: TimeEvent & { kind: 'date' }): Memory => {
  const time = timeOf(memory, expression);
  if (time === null) return memory;
  const ofSection = expression.start >= (memory.section?.start ?? 0);
  const known = ofSection && isFiveYears(time.period) ? { ...memory, review: time.period } : memory;
  switch (within) {
    case 'sentence':
      return { ...known, sentence: afterTime(memory.sentence, time, expression.from) };
    case 'paragraph':
      return { ...known, paragraph: time };
    case 'text':
      return known;
  }
};

const afterFigure = (sentence: SentenceTime): SentenceTime => {
  const lasting = sentence.state === 'from' ? sentence.otherwise : sentence;
  return lasting.state === 'named' ? { state: 'carried', time: lasting.time } : lasting;
};

/** The memory after an event. */
export const remember = (memory: Memory, event: TimeEvent): Memory => {
  switch (event.kind) {
    case 'section':
      return { ...memory, section: event.section, review: null };
    case 'sentence': {
      const last = lastingTime(memory.sentence) ?? memory.paragraph;
      return { ...memory, sentence: SILENT, paragraph: event.sameParagraph ? last : null };
    }
    case 'date':
      return afterDate(memory, event);
    case 'figure':
      return { ...memory, sentence: afterFigure(memory.sentence) };
  }
};
