import { useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';
import type { Panel } from '../../panels/manifest.ts';
import { type Theme, type ThemeName, themeFromTokens } from '../../panels/theme.ts';
import tokens from '../tokens.css?raw';

/** Between `beforeprint` and `afterprint` the page shows every panel, drawn for paper. */
let printing = false;

const subscribe = (listener: () => void): (() => void) => {
  // The browser takes its picture as soon as the event's listeners return.
  const change = (now: boolean) => () =>
    flushSync(() => {
      printing = now;
      listener();
    });
  const [before, after] = [change(true), change(false)];
  window.addEventListener('beforeprint', before);
  window.addEventListener('afterprint', after);
  return () => {
    window.removeEventListener('beforeprint', before);
    window.removeEventListener('afterprint', after);
  };
};

export const usePrinting = (): boolean => useSyncExternalStore(subscribe, () => printing);

const PAPER: ThemeName = 'light';
/** A rem on paper, in pixels, over 16: see print.css. */
const PAPER_SCALE = 0.75;

/** Paper is light, and its type smaller than a screen's. */
export const paperTheme = (): Theme => themeFromTokens(tokens, PAPER, PAPER_SCALE);

/** From this span on a panel goes across the page on paper; others stand two abreast. */
const ACROSS = 8;

export const goesAcross = ({ span }: Panel): boolean => span >= ACROSS;

/** The widths of a panel's body on A4, in pixels: across the page, and in one of two columns. */
export const PAPER_WIDTH = { full: 650, half: 316 } as const;
