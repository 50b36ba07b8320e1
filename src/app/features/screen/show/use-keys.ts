import { useLayoutEffect } from 'react';
import { actionOfKey } from './keys.ts';
import type { Action } from './show.ts';

/** Space and Enter press the button that has the focus; they are not the show's then. */
const pressesTarget = (event: KeyboardEvent): boolean =>
  (event.key === ' ' || event.key === 'Enter') &&
  event.target instanceof Element &&
  event.target.closest('button, a[href]') !== null;

/** Sends the keys of remotes and keyboards on as commands. `others` are keys that only this window knows. */
export const useKeys = (
  send: (action: Action) => void,
  others: Readonly<Record<string, () => void>>,
): void => {
  // With what is on the screen: a key pressed at its first sight is obeyed.
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || pressesTarget(event)) return;
      const action = actionOfKey(event);
      const other =
        event.ctrlKey || event.metaKey || event.altKey ? undefined : others[event.key.toLowerCase()];
      if (!action && !other) return;
      event.preventDefault();
      if (action) send(action);
      else other?.();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [send, others]);
};
