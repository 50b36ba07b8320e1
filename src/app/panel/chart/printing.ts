import { flushSync } from 'react-dom';
import type { Panel } from '../../../charts/model/panel.ts';
import { type Rising, type Theme, type ThemeName, themeFromTokens } from '../../../charts/model/theme.ts';
import { createStore, useStore } from '../../store/store.ts';
import tokens from '../../tokens.css?raw';

const PAPER: ThemeName = 'light';

/** Between `beforeprint` and `afterprint` the page is light and shows every panel, drawn for paper. */
const printing = createStore(false);

/** Watches for the browser's wish to print, for as long as the page lives. */
export const watchPrinting = (): void => {
  const { dataset } = document.documentElement;
  let onScreen = dataset.theme;
  // The browser takes its picture as soon as the event's listeners return.
  const set = (now: boolean): void => flushSync(() => printing.set(now));
  window.addEventListener('beforeprint', () => {
    onScreen = dataset.theme;
    dataset.theme = PAPER;
    set(true);
  });
  window.addEventListener('afterprint', () => {
    if (onScreen) dataset.theme = onScreen;
    set(false);
  });
};

export const usePrinting = (): boolean => useStore(printing);

/** A rem on paper, in pixels, over 16: see print.css. */
const PAPER_SCALE = 0.75;

/** Paper is light, and its type smaller than a screen's. */
export const paperTheme = (rising: Rising): Theme => themeFromTokens(tokens, PAPER, rising, PAPER_SCALE);

/** From this span on a panel goes across the page on paper; others stand two abreast. */
const ACROSS = 8;

export const goesAcross = ({ span }: Panel): boolean => span >= ACROSS;

/** The widths of a panel's body on A4, in pixels: across the page, and in one of two columns. */
export const PAPER_WIDTH = { full: 650, half: 316 } as const;
