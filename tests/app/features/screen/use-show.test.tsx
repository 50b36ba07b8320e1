// @vitest-environment happy-dom
import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useShow } from '../../../../src/app/features/screen/show/use-show.ts';
import { type ShowParams, showParams } from '../../../../src/app/features/screen/show-params.ts';
import { useShowParams } from '../../../../src/app/features/screen/use-show-params.ts';
import type { Report } from '../../../../src/dashboard/report.ts';
import { minimalReading } from '../../../support/mounted.tsx';

vi.mock('../../../../src/app/features/screen/remote/use-channel.ts', () => ({
  useRemoteChannel: () => () => undefined,
}));

const { dashboard } = await minimalReading();

const paramsOf = (query: string): ShowParams => showParams(new URLSearchParams(query));

const useEnteredShow = ({ newest, params }: { newest: Report; params: ShowParams }) => {
  useShowParams();
  return useShow(newest, params);
};

/** Enters a show by its address. */
const show = (query: string) => {
  window.location.hash = `#/screen?${query}`;
  const params = paramsOf(query);
  const { result, rerender } = renderHook(useEnteredShow, { initialProps: { newest: dashboard, params } });
  return {
    now: () => result.current,
    load: (newest: Report) => rerender({ newest, params }),
    pass: (seconds: number) => act(() => vi.advanceTimersByTime(seconds * 1000)),
    press: (key: string) => act(() => void window.dispatchEvent(new KeyboardEvent('keydown', { key }))),
  };
};

const resize = (width: number, height: number): void => {
  vi.stubGlobal('innerWidth', width);
  vi.stubGlobal('innerHeight', height);
};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'performance'] });
  resize(1920, 1080);
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  window.location.hash = '';
});

test('turns the page when its time is over; a pause and a black screen stop the time', () => {
  const { now, pass, press } = show('dwell=10');
  expect(now().slides.length).toBeGreaterThan(2);
  expect([now().current, now().running]).toEqual([1, true]);
  pass(9.9);
  expect(now().current).toBe(1);
  pass(0.1);
  expect(now().current).toBe(2);
  pass(6);
  press(' ');
  expect(now().running).toBe(false);
  pass(60);
  expect(now().current).toBe(2);
  press(' ');
  pass(3.9);
  expect(now().current).toBe(2);
  pass(0.1);
  expect(now().current).toBe(3);
  press('b');
  pass(60);
  expect([now().current, now().show.black]).toEqual([3, true]);
});

test('newer data comes on the screen between two turns, never within one', () => {
  const { now, load, press } = show('dwell=0');
  const newer: Report = { ...dashboard };
  load(newer);
  expect(now().dashboard).toBe(dashboard);
  press('PageDown');
  expect(now().dashboard).toBe(newer);
});

test('newer data comes at once where one view is all there is, whose time does not run', () => {
  resize(3840, 1080);
  const { now, load } = show('dwell=5&deck=economy');
  expect([now().views, now().running]).toEqual([1, false]);
  const newer: Report = { ...dashboard };
  load(newer);
  expect(now().dashboard).toBe(newer);
});

test('shows two slides side by side on a wall, and counts views', () => {
  const all = show('dwell=0').now().slides.length;
  cleanup();
  resize(3840, 1080);
  const wall = show('dwell=0');
  expect(wall.now().view.map(({ number }) => number)).toEqual([1, 2]);
  expect(wall.now().views).toBe(Math.ceil(all / 2));
  wall.press('PageDown');
  expect([wall.now().at, wall.now().current]).toEqual([1, 3]);
});

test('begins where the address says, and writes its place there once it has stayed', () => {
  const { now, pass, press } = show('dwell=0&start=2');
  expect(now().current).toBe(2);
  press('PageDown');
  pass(0.4);
  expect(window.location.hash).toContain('start=2');
  pass(0.2);
  expect(window.location.hash).toContain('start=3');
  press('b');
  pass(1);
  expect(window.location.hash).toContain('black=1');
});

test('a slideshow that is not there is named, and everything is shown', () => {
  const { now } = show('dwell=0&deck=nonsense');
  expect([now().unknown, now().everything]).toEqual([['nonsense'], true]);
  expect(now().slides.length).toBeGreaterThan(2);
});
