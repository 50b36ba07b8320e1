import { describe, expect, test } from 'vitest';
import {
  freshMemory,
  type Memory,
  remember,
  type SentenceTime,
  type TimeEvent,
} from '../../../src/extraction/claims/period-memory.ts';

const date = (
  words: string,
  within: 'sentence' | 'paragraph' | 'text' = 'sentence',
  { from = false, start = 10 } = {},
): TimeEvent => ({
  kind: 'date',
  within,
  expression: { start, end: start + words.length, words, from, asOf: false, yearEnd: false },
});
const FIGURE: TimeEvent = { kind: 'figure' };
const sentence = (sameParagraph: boolean): TimeEvent => ({ kind: 'sentence', sameParagraph });
const section = (year: string, start = 0): TimeEvent => ({ kind: 'section', section: { start, year } });

const memoryAfter = (...events: readonly TimeEvent[]): Memory => events.reduce(remember, freshMemory('2020'));
/** A state with its period, short: carried 2023. */
const short = (time: SentenceTime): string => {
  if (time.state === 'silent') return 'silent';
  const otherwise = time.state === 'from' ? `, otherwise ${short(time.otherwise)}` : '';
  return `${time.state} ${time.time.period}${otherwise}`;
};

describe('the states of a sentence', () => {
  test.each<readonly [string, readonly TimeEvent[]]>([
    ['silent', []],
    ['silent', [FIGURE]],
    ['named 2023', [date('2023年')]],
    ['named 2024', [date('2023年'), date('2024年')]],
    ['carried 2023', [date('2023年'), FIGURE]],
    ['carried 2023', [date('2023年'), FIGURE, FIGURE]],
    ['named 2024', [date('2023年'), FIGURE, date('2024年')]],
    ['from 2021, otherwise silent', [date('2021年', 'sentence', { from: true })]],
    ['from 2021, otherwise named 2023', [date('2023年'), date('2021年', 'sentence', { from: true })]],
    ['from 2021, otherwise named 2023', [date('2021年', 'sentence', { from: true }), date('2023年')]],
    ['carried 2023', [date('2023年'), date('2021年', 'sentence', { from: true }), FIGURE]],
    ['silent', [date('2021年', 'sentence', { from: true }), FIGURE]],
    ['silent', [date('2023年'), FIGURE, sentence(true)]],
    ['silent', [date('2023年', 'paragraph')]],
    ['silent', [date('2023年', 'text')]],
    ['silent', [section('2023')]],
  ])('%s', (state, events) => {
    expect(short(memoryAfter(...events).sentence)).toBe(state);
  });
});

describe('the time of a paragraph', () => {
  test.each<readonly [string | undefined, readonly TimeEvent[]]>([
    [undefined, []],
    ['2023', [date('2023年'), FIGURE, sentence(true)]],
    ['2023', [date('2023年', 'paragraph')]],
    ['2023', [date('2023年', 'paragraph'), sentence(true)]],
    [undefined, [date('2023年', 'text')]],
    [undefined, [date('2023年'), FIGURE, sentence(false)]],
  ])('%s', (period, events) => {
    expect(memoryAfter(...events).paragraph?.period).toBe(period);
  });
});

describe('the year that an expression leaves unsaid is that of', () => {
  test.each<readonly [string, string, readonly TimeEvent[]]>([
    ['the text', '2020-01/2020-06', []],
    ['the paragraph before the text', '2021-01/2021-06', [date('2021年', 'paragraph')]],
    ['the section before the paragraph', '2022-01/2022-06', [section('2022'), date('2021年', 'paragraph')]],
    ['the sentence before the section', '2023-01/2023-06', [section('2022'), date('2023年')]],
  ])('%s', (_, period, events) => {
    expect(short(memoryAfter(...events, date('上半年')).sentence)).toBe(`named ${period}`);
  });
});

describe('a review of five years', () => {
  test('is remembered in its section, also for sentences far from the words', () => {
    expect(memoryAfter(section('2024'), date('五年来', 'text')).review).toBe('2020/2024');
    expect(memoryAfter(section('2024'), date('五年来'), sentence(false)).review).toBe('2020/2024');
  });

  test('ends with the section, and does not begin before it', () => {
    expect(memoryAfter(section('2024'), date('五年来'), section('2025', 90)).review).toBeNull();
    expect(memoryAfter(section('2024', 90), date('五年来')).review).toBeNull();
  });

  test('is of five years', () => {
    expect(memoryAfter(section('2024'), date('2019-2021年')).review).toBeNull();
  });
});
