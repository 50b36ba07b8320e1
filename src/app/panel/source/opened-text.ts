import { useSyncExternalStore } from 'react';
import type { Bundle } from '../../../bundle/model/bundle.ts';
import type { MarkedText } from '../../../extraction/proof/marked-text.ts';

/**
 * The reader's own copy of the report. It is held in this page's memory and nowhere else: not stored, not sent.
 */
export interface OpenedText {
  /** Name of the bundle it was opened for. */
  readonly bundle: string;
  readonly fileName: string;
  readonly text: string;
  /** Whether it is, character for character, the text that the bundle was made from. */
  readonly exact: boolean;
  readonly marked: MarkedText;
}

let opened: OpenedText | null = null;
const listeners = new Set<() => void>();

/** Puts a copy in the place of the one before; null puts it away. */
export const setOpenedText = (next: OpenedText | null): void => {
  opened = next;
  for (const listener of listeners) listener();
};

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** The copy opened for a bundle, if one is. */
export const useOpenedText = (bundle: Bundle): OpenedText | null => {
  const current = useSyncExternalStore(subscribe, () => opened);
  return current?.bundle === bundle.descriptor.name ? current : null;
};

export const closeText = (): void => setOpenedText(null);
