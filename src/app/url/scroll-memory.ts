/**
 * Where the reader was in each entry of the history: how far the page and the tables in it were scrolled, and which
 * link was followed. Back, Forward and a reload lead there again; a new page begins at its top. The browser cannot do
 * this by itself: a page of the app is drawn some frames after its entry is reached.
 */

/** A link by its address and its turn among those that share it. */
export interface Followed {
  readonly href: string;
  readonly turn: number;
}

export interface Position {
  readonly y: number;
  /** By the name in `data-scroll`. */
  readonly inner: Readonly<Record<string, number>>;
}

interface Place extends Position {
  readonly followed: Followed | null;
}

/** How far the page of a path is drawn: not yet, but for parts that are still to come, or whole. */
export type Progress = 'absent' | 'begun' | 'whole';

/** What the memory reads and does; see watch-scrolling.ts for the browser's. */
export interface ScrollEffects {
  /** The path of the address. */
  readonly path: () => string;
  /** The name of the present entry of the history; undefined where it was never named. */
  readonly entry: () => string | undefined;
  /** Gives the present entry a new name. */
  readonly nameEntry: () => string;
  readonly progress: (path: string) => Progress;
  readonly read: () => Position;
  /** Scrolls as far as there is room by now. */
  readonly write: (position: Position) => void;
  /** The link in the page that has the focus. */
  readonly focusedLink: () => Followed | null;
  /** Whether something in the page or over it has the focus. */
  readonly isFocusTaken: () => boolean;
  /** Moves the focus to a link, or to the head of the page where the link is null or gone. */
  readonly focus: (link: Followed | null) => void;
  /** The time in milliseconds. */
  readonly now: () => number;
  /** Calls a function at the next frame; returns what cancels it. */
  readonly schedule: (step: () => void) => () => void;
  /** What was stored before a reload. May throw. */
  readonly load: () => string | null;
  /** May throw: storage may be forbidden, full or of another version; the memory then lasts as long as the page. */
  readonly save: (stored: string) => void;
}

export interface ScrollMemory {
  /** Takes up the entry that the page opens with. */
  readonly start: () => void;
  /** The history is at another entry, or at a new one. */
  readonly arrive: () => void;
  /** The reader has scrolled: the page, or a table by its name. */
  readonly scrolled: (change: Partial<Position>) => void;
  /** The reader does something else: the page is not scrolled under their hands. */
  readonly stop: () => void;
  /** Stores the memory for a reload. */
  readonly store: () => void;
}

const TOP: Place = { y: 0, inner: {}, followed: null };
/** As many entries as anybody goes back. */
const MOST = 50;
/** How long a page may take to be as high as it was, in milliseconds. */
export const PATIENCE = 5000;

const isNear = (a: number | undefined, b: number): boolean => a !== undefined && Math.abs(a - b) < 2;

const isAt = (now: Position, { y, inner }: Position): boolean =>
  isNear(now.y, y) && Object.entries(inner).every(([name, top]) => isNear(now.inner[name], top));

export const createScrollMemory = (effects: ScrollEffects): ScrollMemory => {
  const places = new Map<string, Place>();
  let entry = '';
  let path = '';
  let cancel = (): void => undefined;
  /** Whether the page is being scrolled to a place: its scroll events say nothing about the reader then. */
  let leading = false;

  const place = (): Place => places.get(entry) ?? TOP;

  const keep = (change: Partial<Place>): void => {
    const next = { ...place(), ...change };
    // The entry that was looked at last is the last to be forgotten.
    places.delete(entry);
    places.set(entry, next);
  };

  /** Whether the page is scrolled to the place of the present entry, and not still being led to it. */
  const isThere = (): boolean => !leading && effects.progress(path) !== 'absent';

  /** Keeps where everything is scrolled to. A scroll event comes a frame late: after a link that is followed at once. */
  const keepPresent = (): void => {
    if (!isThere()) return;
    const { y, inner } = effects.read();
    keep({ y, inner: { ...place().inner, ...inner } });
  };

  const stop = (): void => {
    cancel();
    leading = false;
  };

  /** Tries each frame until it succeeds and the page is whole, or the reader does something else; then calls `end`. */
  const whenWhole = (attempt: () => boolean, end: () => void): void => {
    stop();
    const until = effects.now() + PATIENCE;
    const step = (): void => {
      const done = attempt() && effects.progress(path) === 'whole';
      if (!done && effects.now() < until) {
        cancel = effects.schedule(step);
        return;
      }
      leading = false;
      end();
    };
    cancel = effects.schedule(step);
  };

  const focusOn = ({ followed }: Place): void => {
    if (!effects.isFocusTaken()) effects.focus(followed);
  };

  /** Leads to an earlier place. */
  const lead = (to: Place, { focus }: { focus: boolean }): void => {
    whenWhole(
      () => {
        effects.write(to);
        return isAt(effects.read(), to);
      },
      () => focus && focusOn(to),
    );
    leading = true;
  };

  /** Begins a new page: at once at its top, so that the page itself can lead further. */
  const begin = (): void => {
    effects.write(TOP);
    whenWhole(
      () => true,
      () => focusOn(TOP),
    );
  };

  const arrive = (): void => {
    const known = effects.entry();
    if (known !== undefined && known === entry) return;
    keepPresent();
    const from = { path, place: place() };
    path = effects.path();
    if (known !== undefined) {
      entry = known;
      lead(place(), { focus: from.path !== path });
      return;
    }
    if (from.path === path) {
      // Another view of the same page: it stays where it is.
      entry = effects.nameEntry();
      keep(from.place);
      return;
    }
    keep({ followed: effects.focusedLink() });
    entry = effects.nameEntry();
    begin();
  };

  const recall = (): void => {
    try {
      const stored = JSON.parse(effects.load() ?? '[]') as [string, Place][];
      for (const [key, value] of stored) places.set(key, value);
    } catch {
      // The page opens at its top.
    }
  };

  return {
    arrive,
    stop,
    scrolled: ({ inner, ...change }) => {
      if (isThere()) keep({ ...change, ...(inner && { inner: { ...place().inner, ...inner } }) });
    },
    store: () => {
      keepPresent();
      try {
        effects.save(JSON.stringify([...places].slice(-MOST)));
      } catch {
        // The next page opens at its top.
      }
    },
    start: () => {
      recall();
      path = effects.path();
      const known = effects.entry();
      if (known === undefined) {
        entry = effects.nameEntry();
        keep({ y: effects.read().y });
      } else {
        entry = known;
        if (places.has(entry)) lead(place(), { focus: false });
      }
    },
  };
};
