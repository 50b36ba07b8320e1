/**
 * Where the reader was in each entry of the history: how far the page and the tables in it were scrolled, and which
 * link was followed. Back, Forward and a reload lead there again; a new page begins at its top. The browser cannot do
 * this by itself: a page of ours stands only some frames after its entry.
 */

/** A link by its address and its turn among those that share it. */
interface Followed {
  readonly href: string;
  readonly turn: number;
}

interface Place {
  readonly y: number;
  /** By the name in `data-scroll`. */
  readonly inner: Readonly<Record<string, number>>;
  readonly followed: Followed | null;
}

const TOP: Place = { y: 0, inner: {}, followed: null };
const STORED = 'heshu.places';
/** As many entries as anybody goes back. */
const MOST = 50;
/** How long a page may take to be as high as it was, in milliseconds. */
const PATIENCE = 5000;

const places = new Map<string, Place>();
let entry = '';
let path = '';
let frame = 0;
/** Whether the page is being scrolled to a place: its scroll events tell nothing of the reader then. */
let leading = false;

const pathOf = (hash: string): string => hash.replace(/^#?\/?/, '/').replace(/\?.*/, '');

const place = (): Place => places.get(entry) ?? TOP;

const keep = (change: Partial<Place>): void => {
  const next = { ...place(), ...change };
  // The entry that was looked at last is the last to be forgotten.
  places.delete(entry);
  places.set(entry, next);
};

const linksTo = (href: string): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>(`main a[href="${CSS.escape(href)}"]`),
];

const followedLink = (): Followed | null => {
  const link = document.activeElement?.closest<HTMLElement>('main a[href]');
  const href = link?.getAttribute('href');
  return link && href ? { href, turn: linksTo(href).indexOf(link) } : null;
};

const main = (): HTMLElement | null => document.querySelector('main');

/** Whether the page of the present entry stands, though something in it may still be to come. */
const begun = (): boolean => {
  const element = main();
  return element?.dataset.path === path && element.ariaBusy !== 'true';
};

/** Whether the page of the present entry stands, and nothing in it is still to come. */
const stands = (): boolean => begun() && main()?.querySelector('[aria-busy="true"]') === null;

/** Whether the place of the present entry is where the page is scrolled to, and not where it is still led to. */
const isThere = (): boolean => !leading && begun();

/** Keeps where everything is scrolled to now. Scroll events tell it a frame late: after the link that is followed at once. */
const keepPresent = (): void => {
  if (!isThere()) return;
  const scrollers = [...document.querySelectorAll<HTMLElement>('[data-scroll]')];
  const inner = scrollers.map(({ dataset, scrollTop }) => [dataset.scroll, scrollTop]);
  keep({ y: window.scrollY, inner: { ...place().inner, ...Object.fromEntries(inner) } });
};

/** Scrolls as far as there is room by now; true once it is where it was. */
const scrollTo = ({ y, inner }: Place): boolean => {
  window.scrollTo({ top: y, behavior: 'instant' });
  const there = Object.entries(inner).map(([name, top]) => {
    const scroller = document.querySelector(`[data-scroll="${CSS.escape(name)}"]`);
    scroller?.scrollTo({ top, behavior: 'instant' });
    return scroller !== null && Math.abs(scroller.scrollTop - top) < 2;
  });
  return Math.abs(window.scrollY - y) < 2 && there.every(Boolean);
};

/** Puts the focus where reading goes on, unless something in the page or over it has it already. */
const focusOn = ({ followed }: Place): void => {
  const has = document.activeElement;
  if (has && has !== document.body && has.closest('main, [role="dialog"]') && has !== main()) return;
  const link = followed && linksTo(followed.href)[followed.turn];
  (link ?? main())?.focus({ preventScroll: true });
};

const stop = (): void => {
  cancelAnimationFrame(frame);
  leading = false;
};

/** Does something each frame until it is done and the page stands, or the reader does something else; then `end`. */
const whenStanding = (attempt: () => boolean, end: () => void): void => {
  stop();
  const until = performance.now() + PATIENCE;
  const step = (): void => {
    const done = attempt() && stands();
    if (!done && performance.now() < until) {
      frame = requestAnimationFrame(step);
      return;
    }
    leading = false;
    end();
  };
  frame = requestAnimationFrame(step);
};

/** Leads to a place of before. */
const lead = (to: Place, { focus }: { focus: boolean }): void => {
  whenStanding(
    () => scrollTo(to),
    () => focus && focusOn(to),
  );
  leading = true;
};

/** Begins a new page: at once at its top, so that the page itself can lead further. */
const begin = (): void => {
  window.scrollTo({ top: 0, behavior: 'instant' });
  whenStanding(
    () => true,
    () => focusOn(TOP),
  );
};

const named = (): string | undefined => (window.history.state as { entry?: string } | null)?.entry;

const name = (): void => {
  entry = crypto.randomUUID?.() ?? `${Date.now()}.${Math.random()}`;
  try {
    window.history.replaceState({ ...window.history.state, entry }, '');
  } catch {
    // Some browsers refuse after a hundred in half a minute: this entry is then met as a new one.
  }
};

/** The history is at another entry, or at a new one. */
const arrive = (): void => {
  const known = named();
  if (known !== undefined && known === entry) return;
  keepPresent();
  const from = { path, place: place() };
  path = pathOf(window.location.hash);
  if (known !== undefined) {
    entry = known;
    lead(place(), { focus: from.path !== path });
    return;
  }
  if (from.path === path) {
    // Another view of the same page: it stays where it is.
    name();
    keep(from.place);
    return;
  }
  keep({ followed: followedLink() });
  name();
  begin();
};

const onScroll = (event: Event): void => {
  if (!isThere()) return;
  const { target } = event;
  if (target === document) keep({ y: window.scrollY });
  else if (target instanceof HTMLElement && target.dataset.scroll !== undefined)
    keep({ inner: { ...place().inner, [target.dataset.scroll]: target.scrollTop } });
};

/** Storage may be forbidden, full or of another version: the memory then lasts as long as the page. */
const recall = (): void => {
  try {
    const stored = JSON.parse(window.sessionStorage.getItem(STORED) ?? '[]') as [string, Place][];
    for (const [key, value] of stored) places.set(key, value);
  } catch {
    // The page opens at its top.
  }
};

const store = (): void => {
  keepPresent();
  try {
    window.sessionStorage.setItem(STORED, JSON.stringify([...places].slice(-MOST)));
  } catch {
    // As above.
  }
};

/** Watches and leads for as long as the page lives. */
export const watchScrolling = (): void => {
  recall();
  window.history.scrollRestoration = 'manual';
  path = pathOf(window.location.hash);
  const known = named();
  if (known === undefined) {
    name();
    keep({ y: window.scrollY });
  } else {
    entry = known;
    if (places.has(entry)) lead(place(), { focus: false });
  }
  window.addEventListener('popstate', arrive);
  // Some browsers have no popstate for a new hash.
  window.addEventListener('hashchange', arrive);
  window.addEventListener('pagehide', store);
  document.addEventListener('scroll', onScroll, { capture: true, passive: true });
  for (const act of ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const)
    window.addEventListener(act, stop, { capture: true, passive: true });
};
