export const DAY = 86_400;

/** Seconds from a least to a day; 0, which says that time plays no part, stays 0. */
export const secondsFrom = (least: number, seconds: number): number =>
  seconds === 0 ? 0 : Math.min(Math.max(seconds, least), DAY);
