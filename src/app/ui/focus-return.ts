import { useRef } from 'react';

/** Whether the page or another dialog has taken the focus by now: a closing dialog returns it a moment late. */
const isTaken = (): boolean => document.activeElement?.closest('main, [role="dialog"]') != null;

/**
 * For the content of a dialog that a link, a key or a mark of a chart opens: it knows no
 * trigger, and returns the focus to what had it.
 */
export const useFocusReturn = (): {
  readonly onOpenAutoFocus: () => void;
  readonly onCloseAutoFocus: (event: Event) => void;
} => {
  const opener = useRef<Element | null>(null);
  return {
    onOpenAutoFocus: () => {
      opener.current = document.activeElement;
    },
    onCloseAutoFocus: (event) => {
      event.preventDefault();
      if (opener.current instanceof HTMLElement && !isTaken()) opener.current.focus({ preventScroll: true });
    },
  };
};
