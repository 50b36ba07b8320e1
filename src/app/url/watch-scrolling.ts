import { createScrollMemory, type Followed, type Position, type ScrollEffects } from './scroll-memory.ts';

/** The memory of scrolling at work in the browser. */

const STORED = 'heshu.places';

const main = (): HTMLElement | null => document.querySelector('main');

const linksTo = (href: string): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>(`main a[href="${CSS.escape(href)}"]`),
];

const focusedLink = (): Followed | null => {
  const link = document.activeElement?.closest<HTMLElement>('main a[href]');
  const href = link?.getAttribute('href');
  return link && href ? { href, turn: linksTo(href).indexOf(link) } : null;
};

const nameEntry = (): string => {
  const entry = crypto.randomUUID?.() ?? `${Date.now()}.${Math.random()}`;
  try {
    window.history.replaceState({ ...window.history.state, entry }, '');
  } catch {
    // Some browsers refuse after a hundred in half a minute: this entry is then met as a new one.
  }
  return entry;
};

const read = (): Position => {
  const scrollers = [...document.querySelectorAll<HTMLElement>('[data-scroll]')];
  const inner = scrollers.map(({ dataset, scrollTop }) => [dataset.scroll, scrollTop]);
  return { y: window.scrollY, inner: Object.fromEntries(inner) };
};

const write = ({ y, inner }: Position): void => {
  window.scrollTo({ top: y, behavior: 'instant' });
  for (const [name, top] of Object.entries(inner)) {
    const scroller = document.querySelector(`[data-scroll="${CSS.escape(name)}"]`);
    scroller?.scrollTo({ top, behavior: 'instant' });
  }
};

const BROWSER: ScrollEffects = {
  path: () => window.location.hash.replace(/^#?\/?/, '/').replace(/\?.*/, ''),
  entry: () => (window.history.state as { entry?: string } | null)?.entry,
  nameEntry,
  progress: (path) => {
    const element = main();
    if (element?.dataset.path !== path || element.ariaBusy === 'true') return 'absent';
    return element.querySelector('[aria-busy="true"]') === null ? 'whole' : 'begun';
  },
  read,
  write,
  focusedLink,
  isFocusTaken: () => {
    const has = document.activeElement;
    if (!has || has === document.body || has === main()) return false;
    return has.closest('main, [role="dialog"]') !== null;
  },
  focus: (link) => {
    const target = link && linksTo(link.href)[link.turn];
    (target ?? main())?.focus({ preventScroll: true });
  },
  now: () => performance.now(),
  schedule: (step) => {
    const frame = requestAnimationFrame(step);
    return () => cancelAnimationFrame(frame);
  },
  load: () => window.sessionStorage.getItem(STORED),
  save: (stored) => window.sessionStorage.setItem(STORED, stored),
};

/** Watches and leads for as long as the page lives. */
export const watchScrolling = (): void => {
  const memory = createScrollMemory(BROWSER);
  window.history.scrollRestoration = 'manual';
  memory.start();
  window.addEventListener('popstate', memory.arrive);
  // Some browsers have no popstate for a new hash.
  window.addEventListener('hashchange', memory.arrive);
  window.addEventListener('pagehide', memory.store);
  document.addEventListener(
    'scroll',
    ({ target }) => {
      if (target === document) memory.scrolled({ y: window.scrollY });
      else if (target instanceof HTMLElement && target.dataset.scroll !== undefined)
        memory.scrolled({ inner: { [target.dataset.scroll]: target.scrollTop } });
    },
    { capture: true, passive: true },
  );
  for (const act of ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const)
    window.addEventListener(act, memory.stop, { capture: true, passive: true });
};
