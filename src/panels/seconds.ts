/** The most seconds that can be asked for: a day. */
export const MOST_SECONDS = 86_400;

/** Says that time plays no part. */
export const NO_TIME = 0;

/** Seconds from a least to a day; those that say that time plays no part stay as they are. */
export const secondsFrom = (least: number, seconds: number): number =>
  seconds === NO_TIME ? NO_TIME : Math.min(Math.max(seconds, least), MOST_SECONDS);
