import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readMessage } from '../../../../src/app/features/screen/remote/protocol.ts';
import { actionOfKey } from '../../../../src/app/features/screen/show/keys.ts';
import { pixelShift } from '../../../../src/app/features/screen/show/pixel-shift.ts';
import {
  type Action,
  type Frame,
  type Show,
  showAfter,
  startOf,
  viewIndices,
} from '../../../../src/app/features/screen/show/show.ts';
import { showParams, withPlace } from '../../../../src/app/features/screen/show-params.ts';
import { geometryOf } from '../../../../src/app/features/screen/slides/geometry.ts';

const FRAME: Frame = { count: 5, step: 1, loop: true };
const start = startOf({ index: 0, paused: false, black: false });
const played = (actions: readonly Action[], frame = FRAME, from: Show = start): Show =>
  actions.reduce((show, action) => showAfter(show, action, frame), from);
const typed = (digits: string): Action[] => [...digits].map((digit) => ({ type: 'digit', digit }));

describe('a show', () => {
  test('goes round in a loop, and stops at its ends without one', () => {
    expect(played([{ type: 'previous' }]).index).toBe(4);
    expect(played([{ type: 'last' }, { type: 'next' }]).index).toBe(0);
    const once = { ...FRAME, loop: false };
    const end = played([{ type: 'last' }], once);
    expect(played([{ type: 'next' }], once, end)).toEqual(end);
    expect(played([{ type: 'previous' }], once)).toEqual(start);
  });

  test('goes to a typed number; a number that no slide has changes nothing', () => {
    expect(played([...typed('4'), { type: 'enter' }])).toMatchObject({ index: 3, digits: '' });
    expect(played([...typed('17'), { type: 'enter' }])).toMatchObject({ index: 0, turn: 0, digits: '' });
    expect(played([...typed('0'), { type: 'enter' }])).toMatchObject({ index: 0, turn: 0 });
    expect(played([...typed('2'), { type: 'escape' }, { type: 'enter' }]).index).toBe(0);
  });

  test('a turn of the page ends black-out and overview; pausing does neither', () => {
    expect(played([{ type: 'black' }, { type: 'pause' }])).toMatchObject({ black: true, paused: true });
    expect(played([{ type: 'black' }, { type: 'next' }])).toMatchObject({ black: false, index: 1 });
    expect(played([{ type: 'overview' }, { type: 'go', index: 2 }])).toMatchObject({
      overview: false,
      index: 2,
    });
  });

  test('on a wall slides go in pairs, and the first stands beside an odd last one', () => {
    const wall = { ...FRAME, step: 2 };
    expect(played([{ type: 'next' }], wall).index).toBe(2);
    expect(played([{ type: 'go', index: 3 }], wall).index).toBe(2);
    expect(viewIndices(played([{ type: 'last' }], wall).index, wall)).toEqual([4, 0]);
    expect(viewIndices(0, { count: 1, step: 2, loop: true })).toEqual([0]);
    expect(viewIndices(0, { count: 0, step: 1, loop: true })).toEqual([]);
  });

  test('whatever is commanded, a slide that exists is shown', () => {
    const action = fc.oneof(
      fc.constantFrom<Action>(
        { type: 'next' },
        { type: 'previous' },
        { type: 'first' },
        { type: 'last' },
        { type: 'enter' },
        { type: 'overview' },
      ),
      fc.integer({ min: -3, max: 99 }).map((index): Action => ({ type: 'go', index })),
      fc.integer({ min: 0, max: 9 }).map((digit): Action => ({ type: 'digit', digit: String(digit) })),
    );
    const frame = fc.record({
      count: fc.integer({ min: 1, max: 30 }),
      step: fc.constantFrom(1, 2),
      loop: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(action), frame, (actions, given) => {
        const { index } = played(actions, given);
        expect(index).toBeGreaterThanOrEqual(0);
        expect(index).toBeLessThan(given.count);
        expect(index % given.step).toBe(0);
      }),
    );
  });
});

describe('keys', () => {
  const key = (name: string, more = {}) =>
    actionOfKey({ key: name, ctrlKey: false, metaKey: false, altKey: false, ...more });

  test('of remotes and keyboards command the show; shortcuts of the browser do not', () => {
    expect(['PageDown', 'PageUp', '.', 'B', ' '].map((name) => key(name)?.type)).toEqual([
      'next',
      'previous',
      'black',
      'black',
      'pause',
    ]);
    expect(key('7')).toEqual({ type: 'digit', digit: '7' });
    expect(key('b', { ctrlKey: true })).toBeNull();
    expect(key('7', { metaKey: true })).toBeNull();
    expect(key('Tab')).toBeNull();
  });
});

describe('address', () => {
  const read = (query: string) => showParams(new URLSearchParams(query));

  test('says everything about a show, and nothing wrong can stop it', () => {
    expect(read('deck=opening&dwell=7.5&theme=light&start=3&loop=0&clock=off&watch=0')).toEqual({
      slideshow: 'opening',
      dwell: 7.5,
      theme: 'light',
      start: 2,
      loop: false,
      clock: false,
      paused: false,
      black: false,
      watch: 0,
    });
    expect(read('dwell=soon&theme=pink&start=-4&watch=')).toEqual(read(''));
    expect(read('')).toMatchObject({ dwell: null, theme: 'dark', start: 0, loop: true, clock: true });
  });

  test('times have a floor and a ceiling, 0 stays 0, and what is no number is not said', () => {
    const times = (text: string): (number | null)[] => {
      const { dwell, watch } = read(`dwell=${text}&watch=${text}`);
      return [dwell, watch];
    };
    expect(times('0')).toEqual([0, 0]);
    expect(times('0.0')).toEqual([0, 0]);
    expect(times('0.2')).toEqual([1, 5]);
    expect(times('1e-3')).toEqual([1, 5]);
    expect(times('3')).toEqual([3, 5]);
    expect(times('2e1')).toEqual([20, 20]);
    expect(times(' 12. ')).toEqual([12, 12]);
    expect(times('.5')).toEqual([1, 5]);
    for (const huge of ['86401', '99999999', '1e9', '1e999']) expect(times(huge)).toEqual([86_400, 86_400]);
    for (const none of ['', '-5', '-0', 'NaN', 'Infinity', '0x10', '5s', '1,5', '１０', 'e5', '.'])
      expect(times(none)).toEqual([null, 30]);
  });

  test('the first slide is a whole number from one on, however it is written', () => {
    const start = (text: string): number => read(`start=${text}`).start;
    expect(['3', '3.9', '0', '-4', 'x', '1e1'].map(start)).toEqual([2, 2, 0, 0, 0, 9]);
    expect(Number.isSafeInteger(start('1e999'))).toBe(true);
  });

  test('a place that is written comes back when it is read, beside what else the address says', () => {
    const query = withPlace(new URLSearchParams('deck=opening&bundle=b'), {
      index: 4,
      paused: true,
      black: false,
    });
    expect(showParams(query)).toMatchObject({ slideshow: 'opening', start: 4, paused: true, black: false });
    expect(query.get('bundle')).toBe('b');
    expect(withPlace(query, { index: 4, paused: false, black: false }).has('paused')).toBe(false);
  });
});

describe('geometry', () => {
  test('a pixel of the design scales with the screen; a wall shows two slides, a portrait turns the design', () => {
    expect(geometryOf(1920, 1080)).toMatchObject({ unit: 1, step: 1, portrait: false });
    expect(geometryOf(3840, 2160)).toMatchObject({ unit: 2, step: 1 });
    expect(geometryOf(2560, 1080)).toMatchObject({ unit: 1, step: 1, width: 2560 });
    expect(geometryOf(3840, 1080)).toMatchObject({ unit: 1, step: 2, width: 1920 });
    expect(geometryOf(1080, 1920)).toMatchObject({ unit: 1, step: 1, portrait: true });
  });

  test('the picture wanders, by little, and comes back', () => {
    const places = Array.from({ length: 12 }, (_, minute) => pixelShift(minute));
    expect(new Set(places.map(({ x, y }) => `${x},${y}`)).size).toBe(12);
    expect(Math.max(...places.flatMap(({ x, y }) => [Math.abs(x), Math.abs(y)]))).toBeLessThanOrEqual(4);
    expect(pixelShift(12)).toEqual(pixelShift(0));
  });
});

describe('messages between windows', () => {
  test('are taken only when they are well-formed', () => {
    expect(readMessage({ type: 'action', action: { type: 'go', index: 2 } })).toEqual({
      type: 'action',
      action: { type: 'go', index: 2 },
    });
    expect(readMessage({ type: 'laser', at: null })).toEqual({ type: 'laser', at: null });
    for (const odd of [
      null,
      'next',
      { type: 'action', action: { type: 'eval' } },
      { type: 'laser', at: { x: 7, y: 0 } },
    ]) {
      expect(readMessage(odd)).toBeNull();
    }
  });
});
