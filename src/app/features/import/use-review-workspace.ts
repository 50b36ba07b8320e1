import { useMemo, useState } from 'react';
import type { Mention } from '../../../extraction/mention.ts';
import { useDashboard } from '../../data/dashboard-provider.tsx';
import { hrefWith, replaceHash, useQueryValue } from '../../url/hash-location.ts';
import { type Action, type Review, sameStatement } from './review.ts';
import { FILTERS, type Filter, matches, progress, type ReviewRow, reviewRows } from './review-view.ts';

/** How far around a figure the ones are offered that it may speak about. */
const NEIGHBOURHOOD = 12;

const neighboursOf = (rows: readonly ReviewRow[], offset: number): readonly Mention[] => {
  const figures = rows.flatMap(({ mention }) => (mention.kind === 'figure' ? [mention] : []));
  const at = figures.findIndex((figure) => figure.offset >= offset);
  return figures
    .slice(Math.max(at - NEIGHBOURHOOD, 0), at + NEIGHBOURHOOD)
    .filter((figure) => figure.offset !== offset);
};

const go = (key: string, value: string | null): void => {
  // Not a step of the browser's history: going back leads out of the review and not through its lines.
  replaceHash(hrefWith(key, value));
};

/** The number that is looked at, with what can be said of it. */
export interface CurrentRow {
  readonly row: ReviewRow;
  /** The figure that this one may state again. */
  readonly same: Mention | null;
  /** Earlier and later figures of its neighbourhood: what it may speak about. */
  readonly neighbours: readonly Mention[];
}

/** A key that is no command; one that is carried out; one that asks for the fields of the current number. */
type Pressed = 'nothing' | 'done' | 'edit';

export interface ReviewWorkspaceState {
  readonly filter: Filter;
  /** Every filter with how many numbers it lets through. */
  readonly filters: readonly { readonly filter: Filter; readonly count: number }[];
  /** Figures decided, and figures in all. */
  readonly progress: { readonly done: number; readonly all: number };
  readonly shown: readonly ReviewRow[];
  /** Offsets of the shown numbers that are not yet decided. */
  readonly open: readonly number[];
  /** Null where nothing is shown. */
  readonly current: CurrentRow | null;
  readonly units: ReadonlySet<string>;
  readonly choose: (filter: string) => void;
  readonly move: (offset: number) => void;
  /** Decides about the current number. */
  readonly decide: (action: Action) => void;
  readonly acceptShown: () => void;
  readonly undo: () => void;
  /** Carries out the command of a key. */
  readonly press: (key: string) => Pressed;
}

/** Which numbers of a review are shown, which one is looked at, and what its keys do. The link holds both choices. */
export const useReviewWorkspace = (review: Review, act: (action: Action) => void): ReviewWorkspaceState => {
  const { bundle } = useDashboard();
  const chosen = useQueryValue('show');
  const filter = FILTERS.find((each) => each === chosen) ?? 'figure';
  const at = useQueryValue('at');
  const [stay, setStay] = useState<ReadonlySet<number>>(new Set());
  const rows = useMemo(() => reviewRows(review), [review]);
  const mentions = useMemo(() => rows.map(({ mention }) => mention), [rows]);
  const units = useMemo(() => new Set(bundle.units.keys()), [bundle]);
  const shown = rows.filter((row) => matches(row, filter) || stay.has(row.drafted.offset));
  const row = shown.find(({ drafted }) => String(drafted.offset) === at) ?? shown[0];
  const current = row
    ? {
        row,
        same: sameStatement(mentions, row.mention),
        neighbours: neighboursOf(rows, row.drafted.offset),
      }
    : null;
  const open = shown.filter(({ state }) => state === 'open').map(({ drafted }) => drafted.offset);

  const move = (offset: number): void => {
    setStay(new Set());
    go('at', String(offset));
  };
  const decide = (action: Action): void => {
    if (!row) return;
    // What was just decided stays in view until the next line is looked at, though the filter no longer holds it.
    setStay(new Set([row.drafted.offset]));
    if (at === null) go('at', String(row.drafted.offset));
    act(action);
  };
  const undo = (): void => act({ do: 'undo' });
  const decideAndGoOn = (verb: 'accept' | 'reject', offset: number): void => {
    decide({ do: verb, offset });
    const next = row && shown[shown.indexOf(row) + 1];
    if (next) move(next.drafted.offset);
  };
  const press = (key: string): Pressed => {
    if (!current) return 'nothing';
    const { offset } = current.row.drafted;
    switch (key.toLowerCase()) {
      case 'a':
        decideAndGoOn('accept', offset);
        return 'done';
      case 'x':
        decideAndGoOn('reject', offset);
        return 'done';
      case 'm':
        if (current.same) decide({ do: 'merge', offset, into: current.same.offset });
        return 'done';
      case 'u':
        undo();
        return 'done';
      case 'e':
      case 'enter':
        return 'edit';
      default:
        return 'nothing';
    }
  };
  return {
    filter,
    filters: FILTERS.map((each) => ({
      filter: each,
      count: rows.filter((one) => matches(one, each)).length,
    })),
    progress: progress(rows),
    shown,
    open,
    current,
    units,
    choose: (next) => go('show', next),
    move,
    decide,
    acceptShown: () => act({ do: 'accept-all', offsets: open }),
    undo,
    press,
  };
};
