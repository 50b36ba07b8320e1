import { useSyncExternalStore } from 'react';

const never = (): (() => void) => () => undefined;

const isMac = (): boolean => /Mac|iPhone|iPad/.test(navigator.userAgent);

/** Whether the reader's keyboard has a ⌘; unknown, so no, while the page is drawn ahead of its reader. */
export const useMac = (): boolean => useSyncExternalStore(never, isMac, () => false);

/** A key as it is printed on the reader's keyboard: `Mod+k` is Ctrl K, or ⌘ K on a Mac. */
export const keyText = (key: string, mac: boolean): string =>
  key.startsWith('Mod+') ? `${mac ? '⌘' : 'Ctrl'} ${key.slice('Mod+'.length).toUpperCase()}` : key;
