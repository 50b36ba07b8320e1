/** Where a show is and what a command makes of it. Pure: the clock, keys and windows are at the edge. */

export interface Show {
  readonly index: number;
  /** Grows with each change of slide: what is shown anew is made anew. */
  readonly turn: number;
  readonly paused: boolean;
  readonly black: boolean;
  readonly overview: boolean;
  /** Digits typed so far of a slide's number. */
  readonly digits: string;
}

export type Action =
  | { readonly type: 'next' | 'previous' | 'first' | 'last' }
  | { readonly type: 'go'; readonly index: number }
  | { readonly type: 'pause' | 'black' | 'overview' | 'enter' | 'escape' }
  | { readonly type: 'digit'; readonly digit: string };

/** What a show moves in: how many slides there are, how many stand side by side, and whether it begins again. */
export interface Frame {
  readonly count: number;
  readonly step: number;
  readonly loop: boolean;
}

export const startOf = (place: { index: number; paused: boolean; black: boolean }): Show => ({
  ...place,
  turn: 0,
  overview: false,
  digits: '',
});

/** The first slide of the view that holds a slide: on a wall, slides go in pairs. */
const viewOf = (index: number, { count, step }: Frame): number => {
  const inside = Math.min(Math.max(index, 0), Math.max(count - 1, 0));
  return inside - (inside % step);
};

const moved = (show: Show, index: number, frame: Frame): Show => {
  const at = viewOf(index, frame);
  return { ...show, index: at, turn: show.turn + 1, black: false, overview: false, digits: '' };
};

const lastView = (frame: Frame): number => viewOf(frame.count - 1, frame);

const MOST_DIGITS = 4;

export const showAfter = (show: Show, action: Action, frame: Frame): Show => {
  switch (action.type) {
    case 'next':
      if (show.index < lastView(frame)) return moved(show, show.index + frame.step, frame);
      return frame.loop ? moved(show, 0, frame) : { ...show, black: false };
    case 'previous':
      if (show.index > 0) return moved(show, show.index - frame.step, frame);
      return frame.loop ? moved(show, lastView(frame), frame) : { ...show, black: false };
    case 'first':
      return moved(show, 0, frame);
    case 'last':
      return moved(show, lastView(frame), frame);
    case 'go':
      return moved(show, action.index, frame);
    case 'pause':
      return { ...show, paused: !show.paused };
    case 'black':
      return { ...show, black: !show.black };
    case 'overview':
      return { ...show, overview: !show.overview, black: false };
    case 'digit':
      return { ...show, digits: (show.digits + action.digit).slice(-MOST_DIGITS) };
    case 'enter': {
      const number = Number(show.digits);
      if (show.digits === '') return show;
      // A number that no slide has is forgotten, rather than taken for the last slide's.
      return number >= 1 && number <= frame.count ? moved(show, number - 1, frame) : { ...show, digits: '' };
    }
    case 'escape':
      return { ...show, overview: false, black: false, digits: '' };
  }
};

/** The slides of a view: one, or on a wall two; after an odd last one the first again. */
export const viewIndices = (index: number, { count, step }: Frame): number[] =>
  count === 0 ? [] : Array.from({ length: Math.min(step, count) }, (_, offset) => (index + offset) % count);
