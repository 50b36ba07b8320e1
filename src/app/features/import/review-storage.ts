import { del, get, set } from 'idb-keyval';
import { latestWins } from '../../data/latest-wins.ts';
import type { Review } from './review.ts';

/** Stores the review in this browser after every step, so that a reload loses nothing. */

const KEY = 'heshu.review';

const writer = latestWins(async (review: Review | null): Promise<boolean> => {
  try {
    await (review ? set(KEY, review) : del(KEY));
    return true;
  } catch {
    return false;
  }
});

/** Returns the stored review; null where there is none or the browser stores nothing. */
export const storedReview = async (): Promise<Review | null> => {
  await writer.idle();
  try {
    return (await get<Review>(KEY)) ?? null;
  } catch {
    return null;
  }
};

/** Stores a review in place of the one before, or none. Resolves once nothing waits to be stored: whether it could be. */
export const storeReview = (review: Review | null): Promise<boolean> => writer.write(review);
