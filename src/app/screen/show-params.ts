import type { ThemeName } from '../../panels/theme.ts';

/** The show as its address says it: `#/screen?deck=opening&dwell=30&theme=light&start=3&loop=0&clock=0`. */
export interface ShowParams {
  /** Which slides: see deckOf. */
  readonly deck: string;
  /** Seconds a slide stays; 0 waits for a key. Null where the playlist decides. */
  readonly dwell: number | null;
  /** Dark, as screens are, where the address does not say. */
  readonly theme: ThemeName;
  /** Index of the first slide, from 0. */
  readonly start: number;
  readonly loop: boolean;
  readonly clock: boolean;
  readonly paused: boolean;
  readonly black: boolean;
  /** Seconds between two looks for new data; 0 never looks. */
  readonly watch: number;
}

const WATCH_SECONDS = 30;

const numberIn = (text: string | null): number | null => {
  const value = text === null || text.trim() === '' ? Number.NaN : Number(text);
  return Number.isFinite(value) && value >= 0 ? value : null;
};

/** `clock=0`, `clock=off` and `clock=false` all mean no. */
const isOff = (text: string | null): boolean => ['0', 'off', 'no', 'false'].includes(text ?? '');
const isOn = (text: string | null): boolean => text !== null && !isOff(text);

/** Reads the query of a show's address; what makes no sense counts as not said. */
export const showParams = (query: URLSearchParams): ShowParams => ({
  deck: query.get('deck') ?? '',
  dwell: numberIn(query.get('dwell')),
  theme: query.get('theme') === 'light' ? 'light' : 'dark',
  start: Math.max(0, Math.floor(numberIn(query.get('start')) ?? 1) - 1),
  loop: !isOff(query.get('loop')),
  clock: !isOff(query.get('clock')),
  paused: isOn(query.get('paused')),
  black: isOn(query.get('black')),
  watch: numberIn(query.get('watch')) ?? WATCH_SECONDS,
});

/** The same query at another place of the show, so that a reload comes back to it. */
export const withPlace = (
  query: URLSearchParams,
  place: { readonly index: number; readonly paused: boolean; readonly black: boolean },
): URLSearchParams => {
  const next = new URLSearchParams(query);
  next.set('start', String(place.index + 1));
  for (const key of ['paused', 'black'] as const) {
    if (place[key]) next.set(key, '1');
    else next.delete(key);
  }
  return next;
};
