import { useLayoutEffect, useRef } from 'react';
import { isSingle, isTyping, readPress, SHORTCUTS, type ShortcutId } from './shortcuts.ts';

/** How long after a first key a second one still belongs to it. */
const PATIENCE = 1500;

const SINGLE: ReadonlySet<ShortcutId> = new Set(SHORTCUTS.filter(isSingle).map(({ id }) => id));

/** Whether something lies over the page, which keys belong to then. */
const isCovered = (): boolean => document.querySelector('[role="dialog"][data-state="open"]') !== null;

/**
 * Does what shortcuts ask for, while the component is there. Single keys rest while the reader types, while a dialog
 * is open and where the settings turn them off; a press that something else has dealt with is left alone.
 */
export const useShortcuts = (
  actions: Readonly<Record<ShortcutId, () => void>>,
  { singleKeys }: { singleKeys: boolean },
): void => {
  const latest = useRef(actions);
  // With what is on the screen: a key pressed at its first sight is obeyed.
  useLayoutEffect(() => {
    latest.current = actions;
  });
  useLayoutEffect(() => {
    let pending: readonly string[] = [];
    let since = 0;
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing || event.repeat) return;
      if (['Shift', 'Control', 'Meta', 'Alt'].includes(event.key)) return;
      const late = event.timeStamp - since > PATIENCE;
      const reading = readPress(late ? [] : pending, event);
      const single = reading.shortcut === null || SINGLE.has(reading.shortcut);
      if (single && (!singleKeys || isTyping(event.target) || isCovered())) {
        pending = [];
        return;
      }
      pending = reading.pending;
      since = event.timeStamp;
      if (reading.shortcut === null) return;
      event.preventDefault();
      latest.current[reading.shortcut]();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [singleKeys]);
};
