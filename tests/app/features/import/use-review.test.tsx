// @vitest-environment happy-dom
import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Review, startReview } from '../../../../src/app/features/import/review.ts';
import { useReview } from '../../../../src/app/features/import/use-review.ts';
import { readMentions } from '../../../../src/extraction/read-mentions.ts';

/** What the browser stores, and writes that end when the test says so. */
const storage = vi.hoisted(() => ({
  stored: undefined as unknown,
  forbidden: false,
  waiting: [] as (() => void)[],
}));

vi.mock('idb-keyval', () => ({
  get: async () => storage.stored,
  set: (_: string, value: unknown) =>
    new Promise<void>((done, fail) => {
      storage.waiting.push(() => {
        if (storage.forbidden) return fail(new Error('storage is full'));
        storage.stored = value;
        done();
      });
    }),
  del: async () => {
    storage.stored = undefined;
  },
}));

const TEXT = '新增学位3万个。';
const META = { name: 'sample', title: '样例', issuer: '样例机关', published: '2024-02-01' };
const reviewOf = (fileName: string): Review => startReview(fileName, TEXT, readMentions(TEXT), META);

const settle = (): Promise<void> => act(() => new Promise<void>((done) => setTimeout(done)));

/** Lets the writes end that have begun, and those that begin then. */
const write = async (): Promise<void> => {
  while (storage.waiting.length > 0) {
    for (const end of storage.waiting.splice(0)) end();
    await settle();
  }
};

const leaves = (): boolean => window.dispatchEvent(new Event('beforeunload', { cancelable: true }));

const mounted = async () => {
  const { result } = renderHook(useReview);
  await settle();
  return () => result.current;
};

beforeEach(() => {
  storage.stored = undefined;
  storage.forbidden = false;
});

afterEach(async () => {
  cleanup();
  await write();
});

test('a stored review is taken up where it was left', async () => {
  storage.stored = reviewOf('stored.txt');
  const { result } = renderHook(useReview);
  expect([result.current.known, result.current.review]).toEqual([false, null]);
  await settle();
  expect([result.current.known, result.current.review?.fileName]).toEqual([true, 'stored.txt']);
});

test('a review that is begun before the stored one is known takes its place', async () => {
  storage.stored = reviewOf('stored.txt');
  const { result } = renderHook(useReview);
  act(() => result.current.start(reviewOf('new.txt')));
  await settle();
  expect(result.current.review?.fileName).toBe('new.txt');
});

test('until a step is written the browser asks before it leaves', async () => {
  const now = await mounted();
  expect([now().kept, leaves()]).toEqual(['yes', true]);
  act(() => now().start(reviewOf('new.txt')));
  expect([now().kept, leaves()]).toEqual(['pending', false]);
  await write();
  expect([now().kept, leaves()]).toEqual(['yes', true]);
  act(() => now().act({ do: 'describe', meta: { title: '新标题' } }));
  expect([now().kept, leaves()]).toEqual(['pending', false]);
  await write();
  expect(storage.stored).toMatchObject({ fileName: 'new.txt', meta: { title: '新标题' } });
});

test('where the browser stores nothing, this is said and the review goes on', async () => {
  storage.forbidden = true;
  const now = await mounted();
  act(() => now().start(reviewOf('new.txt')));
  await write();
  expect([now().kept, now().review?.fileName, leaves()]).toEqual(['no', 'new.txt', true]);
});

test('a discarded review is gone, and not only from the screen', async () => {
  const now = await mounted();
  act(() => now().start(reviewOf('new.txt')));
  await write();
  act(() => now().discard());
  await write();
  await settle();
  expect([now().review, now().kept, storage.stored]).toEqual([null, 'yes', undefined]);
});
