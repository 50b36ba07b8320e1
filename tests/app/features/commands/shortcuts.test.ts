// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { isTyping, readPress, type ShortcutId } from '../../../../src/app/features/commands/shortcuts.ts';

interface Held {
  readonly ctrlKey?: boolean;
  readonly metaKey?: boolean;
  readonly altKey?: boolean;
  readonly shiftKey?: boolean;
}

const press = (key: string, held: Held = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});

/** The shortcut that keys pressed one after the other end in. */
const shortcutOf = (...keys: readonly (string | ReturnType<typeof press>)[]): ShortcutId | null => {
  let pending: readonly string[] = [];
  let last: ShortcutId | null = null;
  for (const key of keys) {
    const reading = readPress(pending, typeof key === 'string' ? press(key) : key);
    pending = reading.pending;
    last = reading.shortcut;
  }
  return last;
};

describe('a press', () => {
  test.each<[string, ShortcutId | null]>([
    ['t', 'theme'],
    ['/', 'search'],
    ['x', null],
    ['g', null],
  ])('%s alone is %s', (key, shortcut) => expect(shortcutOf(key)).toBe(shortcut));

  test('of two keys is a shortcut in that order only', () => {
    expect(shortcutOf('g', 'f')).toBe('figures');
    expect(shortcutOf('f', 'g')).toBe(null);
    expect(shortcutOf('g', 'x')).toBe(null);
  });

  test('that does not continue what was begun begins anew', () => {
    expect(shortcutOf('g', 't')).toBe('theme');
    expect(shortcutOf('g', 'g', 'o')).toBe('overview');
  });

  test('with Ctrl or ⌘ is the same on all machines, with more held down it is the browser’s', () => {
    expect(shortcutOf(press('k', { ctrlKey: true }))).toBe('palette');
    expect(shortcutOf(press('K', { metaKey: true }))).toBe('palette');
    expect(shortcutOf(press('k', { ctrlKey: true, shiftKey: true }))).toBe(null);
    expect(shortcutOf(press('t', { ctrlKey: true }))).toBe(null);
    expect(shortcutOf(press('t', { altKey: true }))).toBe(null);
  });

  test('with Shift is the character it types; a capital letter is no shortcut', () => {
    expect(shortcutOf(press('?', { shiftKey: true }))).toBe('help');
    expect(shortcutOf(press('T', { shiftKey: true }))).toBe(null);
    expect(shortcutOf(press('？', { shiftKey: true }))).toBe('help');
  });
});

test('fields take letters, boxes to tick and buttons do not', () => {
  document.body.innerHTML =
    '<input id="a"><input id="b" type="search"><textarea id="c"></textarea><select id="d"></select>' +
    '<input id="e" type="checkbox"><button id="f"></button><input id="g" type="radio">';
  const typing = [...'abcdefg'].filter((id) => isTyping(document.getElementById(id)));
  expect(typing).toEqual(['a', 'b', 'c', 'd']);
  expect(isTyping(null)).toBe(false);
});
