// @vitest-environment happy-dom
import { act, cleanup, render } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  DashboardProvider,
  useDashboardState,
  useDataWatch,
} from '../../../src/app/data/dashboard-provider.tsx';
import { pauseAfter } from '../../../src/app/data/data-watch.ts';
import { minimalFiles } from '../../support/bundle-fixture.ts';

const served = vi.hoisted(() => ({ absent: false, asked: 0 }));

vi.mock('../../../src/app/data/served-data.ts', async (original) => {
  const module = await original<typeof import('../../../src/app/data/served-data.ts')>();
  return {
    ...module,
    readServed: async (path: string) => {
      if (path === 'index.json') served.asked += 1;
      if (served.absent) throw new module.ServerAbsent(path);
      if (path === 'index.json') return new TextEncoder().encode('{"bundles":["minimal"]}');
      return minimalFiles().get(path.replace('minimal/', '')) ?? null;
    },
  };
});

const Watch = ({ seconds }: { seconds: number }) => {
  useDataWatch(seconds);
  return <p>{useDashboardState().dashboard ? 'shown' : 'loading'}</p>;
};

const watch = async (seconds: number): Promise<void> => {
  const { container } = render(
    <DashboardProvider>
      <Watch seconds={seconds} />
    </DashboardProvider>,
  );
  // What is read first is read in the browser's own time.
  while (container.textContent !== 'shown') await act(() => new Promise((done) => setImmediate(done)));
  served.asked = 0;
};

/** How often the server is asked in some seconds. */
const looksIn = async (seconds: number): Promise<number> => {
  const before = served.asked;
  for (let second = 0; second < seconds; second += 1) {
    await act(() => vi.advanceTimersByTimeAsync(1000));
  }
  return served.asked - before;
};

beforeEach(() => {
  served.absent = false;
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

test('the pause doubles with each look that is not answered, up to four minutes, and is never shorter than asked', () => {
  expect([0, 1, 2, 3, 4, 5, 6, 99, 9999].map((failures) => pauseAfter(failures, 5))).toEqual([
    5, 10, 20, 40, 80, 160, 240, 240, 240,
  ]);
  expect([0, 1, 9].map((failures) => pauseAfter(failures, 3600))).toEqual([3600, 3600, 3600]);
});

test('a server that answers is asked again and again, one that does not ever more seldom', async () => {
  await watch(10);
  expect(await looksIn(60)).toBe(6);
  served.absent = true;
  // At 10, 30, 70 and 150 seconds.
  expect(await looksIn(155)).toBe(4);
  served.absent = false;
  expect(await looksIn(160)).toBe(1);
  expect(await looksIn(60)).toBe(6);
});

test('it is asked at once when the browser is back on the network', async () => {
  await watch(10);
  served.absent = true;
  await looksIn(155);
  served.absent = false;
  window.dispatchEvent(new Event('online'));
  expect(await looksIn(2)).toBe(1);
});

test('0 never asks', async () => {
  await watch(0);
  expect(await looksIn(1000)).toBe(0);
});
