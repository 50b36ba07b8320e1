import { del, get, set } from 'idb-keyval';
import type { Review } from './review.ts';

/** The review under way, kept in this browser after every step, so that a reload loses nothing. */

const KEY = 'heshu.review';

/** The review that was kept; null where there is none or the browser keeps nothing. */
export const keptReview = async (): Promise<Review | null> => {
  try {
    return (await get<Review>(KEY)) ?? null;
  } catch {
    return null;
  }
};

/** Whether it could be kept. */
export const keepReview = async (review: Review): Promise<boolean> => {
  try {
    await set(KEY, review);
    return true;
  } catch {
    return false;
  }
};

export const forgetReview = async (): Promise<void> => {
  await del(KEY).catch(() => undefined);
};
