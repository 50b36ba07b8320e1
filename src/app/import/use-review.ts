import { useCallback, useEffect, useState } from 'react';
import { forgetReview, keepReview, keptReview } from './kept-review.ts';
import { type Action, type Review, reviewAfter } from './review.ts';

export interface ReviewState {
  /** Null while none is under way. */
  readonly review: Review | null;
  /** False until it is known whether a review was kept. */
  readonly known: boolean;
  /** Whether the browser keeps the review over a reload. */
  readonly kept: boolean;
  readonly start: (review: Review) => void;
  readonly act: (action: Action) => void;
  readonly discard: () => void;
}

/** The review under way: taken up where it was left, kept after each step. */
export const useReview = (): ReviewState => {
  const [review, setReview] = useState<Review | null>(null);
  const [known, setKnown] = useState(false);
  const [kept, setKept] = useState(true);
  useEffect(() => {
    let current = true;
    void keptReview().then((found) => {
      if (!current) return;
      setReview((before) => before ?? found);
      setKnown(true);
    });
    return () => {
      current = false;
    };
  }, []);
  useEffect(() => {
    if (review) void keepReview(review).then(setKept);
  }, [review]);
  const act = useCallback((action: Action): void => {
    setReview((before) => before && reviewAfter(before, action));
  }, []);
  const discard = useCallback((): void => {
    setReview(null);
    void forgetReview();
  }, []);
  return { review, known, kept, start: setReview, act, discard };
};
