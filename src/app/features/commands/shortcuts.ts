/** Keyboard shortcuts: which keys ask for what. */

export type ShortcutId =
  | 'palette'
  | 'help'
  | 'search'
  | 'overview'
  | 'figures'
  | 'audit'
  | 'source'
  | 'screen'
  | 'theme'
  | 'language'
  | 'previous'
  | 'next';

interface Shortcut {
  readonly id: ShortcutId;
  /** Keys pressed one after the other, as KeyboardEvent.key has them; `Mod+` is Ctrl, ⌘ on a Mac. */
  readonly keys: readonly string[];
}

/** Every shortcut; what each does stands in use-shortcuts.ts. */
export const SHORTCUTS: readonly Shortcut[] = [
  { id: 'palette', keys: ['Mod+k'] },
  { id: 'help', keys: ['?'] },
  { id: 'search', keys: ['/'] },
  { id: 'overview', keys: ['g', 'o'] },
  { id: 'figures', keys: ['g', 'f'] },
  { id: 'audit', keys: ['g', 'a'] },
  { id: 'source', keys: ['g', 's'] },
  { id: 'screen', keys: ['g', 'w'] },
  { id: 'theme', keys: ['t'] },
  { id: 'language', keys: ['l'] },
  { id: 'previous', keys: ['['] },
  { id: 'next', keys: [']'] },
];

export const isSingle = ({ keys }: Shortcut): boolean => !keys.some((key) => key.startsWith('Mod+'));

/** What of a key press decides: its key and what is held down with it. */
export type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** A press as shortcuts name it. Shift is part of what was typed (`?`), except that a shifted letter is no shortcut. */
const nameOf = ({ key, ctrlKey, metaKey, altKey, shiftKey }: Press): string | null => {
  if (altKey || (ctrlKey && metaKey)) return null;
  const letter = /^[a-z]$/i.test(key);
  if (ctrlKey || metaKey) return shiftKey ? null : `Mod+${key.toLowerCase()}`;
  // Full-width marks are what Chinese input methods type for the same keys.
  if (key === '？') return '?';
  if (key === '【') return '[';
  if (key === '】') return ']';
  return letter && shiftKey ? null : key;
};

interface Reading {
  /** The shortcut that is complete with this press. */
  readonly shortcut: ShortcutId | null;
  /** The keys that may be the beginning of one. */
  readonly pending: readonly string[];
}

/** The keys pressed before and one more → a shortcut, the beginning of one, or neither. */
export const readPress = (pending: readonly string[], press: Press): Reading => {
  const name = nameOf(press);
  if (name === null) return { shortcut: null, pending: [] };
  const match = (pressed: readonly string[]): Reading => {
    const begun = SHORTCUTS.filter(({ keys }) => pressed.every((key, index) => keys[index] === key));
    const complete = begun.find(({ keys }) => keys.length === pressed.length);
    return { shortcut: complete?.id ?? null, pending: complete || begun.length === 0 ? [] : pressed };
  };
  const continued = match([...pending, name]);
  const isKnown = continued.shortcut !== null || continued.pending.length > 0;
  return isKnown || pending.length === 0 ? continued : match([name]);
};

/** Whether keys are text where the press happens: a field, a choice, something that can be edited. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest(
    'input:not([type="checkbox"], [type="radio"], [type="button"]), textarea, select, [contenteditable]',
  ) !== null;
