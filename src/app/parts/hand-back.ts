import { useRef } from 'react';

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
      if (opener.current instanceof HTMLElement) opener.current.focus({ preventScroll: true });
    },
  };
};
