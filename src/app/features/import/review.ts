import { type Mention, type MentionKind, NO_FIGURE } from '../../../extraction/mention.ts';

/**
 * The review of a report that was read: what the reader found, and what the editor has made of it. Pure and plain
 * data, so that it can be kept after every step and taken up again.
 */

/** What an editor may put right on a number. */
export type Editable = Pick<
  Mention,
  'kind' | 'value' | 'unit' | 'qualifier' | 'modality' | 'measure' | 'indicator' | 'scope' | 'period' | 'of'
>;

export type Decision = 'accepted' | 'rejected';

/** What the report calls itself: the head of its datapackage.json. */
export interface Meta {
  readonly name: string;
  readonly title: string;
  readonly issuer: string;
  /** ISO day. */
  readonly published: string;
}

export interface Review {
  readonly fileName: string;
  readonly text: string;
  /** As the reader drafted them, in the order of the text. */
  readonly drafted: readonly Mention[];
  /** By offset. */
  readonly edits: Readonly<Record<number, Partial<Editable>>>;
  readonly decisions: Readonly<Record<number, Decision>>;
  /** A second statement of a figure, by offset, and the offset of the first. */
  readonly merges: Readonly<Record<number, number>>;
  /** Ids of proposed relations that the editor has struck out. */
  readonly dropped: readonly string[];
  readonly meta: Meta;
  /** What to go back to, newest last. */
  readonly past: readonly Omit<Review, 'past' | 'text' | 'drafted' | 'fileName'>[];
}

export type Action =
  | { readonly do: 'accept' | 'reject' | 'unmerge'; readonly offset: number }
  | { readonly do: 'accept-all'; readonly offsets: readonly number[] }
  | { readonly do: 'edit'; readonly offset: number; readonly change: Partial<Editable> }
  | { readonly do: 'merge'; readonly offset: number; readonly into: number }
  | { readonly do: 'drop' | 'take'; readonly relation: string }
  | { readonly do: 'describe'; readonly meta: Partial<Meta> }
  | { readonly do: 'undo' };

/** How many steps back are kept. */
const MEMORY = 100;

const without = <T>(record: Readonly<Record<number, T>>, offset: number): Readonly<Record<number, T>> =>
  Object.fromEntries(Object.entries(record).filter(([each]) => Number(each) !== offset));

export const startReview = (
  fileName: string,
  text: string,
  drafted: readonly Mention[],
  meta: Meta,
): Review => ({
  fileName,
  text,
  drafted,
  edits: {},
  decisions: {},
  merges: {},
  dropped: [],
  meta,
  past: [],
});

const changed = (review: Review, action: Exclude<Action, { do: 'undo' }>): Partial<Review> => {
  switch (action.do) {
    case 'accept':
      return { decisions: { ...review.decisions, [action.offset]: 'accepted' } };
    case 'reject':
      return {
        decisions: { ...review.decisions, [action.offset]: 'rejected' },
        merges: without(review.merges, action.offset),
      };
    case 'accept-all':
      return {
        decisions: {
          ...review.decisions,
          ...Object.fromEntries(action.offsets.map((offset) => [offset, 'accepted' as const])),
        },
      };
    case 'edit': {
      const edit = { ...review.edits[action.offset], ...action.change };
      return { edits: { ...review.edits, [action.offset]: edit } };
    }
    case 'merge':
      return {
        merges: { ...review.merges, [action.offset]: action.into },
        decisions: { ...review.decisions, [action.offset]: 'accepted' },
      };
    case 'unmerge':
      return { merges: without(review.merges, action.offset) };
    case 'drop':
      return { dropped: [...review.dropped, action.relation] };
    case 'take':
      return { dropped: review.dropped.filter((each) => each !== action.relation) };
    case 'describe':
      return { meta: { ...review.meta, ...action.meta } };
  }
};

/** The review after one step of the editor. */
export const reviewAfter = (review: Review, action: Action): Review => {
  if (action.do === 'undo') {
    const before = review.past.at(-1);
    return before ? { ...review, ...before, past: review.past.slice(0, -1) } : review;
  }
  const { edits, decisions, merges, dropped, meta } = review;
  const step = { edits, decisions, merges, dropped, meta };
  return { ...review, ...changed(review, action), past: [...review.past, step].slice(-MEMORY) };
};

/** What a rejected figure is taken for, unless the editor names its kind: a number inside a name. */
const REJECTED_KIND: MentionKind = 'name';

const asOther = (mention: Mention, kind: MentionKind): Mention => ({ ...mention, kind, ...NO_FIGURE });

/** A number of the report with what the editor has made of it. A rejected figure stays accounted for. */
export const reviewedMention = (review: Review, mention: Mention): Mention => {
  const edited = { ...mention, ...review.edits[mention.offset] };
  const rejected = review.decisions[mention.offset] === 'rejected' && mention.kind === 'figure';
  if (edited.kind !== 'figure') return asOther(edited, edited.kind);
  return rejected ? asOther(edited, REJECTED_KIND) : edited;
};

export const reviewedMentions = (review: Review): readonly Mention[] =>
  review.drafted.map((mention) => reviewedMention(review, mention));

/** The first earlier figure that states the same amount of the same unit and measure: a candidate for a merge. */
export const sameStatement = (mentions: readonly Mention[], mention: Mention): Mention | null =>
  mention.kind === 'figure'
    ? (mentions.find(
        (each) =>
          each.kind === 'figure' &&
          each.offset < mention.offset &&
          each.baseValue === mention.baseValue &&
          each.baseUnit === mention.baseUnit &&
          each.measure === mention.measure,
      ) ?? null)
    : null;
