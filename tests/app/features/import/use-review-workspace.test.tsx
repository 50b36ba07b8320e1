// @vitest-environment happy-dom
import { act, cleanup, renderHook } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, expect, test } from 'vitest';
import { type Review, reviewAfter, startReview } from '../../../../src/app/features/import/review.ts';
import { useReviewWorkspace } from '../../../../src/app/features/import/use-review-workspace.ts';
import { readMentions } from '../../../../src/extraction/read-mentions.ts';
import { minimalReading, mountedWith } from '../../../support/mounted.tsx';

const TEXT =
  '2023年，全市实现地区生产总值1200.5亿元，比上年增长6.2%。新增学位3万个。地区生产总值1200.5亿元。拨打12345热线。';

const META = { name: 'sample', title: '样例', issuer: '样例机关', published: '2024-02-01' };
const FIRST: Review = startReview('sample.txt', TEXT, readMentions(TEXT), META);

const wrapper = mountedWith(await minimalReading());

const useOwnReview = () => {
  const [review, setReview] = useState(FIRST);
  const workspace = useReviewWorkspace(review, (action) =>
    setReview((before) => reviewAfter(before, action)),
  );
  return { ...workspace, review };
};

const workspace = (query = '') => {
  window.location.hash = `#/import${query}`;
  const { result } = renderHook(useOwnReview, { wrapper });
  const press = (key: string): string => {
    let pressed = '';
    act(() => {
      pressed = result.current.press(key);
    });
    return pressed;
  };
  const current = (): string => {
    const { row } = result.current.current ?? {};
    return row ? `${row.drafted.text} ${row.state}` : 'none';
  };
  return { now: () => result.current, press, current };
};

const texts = (rows: readonly { readonly drafted: { readonly text: string } }[]): string[] =>
  rows.map(({ drafted }) => drafted.text);

afterEach(() => {
  cleanup();
  window.location.hash = '';
});

test('begins with the figures, at the first of them; the link can say otherwise', () => {
  const { now, current } = workspace();
  expect(texts(now().shown)).toEqual(['1200.5亿元', '6.2%', '3万个', '1200.5亿元']);
  expect(current()).toBe('1200.5亿元 open');
  expect(now().progress).toEqual({ done: 0, all: 4 });
  cleanup();
  const other = workspace(`?show=all&at=${TEXT.indexOf('3万')}`);
  expect(other.now().filter).toBe('all');
  expect(other.current()).toBe('3万个 open');
  expect(other.now().shown.length).toBe(FIRST.drafted.length);
  cleanup();
  expect(workspace('?show=nonsense&at=99999').now().filter).toBe('figure');
});

test('every filter says how many numbers it shows', () => {
  const { now } = workspace();
  const { filters } = now();
  const counts = Object.fromEntries(filters.map(({ filter, count }) => [filter, count]));
  expect(counts).toMatchObject({ figure: 4, open: 4, all: FIRST.drafted.length });
  for (const { filter, count } of filters) {
    act(() => now().choose(filter));
    expect(now().shown.length).toBe(count);
  }
});

test('keys decide about the current number and go on to the next', () => {
  const { now, press, current } = workspace();
  expect(press('a')).toBe('done');
  expect(current()).toBe('6.2% open');
  expect(press('X')).toBe('done');
  expect(current()).toBe('3万个 open');
  expect(now().shown.map(({ state }) => state)).toEqual(['accepted', 'open', 'open']);
  expect(now().progress).toEqual({ done: 2, all: 4 });
  press('u');
  expect(now().progress).toEqual({ done: 1, all: 4 });
});

test('a key leads to the fields, and one that is no command is left to the page', () => {
  const { now, press } = workspace();
  expect([press('e'), press('Enter'), press('q'), press('Tab')]).toEqual([
    'edit',
    'edit',
    'nothing',
    'nothing',
  ]);
  expect(now().review).toBe(FIRST);
});

test('a second statement is merged into the first', () => {
  const second = TEXT.lastIndexOf('1200.5');
  const { now, press, current } = workspace(`?at=${second}`);
  expect(now().current?.same?.offset).toBe(TEXT.indexOf('1200.5'));
  press('m');
  expect(current()).toBe('1200.5亿元 merged');
  expect(now().review.merges).toEqual({ [second]: TEXT.indexOf('1200.5') });
  act(() => now().move(TEXT.indexOf('3万')));
  press('m');
  expect(Object.keys(now().review.merges)).toEqual([String(second)]);
});

test('what was just decided stays in view among the open ones, until another is looked at', () => {
  const { now, current } = workspace('?show=open');
  const offset = TEXT.indexOf('1200.5');
  act(() => now().decide({ do: 'accept', offset }));
  expect(current()).toBe('1200.5亿元 accepted');
  // A reload finds it again.
  expect(window.location.hash).toContain(`at=${offset}`);
  expect(texts(now().shown)).toEqual(['1200.5亿元', '6.2%', '3万个', '1200.5亿元']);
  act(() => now().move(TEXT.indexOf('3万')));
  expect(texts(now().shown)).toEqual(['6.2%', '3万个', '1200.5亿元']);
});

test('all that is shown and open is accepted at once, and with nothing left there is nothing to decide', () => {
  const { now, press, current } = workspace();
  press('x');
  expect(now().open).toHaveLength(3);
  act(() => now().acceptShown());
  act(() => now().choose('open'));
  expect(now().progress).toEqual({ done: 4, all: 4 });
  expect(Object.values(now().review.decisions)).toEqual(['rejected', 'accepted', 'accepted', 'accepted']);
  expect([now().shown.length, current()]).toEqual([0, 'none']);
  expect(press('a')).toBe('nothing');
});

test('a figure may speak about those around it, not about itself', () => {
  const { now } = workspace(`?at=${TEXT.indexOf('6.2%')}`);
  expect(now().current?.neighbours.map(({ text }) => text)).toEqual(['1200.5亿元', '3万个', '1200.5亿元']);
});
