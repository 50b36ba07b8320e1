import { useCallback, useEffect, useState } from 'react';
import { type Action, type Review, reviewAfter } from './review.ts';
import { storedReview, storeReview } from './review-storage.ts';

/** Whether the browser keeps the review over a reload; `pending` while its last step is being written. */
export type Kept = 'yes' | 'pending' | 'no';

export interface ReviewState {
  /** Null while none is under way. */
  readonly review: Review | null;
  /** False until it is known whether a review was kept. */
  readonly known: boolean;
  readonly kept: Kept;
  readonly start: (review: Review) => void;
  readonly act: (action: Action) => void;
  readonly discard: () => void;
}

/** The browser asks before it leaves a page that would lose something. */
const askBeforeLeaving = (event: BeforeUnloadEvent): void => event.preventDefault();

/** The review under way: taken up where it was left, kept after each step. */
export const useReview = (): ReviewState => {
  const [review, setReview] = useState<Review | null>(null);
  const [known, setKnown] = useState(false);
  const [outcome, setOutcome] = useState<{ of: Review | null; written: boolean }>({
    of: null,
    written: true,
  });
  // From the moment a step is on the screen until its writing has ended.
  const pending = outcome.of !== review;
  useEffect(() => {
    let current = true;
    void storedReview().then((found) => {
      if (!current) return;
      setReview((before) => before ?? found);
      setKnown(true);
    });
    return () => {
      current = false;
    };
  }, []);
  useEffect(() => {
    if (review) void storeReview(review).then((written) => setOutcome({ of: review, written }));
  }, [review]);
  useEffect(() => {
    if (!pending) return;
    window.addEventListener('beforeunload', askBeforeLeaving);
    return () => window.removeEventListener('beforeunload', askBeforeLeaving);
  }, [pending]);
  const act = useCallback((action: Action): void => {
    setReview((before) => before && reviewAfter(before, action));
  }, []);
  const discard = useCallback((): void => {
    setReview(null);
    setOutcome({ of: null, written: true });
    void storeReview(null);
  }, []);
  const kept = pending ? 'pending' : outcome.written ? 'yes' : 'no';
  return { review, known, kept, start: setReview, act, discard };
};
