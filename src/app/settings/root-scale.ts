import { createViewStore, windowEvents } from '../store/store.ts';

/** How much larger than 16 px a rem is: the page grows with large screens (see base.css) and with the text setting. */
export const rootScale = createViewStore({
  read: () => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1,
  watch: windowEvents('resize'),
  built: 1,
});
