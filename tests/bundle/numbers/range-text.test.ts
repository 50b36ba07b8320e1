import { describe, expect, test } from 'vitest';
import { preciseRangeText, rangeText, type WrittenNumber } from '../../../src/bundle/numbers/range-text.ts';

const persons = (digits: string): WrittenNumber => ({
  before: '',
  digits,
  after: ' persons',
  one: ' person',
});
const people = (digits: string): WrittenNumber => ({ before: '', digits, after: ' 人' });
const percent = (digits: string): WrittenNumber => ({ before: '', digits, after: '%' });

const openings = (loOpen: boolean, hiOpen: boolean) => ({ loOpen, hiOpen });
const CLOSED = openings(false, false);

describe('rangeText', () => {
  test('one of a thing is singular alone, not as an end', () => {
    expect(rangeText(CLOSED, [persons('1'), persons('1')], 'en')).toBe('1 person');
    expect(rangeText(CLOSED, [persons('1'), persons('3')], 'en')).toBe('1–3 persons');
    expect(rangeText(openings(false, true), [persons('1'), null], 'en')).toBe('at least 1 person');
  });

  test('a dash stands beside no minus sign in English', () => {
    expect(rangeText(CLOSED, [percent('−0.1'), percent('0.1')], 'en')).toBe('−0.1% to 0.1%');
    expect(rangeText(CLOSED, [percent('−0.1'), percent('0.1')], 'zh')).toBe('−0.1%～0.1%');
  });

  test('below an end is one word, of a rise and of a fall', () => {
    expect(rangeText(openings(true, true), [null, percent('−5')], 'zh')).toBe('低于 −5%');
    expect(rangeText(openings(true, true), [null, percent('5')], 'zh')).toBe('低于 5%');
  });
});

describe('preciseRangeText', () => {
  test.each<[boolean, boolean, string, string]>([
    [false, false, '4～5 人', '4–5 persons'],
    [false, true, '至少 4 人、低于 5 人', 'at least 4 persons and under 5 persons'],
    [true, false, '超过 4 人、至多 5 人', 'over 4 persons and at most 5 persons'],
    [true, true, '超过 4 人、低于 5 人', 'over 4 persons and under 5 persons'],
  ])('open below %s, above %s', (loOpen, hiOpen, zh, en) => {
    expect(preciseRangeText(openings(loOpen, hiOpen), [people('4'), people('5')], 'zh')).toBe(zh);
    expect(preciseRangeText(openings(loOpen, hiOpen), [persons('4'), persons('5')], 'en')).toBe(en);
  });

  test('a single value is exact, and what has one end says so as every range does', () => {
    expect(preciseRangeText(CLOSED, [persons('1'), persons('1')], 'en')).toBe('exactly 1 person');
    expect(preciseRangeText(openings(true, true), [people('4'), null], 'zh')).toBe('超过 4 人');
    expect(preciseRangeText(openings(true, true), [null, null], 'en')).toBe('any value');
  });
});
