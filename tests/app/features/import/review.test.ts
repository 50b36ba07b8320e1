import { describe, expect, test } from 'vitest';
import {
  type Review,
  reviewAfter,
  reviewedMention,
  reviewedMentions,
  sameStatement,
  startReview,
} from '../../../../src/app/features/import/review.ts';
import { matches, progress, reviewRows } from '../../../../src/app/features/import/review-view.ts';
import { readMentions } from '../../../../src/extraction/read-mentions.ts';

const TEXT =
  '2023年，全市实现地区生产总值1200.5亿元，比上年增长6.2%。新增学位3万个。地区生产总值1200.5亿元。拨打12345热线。';

const reading = (): Review =>
  startReview('sample.txt', TEXT, readMentions(TEXT), {
    name: 'sample',
    title: '样例',
    issuer: '样例机关',
    published: '2024-02-01',
  });

const offsetOf = (words: string, from = 0): number => TEXT.indexOf(words, from);
const at = (review: Review, offset: number) => {
  const mention = review.drafted.find((each) => each.offset === offset);
  if (!mention) throw new Error(`nothing at ${offset}`);
  return reviewedMention(review, mention);
};

describe('a review', () => {
  test('an edit changes what is written, and undo brings back what was read', () => {
    const review = reading();
    const offset = offsetOf('3万');
    const edited = reviewAfter(review, { do: 'edit', offset, change: { value: '3.5', indicator: '学位' } });
    expect(at(edited, offset)).toMatchObject({ value: '3.5', indicator: '学位', unit: '万个' });
    const undone = reviewAfter(edited, { do: 'undo' });
    expect(at(undone, offset).value).toBe('3');
    expect(reviewAfter(undone, { do: 'undo' })).toEqual(undone);
  });

  test('a rejected figure is no figure any more, and stays accounted for', () => {
    const offset = offsetOf('3万');
    const review = reviewAfter(reading(), { do: 'reject', offset });
    expect(at(review, offset)).toMatchObject({ kind: 'name', value: null, measure: null });
    expect(reviewedMentions(review)).toHaveLength(review.drafted.length);
    const named = reviewAfter(review, { do: 'edit', offset, change: { kind: 'policy' } });
    expect(at(named, offset).kind).toBe('policy');
  });

  test('a second statement of a figure is offered for a merge, the first is not', () => {
    const review = reading();
    const first = at(review, offsetOf('1200.5'));
    const second = at(review, offsetOf('1200.5', first.offset + 1));
    const mentions = reviewedMentions(review);
    expect(sameStatement(mentions, second)?.offset).toBe(first.offset);
    expect(sameStatement(mentions, first)).toBeNull();
  });

  test('its progress counts figures that were decided, however', () => {
    const review = reading();
    const figures = review.drafted.filter((mention) => mention.kind === 'figure');
    expect(progress(reviewRows(review))).toEqual({ done: 0, all: figures.length });
    const [first, second, third] = figures.map((mention) => mention.offset);
    const decided = [
      { do: 'accept', offset: first },
      { do: 'reject', offset: second },
      { do: 'merge', offset: third, into: first },
    ].reduce((before, action) => reviewAfter(before, action as never), review);
    expect(progress(reviewRows(decided)).done).toBe(3);
    const rows = reviewRows(decided);
    expect(rows.filter((row) => matches(row, 'open')).length).toBe(figures.length - 3);
    expect(rows.find((row) => row.drafted.offset === third)?.state).toBe('merged');
  });

  test('all that are shown are accepted in one step, and taken back in one', () => {
    const review = reading();
    const offsets = review.drafted.map((mention) => mention.offset);
    const accepted = reviewAfter(review, { do: 'accept-all', offsets });
    expect(progress(reviewRows(accepted)).done).toBe(progress(reviewRows(review)).all);
    expect(progress(reviewRows(reviewAfter(accepted, { do: 'undo' }))).done).toBe(0);
  });
});
