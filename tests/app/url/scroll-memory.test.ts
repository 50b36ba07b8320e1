import { describe, expect, test } from 'vitest';
import {
  createScrollMemory,
  type Followed,
  PATIENCE,
  type Position,
  type Progress,
} from '../../../src/app/url/scroll-memory.ts';

const LINK: Followed = { href: '#/panel/gdp', turn: 1 };

/** A browser of one tab: a history, a page that can be scrolled as far as it is high, frames on demand. */
const browser = (session: { stored: string | null; refuses?: boolean } = { stored: null }) => {
  const entries: { path: string; name?: string }[] = [{ path: '/' }];
  let at = 0;
  let names = 0;
  let time = 0;
  let frames: (() => void)[] = [];
  let drawn = '/';
  let progress: Exclude<Progress, 'absent'> = 'whole';
  let position: Position = { y: 0, inner: {} };
  let room: Position = { y: 10_000, inner: {} };
  let focused: Followed | 'head' | 'elsewhere' | null = null;

  const within = (wanted: number, most: number): number => Math.min(wanted, most);
  const present = () => entries[at] ?? { path: '/' };
  const memory = createScrollMemory({
    path: () => present().path,
    entry: () => present().name,
    nameEntry: () => {
      names += 1;
      entries[at] = { ...present(), name: `${session.stored ? 'again' : 'entry'} ${names}` };
      return present().name ?? '';
    },
    progress: (path) => (path === drawn ? progress : 'absent'),
    read: () => position,
    write: ({ y, inner }) => {
      position = {
        y: within(y, room.y),
        inner: Object.fromEntries(
          Object.entries(room.inner).map(([name, most]) => [
            name,
            within(inner[name] ?? position.inner[name] ?? 0, most),
          ]),
        ),
      };
    },
    focusedLink: () => (focused === null || typeof focused === 'string' ? null : focused),
    isFocusTaken: () => focused !== null && focused !== 'head',
    focus: (link) => {
      focused = link ?? 'head';
    },
    now: () => time,
    schedule: (step) => {
      frames.push(step);
      return () => {
        frames = frames.filter((each) => each !== step);
      };
    },
    load: () => {
      if (session.refuses) throw new Error('storage is forbidden');
      return session.stored;
    },
    save: (stored) => {
      if (session.refuses) throw new Error('storage is forbidden');
      session.stored = stored;
    },
  });

  return {
    memory,
    session,
    entries,
    position: () => position,
    focused: () => focused,
    focusOn: (what: typeof focused) => {
      focused = what;
    },
    /** The page that React has drawn, how far, and how far it can be scrolled. */
    draw: (path: string, much: typeof progress = 'whole', height = 10_000, inner: Position['inner'] = {}) => {
      drawn = path;
      progress = much;
      room = { y: height, inner };
      position = { ...position, y: within(position.y, height) };
      if (focused !== 'elsewhere') focused = null;
    },
    /** The reader scrolls; `heard` whether the event has come. */
    scroll: (to: Position, heard = true) => {
      position = to;
      if (heard) memory.scrolled(to);
    },
    follow: (path: string) => {
      entries.splice(at + 1, entries.length, { path });
      at += 1;
      memory.arrive();
    },
    go: (steps: number) => {
      at += steps;
      memory.arrive();
    },
    /** The browser opens the page with the history of another one. */
    reopen: (history: typeof entries, place: number) => {
      entries.splice(0, entries.length, ...history);
      at = place;
    },
    frame: (milliseconds = 16) => {
      time += milliseconds;
      const due = frames;
      frames = [];
      for (const step of due) step();
    },
    waiting: () => frames.length,
  };
};

/** Reads the overview down to 800, and follows a link to a panel that is drawn. */
const onPanel = () => {
  const tab = browser();
  tab.memory.start();
  tab.scroll({ y: 800, inner: {} });
  tab.focusOn(LINK);
  tab.follow('/panel/gdp');
  tab.draw('/panel/gdp');
  tab.frame();
  return tab;
};

test('the page that is opened first is found where it was, though it was left before it was drawn', () => {
  const tab = browser();
  tab.scroll({ y: 90, inner: {} }, false);
  tab.draw('');
  tab.memory.start();
  tab.follow('/audit');
  tab.draw('/audit');
  tab.frame();
  tab.go(-1);
  tab.draw('/');
  tab.frame();
  expect(tab.position().y).toBe(90);
});

describe('a new page', () => {
  test('begins at its top, with the focus at its head', () => {
    const tab = onPanel();
    expect(tab.position().y).toBe(0);
    expect(tab.focused()).toBe('head');
    expect(tab.waiting()).toBe(0);
  });

  test('may lead further itself: it is brought to its top once', () => {
    const tab = browser();
    tab.memory.start();
    tab.follow('/source');
    tab.draw('/source', 'begun');
    tab.scroll({ y: 1200, inner: {} });
    tab.frame();
    tab.draw('/source');
    tab.frame();
    expect(tab.position().y).toBe(1200);
  });

  test('does not take the focus from what has it by then', () => {
    const tab = browser();
    tab.memory.start();
    tab.follow('/figures');
    tab.draw('/figures', 'begun');
    tab.frame();
    tab.focusOn('elsewhere');
    tab.draw('/figures');
    tab.frame();
    expect(tab.focused()).toBe('elsewhere');
  });
});

describe('Back and Forward', () => {
  test('lead to where the reader was, and to the link that was followed', () => {
    const tab = onPanel();
    tab.scroll({ y: 300, inner: {} });
    tab.go(-1);
    tab.draw('/');
    tab.frame();
    expect(tab.position().y).toBe(800);
    expect(tab.focused()).toEqual(LINK);
    tab.go(1);
    tab.draw('/panel/gdp');
    tab.frame();
    expect(tab.position().y).toBe(300);
    expect(tab.focused()).toBe('head');
  });

  test('count once, though the browser announces each step by two events', () => {
    const tab = onPanel();
    tab.go(-1);
    tab.memory.arrive();
    tab.draw('/');
    tab.frame();
    expect(tab.focused()).toEqual(LINK);
  });

  test('in quick succession lead to the last of their entries only', () => {
    const tab = onPanel();
    tab.go(-1);
    tab.go(1);
    expect(tab.waiting()).toBe(1);
    tab.draw('/panel/gdp');
    tab.frame();
    expect(tab.position().y).toBe(0);
    expect(tab.focused()).toBe('head');
  });

  test('lead to where the reader went on to after they were led there', () => {
    const tab = onPanel();
    tab.go(-1);
    tab.draw('/');
    tab.frame();
    tab.memory.scrolled({ y: 650 });
    // Left as the page is being drawn anew.
    tab.draw('');
    tab.go(1);
    tab.go(-1);
    tab.draw('/');
    tab.frame();
    expect(tab.position().y).toBe(650);
  });

  test('know nothing of a page that was left before it was drawn', () => {
    const tab = onPanel();
    tab.follow('/figures');
    // The page before is still on the screen.
    tab.scroll({ y: 450, inner: {} });
    tab.follow('/audit');
    tab.draw('/audit');
    tab.frame();
    tab.go(-1);
    tab.draw('/figures');
    tab.frame();
    expect(tab.position().y).toBe(0);
  });

  test('find a page that was left before its scroll event came', () => {
    const tab = onPanel();
    tab.scroll({ y: 300, inner: {} }, false);
    tab.go(-1);
    tab.draw('/');
    tab.frame();
    tab.go(1);
    tab.draw('/panel/gdp');
    tab.frame();
    expect(tab.position().y).toBe(300);
  });

  test('between views of one page leave the focus where it is', () => {
    const tab = browser();
    tab.memory.start();
    tab.scroll({ y: 500, inner: {} });
    // The same path: only the query has changed.
    tab.follow('/');
    expect(tab.position().y).toBe(500);
    tab.scroll({ y: 900, inner: {} });
    tab.go(-1);
    tab.frame();
    expect(tab.position().y).toBe(500);
    expect(tab.focused()).toBeNull();
  });

  test('find a view where the one before it was, though it was left before it was drawn', () => {
    const tab = browser();
    tab.memory.start();
    tab.scroll({ y: 500, inner: {} });
    tab.follow('/');
    tab.draw('');
    tab.follow('/audit');
    tab.draw('/audit');
    tab.frame();
    tab.go(-1);
    tab.draw('/');
    tab.frame();
    expect(tab.position().y).toBe(500);
  });

  test('lead a table in the page to its row', () => {
    const tab = browser();
    tab.memory.start();
    tab.follow('/figures');
    tab.draw('/figures', 'whole', 900, { figures: 5000 });
    tab.frame();
    tab.memory.scrolled({ inner: { figures: 3000 } });
    // In another view of the page the table is away.
    tab.scroll({ y: 40, inner: {} }, false);
    tab.follow('/audit');
    tab.draw('/audit');
    tab.frame();
    tab.go(-1);
    // The table comes after the page, and its rows after the table.
    tab.draw('/figures', 'whole', 900);
    tab.frame();
    tab.draw('/figures', 'whole', 900, { figures: 1000 });
    tab.frame();
    expect(tab.position().inner).toEqual({ figures: 1000 });
    tab.draw('/figures', 'whole', 900, { figures: 5000 });
    tab.frame();
    expect(tab.position()).toEqual({ y: 40, inner: { figures: 3000 } });
    expect(tab.waiting()).toBe(0);
  });
});

describe('late content', () => {
  test('is waited for: the page is scrolled as far as there is room, until it is where it was', () => {
    const tab = onPanel();
    tab.go(-1);
    tab.frame();
    tab.draw('/', 'begun', 200);
    tab.frame();
    expect(tab.position().y).toBe(200);
    expect(tab.focused()).toBeNull();
    tab.draw('/', 'begun', 2000);
    tab.frame();
    expect(tab.position().y).toBe(800);
    // Something above may still come and move it.
    tab.draw('/', 'whole', 3000);
    tab.frame();
    expect(tab.position().y).toBe(800);
    expect(tab.focused()).toEqual(LINK);
    expect(tab.waiting()).toBe(0);
  });

  test('is not waited for longer than the reader has patience', () => {
    const tab = onPanel();
    tab.go(-1);
    tab.draw('/', 'whole', 200);
    tab.frame(PATIENCE - 1);
    expect(tab.focused()).toBeNull();
    tab.frame(1);
    expect(tab.focused()).toEqual(LINK);
    expect(tab.waiting()).toBe(0);
  });

  test('scrolls nothing under the hands of a reader who does something else', () => {
    const tab = onPanel();
    tab.go(-1);
    tab.draw('/', 'begun', 200);
    tab.frame();
    tab.memory.stop();
    tab.draw('/', 'whole', 3000);
    tab.scroll({ y: 120, inner: {} });
    tab.frame();
    expect(tab.position().y).toBe(120);
    // It is their place from then on.
    tab.go(1);
    tab.draw('/panel/gdp');
    tab.frame();
    tab.go(-1);
    tab.draw('/', 'whole', 3000);
    tab.frame();
    expect(tab.position().y).toBe(120);
  });

  test('does not replace the place that the page is still led to', () => {
    const tab = onPanel();
    tab.go(-1);
    tab.draw('/', 'begun', 200);
    tab.frame();
    tab.memory.scrolled({ y: 200 });
    tab.go(1);
    tab.draw('/panel/gdp');
    tab.frame();
    tab.go(-1);
    tab.draw('/', 'whole', 3000);
    tab.frame();
    expect(tab.position().y).toBe(800);
  });
});

describe('a reload', () => {
  test('leads to where the reader was, and moves no focus', () => {
    const before = onPanel();
    before.scroll({ y: 300, inner: {} });
    before.memory.store();
    const after = browser(before.session);
    after.reopen(before.entries, 1);
    after.draw('/panel/gdp', 'begun', 100);
    after.memory.start();
    after.frame();
    expect(after.position().y).toBe(100);
    after.draw('/panel/gdp');
    after.frame();
    expect(after.position().y).toBe(300);
    expect(after.focused()).toBeNull();
    // What was before the reload is remembered, too.
    after.go(-1);
    after.draw('/');
    after.frame();
    expect(after.position().y).toBe(800);
    expect(after.focused()).toEqual(LINK);
  });

  test('remembers the fifty entries that were looked at last', () => {
    const tab = browser();
    tab.memory.start();
    for (let page = 1; page <= 60; page++) {
      tab.follow(`/panel/${page}`);
      tab.draw(`/panel/${page}`);
      tab.frame();
      tab.scroll({ y: page, inner: {} });
    }
    tab.go(-57);
    tab.draw('/panel/3');
    tab.frame();
    tab.scroll({ y: 333, inner: {} });
    tab.memory.store();
    const stored = JSON.parse(tab.session.stored ?? '') as [string, Position][];
    const last = Array.from({ length: 49 }, (_, index) => index + 12);
    expect(stored.map(([, { y }]) => y)).toEqual([...last, 333]);
  });

  test('opens the page at its top where storage is forbidden or holds something else', () => {
    for (const session of [{ stored: null, refuses: true }, { stored: '{"places": 1}' }]) {
      const tab = browser(session);
      tab.memory.start();
      tab.memory.store();
      expect(tab.position().y).toBe(0);
      tab.follow('/audit');
      tab.draw('/audit');
      tab.frame();
      expect(tab.focused()).toBe('head');
    }
  });
});
