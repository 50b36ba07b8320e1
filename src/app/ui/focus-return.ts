import { useRef } from 'react';

/** Whether the page or another dialog has taken the focus by now: a closing dialog is a moment late to hand it back. */
const isTaken = (): boolean => document.activeElement?.closest('main, [role="dialog"]') != null;

/**
 * For the content of a dialog that a link, a key or a mark of a chart opens: it has no trigger that it knows of, and
 * hands the focus back to whatever had it.
 */
export const useHandBack = (): {
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
