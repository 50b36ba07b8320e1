import type { ThemeName } from '../../../charts/model/theme.ts';
import { dwellOf } from '../../../dashboard/playlist.ts';
import { secondsFrom } from '../../../dashboard/seconds.ts';

/** The show as its address says it: `#/screen?deck=opening&dwell=30&theme=light&start=3&loop=0&clock=0`. */
export interface ShowParams {
  /** Names of slideshows, as deckOf takes them; the address calls them `deck`. */
  readonly slideshow: string;
  /** Seconds a slide stays, at least one; 0 waits for a key. Null where the playlist decides. */
  readonly dwell: number | null;
  /** Dark, as screens are, where the address does not say. */
  readonly theme: ThemeName;
  /** Index of the first slide, from 0. */
  readonly start: number;
  readonly loop: boolean;
  readonly clock: boolean;
  readonly paused: boolean;
  readonly black: boolean;
  /** Seconds between two looks for new data, at least five; 0 never looks. */
  readonly watch: number;
}

const WATCH_SECONDS = 30;
/** A server that is asked more often has little time for others. */
const LEAST_WATCH = 5;
/** No show is longer. */
const MOST_SLIDES = 9999;

/** 7, 7.5, .5 or 2e3; what is below zero or no number at all is none. */
const NUMBER = /^(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

const numberIn = (text: string | null): number | null =>
  text !== null && NUMBER.test(text.trim()) ? Number(text) : null;

/** What a number becomes where there is one. */
const given = (text: string | null, within: (value: number) => number): number | null => {
  const value = numberIn(text);
  return value === null ? null : within(value);
};

/** `clock=0`, `clock=off` and `clock=false` all mean no. */
const isOff = (text: string | null): boolean => ['0', 'off', 'no', 'false'].includes(text ?? '');
const isOn = (text: string | null): boolean => text !== null && !isOff(text);

/**
 * Reads the query of a show's address. What makes no sense counts as not said; a time that is too short or too long is
 * taken as the nearest that makes sense.
 */
export const showParams = (query: URLSearchParams): ShowParams => ({
  slideshow: query.get('deck') ?? '',
  dwell: given(query.get('dwell'), dwellOf),
  theme: query.get('theme') === 'light' ? 'light' : 'dark',
  start: Math.floor(given(query.get('start'), (start) => Math.min(Math.max(start, 1), MOST_SLIDES)) ?? 1) - 1,
  loop: !isOff(query.get('loop')),
  clock: !isOff(query.get('clock')),
  paused: isOn(query.get('paused')),
  black: isOn(query.get('black')),
  watch: given(query.get('watch'), (watch) => secondsFrom(LEAST_WATCH, watch)) ?? WATCH_SECONDS,
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
