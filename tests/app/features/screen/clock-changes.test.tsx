// @vitest-environment happy-dom
import { act, cleanup, render } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PresenterTimer } from '../../../../src/app/features/screen/presenter/presenter-timer.tsx';
import type { Message } from '../../../../src/app/features/screen/remote/protocol.ts';
import { useScreen } from '../../../../src/app/features/screen/remote/use-remote.ts';
import { SCREEN_STRINGS } from '../../../../src/app/features/screen/strings.ts';

/** The clock of the day is set back or forth, by hand or from the network, while a talk runs. */

let hear: (message: Message) => void = () => undefined;
const sent: Message[] = [];

vi.mock('../../../../src/app/features/screen/remote/use-channel.ts', () => ({
  useRemoteChannel: (onMessage: (message: Message) => void) => {
    hear = onMessage;
    return send;
  },
}));

const send = (message: Message): void => {
  sent.push(message);
};

const STATE: Message = {
  type: 'state',
  slideshow: '',
  theme: 'dark',
  index: 3,
  step: 1,
  count: 23,
  loop: true,
  clock: true,
  paused: false,
  black: false,
  width: 1920,
  height: 1080,
};

const HOUR = 3_600_000;
const START = Date.parse('2022-02-22T10:00:00Z');

beforeEach(() => {
  vi.useFakeTimers({ now: START });
  sent.length = 0;
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const pass = (milliseconds: number): void =>
  act(() => {
    vi.advanceTimersByTime(milliseconds);
  });

const Screen = () => {
  const { screen } = useScreen();
  return <output>{screen ? `slide ${screen.index}` : 'no screen'}</output>;
};

test.each([-HOUR, HOUR])('a presenter hears of its screen and misses it, the clock set by %d ms', (by) => {
  const { container } = render(<Screen />);
  expect(sent).toEqual([{ type: 'hello' }]);
  act(() => hear(STATE));
  expect(container.textContent).toBe('slide 3');
  vi.setSystemTime(Date.now() + by);
  pass(1500);
  expect(container.textContent).toBe('slide 3');
  pass(6000);
  expect(container.textContent).toBe('no screen');
  expect(sent.length).toBeGreaterThan(2);
});

test.each([-HOUR, HOUR])('the timer of a talk runs on, the clock set by %d ms', (by) => {
  const { container } = render(<PresenterTimer strings={SCREEN_STRINGS.zh} />);
  const elapsed = (): string | null | undefined => container.querySelector('[role="timer"]')?.textContent;
  pass(65_000);
  expect(elapsed()).toBe('1:05');
  vi.setSystemTime(Date.now() + by);
  pass(10_000);
  expect(elapsed()).toBe('1:15');
});
