import { del, get, set } from 'idb-keyval';
import { newestWriter } from '../../data/latest-wins.ts';
import type { Review } from './review.ts';

/** The review under way, kept in this browser after every step, so that a reload loses nothing. */

const KEY = 'heshu.review';

const writer = newestWriter(async (review: Review | null): Promise<boolean> => {
  try {
    await (review ? set(KEY, review) : del(KEY));
    return true;
  } catch {
    return false;
  }
});

/** The review that was kept; null where there is none or the browser keeps nothing. */
export const keptReview = async (): Promise<Review | null> => {
  await writer.idle();
  try {
    return (await get<Review>(KEY)) ?? null;
  } catch {
    return null;
  }
};

/** Keeps a review in place of the one before, or none. Resolves once nothing waits to be kept: whether it could be. */
export const keepReview = (review: Review | null): Promise<boolean> => writer.write(review);
