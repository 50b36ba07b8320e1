import type { Mention, MentionKind } from '../../../extraction/mention.ts';
import { type Review, reviewedMention } from './review.ts';

/** One line of the review table. */
export interface ReviewRow {
  readonly mention: Mention;
  /** As the reader drafted it: shows what the editor has changed. */
  readonly drafted: Mention;
  readonly state: 'open' | 'accepted' | 'rejected' | 'merged';
}

/** Which lines are shown: all, one kind, or those not yet decided. */
export type Filter = 'all' | 'open' | MentionKind;

export const FILTERS: readonly Filter[] = [
  'open',
  'figure',
  'date',
  'ordinal',
  'name',
  'contact',
  'policy',
  'all',
];

const stateOf = (review: Review, offset: number): ReviewRow['state'] =>
  review.merges[offset] === undefined ? (review.decisions[offset] ?? 'open') : 'merged';

export const reviewRows = (review: Review): readonly ReviewRow[] =>
  review.drafted.map((drafted) => ({
    drafted,
    mention: reviewedMention(review, drafted),
    state: stateOf(review, drafted.offset),
  }));

/**
 * `open` keeps a line that was just decided out of the way only when the filter is chosen anew: the caller passes the
 * offsets that stay.
 */
export const matches = (row: ReviewRow, filter: Filter): boolean => {
  if (filter === 'all') return true;
  if (filter === 'open') return row.state === 'open' && row.drafted.kind === 'figure';
  return row.mention.kind === filter;
};

/** How far the review has come: figures decided, and figures in all. */
export const progress = (rows: readonly ReviewRow[]): { readonly done: number; readonly all: number } => {
  const figures = rows.filter(({ drafted }) => drafted.kind === 'figure');
  return { done: figures.filter(({ state }) => state !== 'open').length, all: figures.length };
};
