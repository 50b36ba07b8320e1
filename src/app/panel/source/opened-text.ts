import type { Bundle } from '../../../bundle/model/bundle.ts';
import type { MarkedText } from '../../../extraction/proof/marked-text.ts';
import { createStore, useStore } from '../../store/store.ts';

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

const opened = createStore<OpenedText | null>(null);

/** Puts a copy in the place of the one before; null puts it away. */
export const setOpenedText = opened.set;

/** The copy opened for a bundle, if one is. */
export const useOpenedText = (bundle: Bundle): OpenedText | null =>
  useStore(opened, (text) => (text?.bundle === bundle.descriptor.name ? text : null));

export const closeText = (): void => setOpenedText(null);
