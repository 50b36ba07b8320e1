import { createViewStore, useStore } from '../../store/store.ts';

const mac = createViewStore({ read: () => /Mac|iPhone|iPad/.test(navigator.userAgent), built: false });

/** Whether the reader's keyboard has a ⌘; unknown, so no, while the page is drawn ahead of its reader. */
export const useMac = (): boolean => useStore(mac);

/** A key as it is printed on the reader's keyboard: `Mod+k` is Ctrl K, or ⌘ K on a Mac. */
export const keyText = (key: string, mac: boolean): string =>
  key.startsWith('Mod+') ? `${mac ? '⌘' : 'Ctrl'} ${key.slice('Mod+'.length).toUpperCase()}` : key;
