import { useEffect } from 'react';
import type { OpenedText } from '../../panel/source/opened-text.ts';
import { useQueryValue } from '../../url/hash-location.ts';

/** Marks what lights up. */
const ACTIVE = 'data-active';

const figureAt = (target: EventTarget | null): string | null => {
  if (!(target instanceof Element)) return null;
  const { figure, entry } = target.closest<HTMLElement>('[data-entry], [data-figure]')?.dataset ?? {};
  return entry ?? figure ?? null;
};

/**
 * Pointing at a figure in the text lights it up in the list beside it, and the other way round. Done on the elements:
 * a page of a thousand marks is not drawn anew for each move of the pointer.
 */
export const useActiveFigure = (): void => {
  useEffect(() => {
    const root = document.querySelector('article[data-text]');
    if (!root) return;
    const light = (event: Event): void => {
      const id = figureAt(event.target);
      for (const element of root.querySelectorAll(`[${ACTIVE}]`)) element.removeAttribute(ACTIVE);
      if (id === null) return;
      const name = CSS.escape(id);
      const found = root.querySelectorAll(`[data-kind][data-figure="${name}"], [data-entry="${name}"]`);
      for (const element of found) element.setAttribute(ACTIVE, '');
    };
    root.addEventListener('pointerover', light);
    root.addEventListener('focusin', light);
    return () => {
      root.removeEventListener('pointerover', light);
      root.removeEventListener('focusin', light);
    };
  }, []);
};

/**
 * Goes to the number that the link names with `at=OFFSET`: to its mark in the text, else to its entry in the list; or to
 * the section that begins there.
 */
export const useArrival = (shown: OpenedText | null): void => {
  const at = useQueryValue('at');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the marks come with the text
  useEffect(() => {
    if (at === null || !/^\d+$/.test(at)) return;
    const target =
      document.querySelector<HTMLElement>(`[data-kind][data-offset="${at}"]`) ??
      document.querySelector<HTMLElement>(`[data-entry][data-offset="${at}"]`) ??
      document.querySelector<HTMLElement>(`[data-start="${at}"] h2`);
    target?.scrollIntoView({ block: 'center' });
    target?.setAttribute(ACTIVE, '');
  }, [at, shown]);
};
