import type { Action } from './show.ts';

/** Keys of keyboards and presenter remotes: those send PageUp, PageDown and a full stop or a B. */
const ACTIONS: Readonly<Record<string, Action>> = {
  PageDown: { type: 'next' },
  ArrowRight: { type: 'next' },
  ArrowDown: { type: 'next' },
  PageUp: { type: 'previous' },
  ArrowLeft: { type: 'previous' },
  ArrowUp: { type: 'previous' },
  Home: { type: 'first' },
  End: { type: 'last' },
  '.': { type: 'black' },
  b: { type: 'black' },
  B: { type: 'black' },
  ' ': { type: 'pause' },
  o: { type: 'overview' },
  O: { type: 'overview' },
  Enter: { type: 'enter' },
  Escape: { type: 'escape' },
};

/** What a pressed key means to the show; null for other keys and for shortcuts of the browser. */
export const actionOfKey = (event: {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}): Action | null => {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  if (/^\d$/.test(event.key)) return { type: 'digit', digit: event.key };
  return ACTIONS[event.key] ?? null;
};
