import { createContext, type ReactNode, useCallback, useContext, useEffect, useRef, useState } from 'react';
import type { Report } from '../../dashboard/report.ts';
import { whenIdle } from '../ui/idle.ts';
import { useKeptQueryValue } from '../url/hash-location.ts';
import { accept, hasChanged, pauseAfter, type Shown } from './data-watch.ts';
import { checked, loadDashboard, loadUnchecked, type Reading } from './load-dashboard.ts';
import { useLocalBundles } from './local-bundles.ts';
import { readServed } from './served-data.ts';

interface LoadState extends Shown {
  readonly loading: boolean;
}

interface DashboardState extends LoadState {
  /** Reads the data again, on demand. */
  readonly reload: () => void;
  /** Reads the data again if the server has other files now; tells whether it has answered. */
  readonly refresh: () => Promise<boolean>;
}

const DashboardContext = createContext<DashboardState | null>(null);

export const useDashboardState = (): DashboardState => {
  const state = useContext(DashboardContext);
  if (!state) throw new Error('useDashboardState outside DashboardProvider');
  return state;
};

/** The dashboard, where one is known to be there: below the loading screen. */
export const useDashboard = (): Report => {
  const { dashboard } = useDashboardState();
  if (!dashboard) throw new Error('no dashboard loaded');
  return dashboard;
};

/** Seconds until a look when the network is back: it takes a moment to be of use. */
const SOON = 1;

const NOTHING: LoadState = {
  dashboard: null,
  defects: [],
  refused: [],
  bundles: [],
  folder: '',
  loading: true,
};

type Drawn = { readonly reading?: Reading; readonly checks?: Promise<void> } | undefined;

/** `first`: a reading that was made before the page; it stands until there is reason to read again. */
export const DashboardProvider = ({ first, children }: { first?: Reading; children: ReactNode }) => {
  const [state, setState] = useState<LoadState>(() => ({
    ...(first ? accept(NOTHING, first) : NOTHING),
    // Without a browser nothing is finished: the page says so until it has come alive.
    loading: !first || typeof window === 'undefined',
  }));
  const chosen = useKeptQueryValue('bundle');
  const local = useLocalBundles();
  const files = useRef<Reading['files']>(first?.files ?? new Map());
  const unread = useRef(first);
  const latest = useRef(0);
  /** What was drawn first, while it lacks checks, then the making of them. */
  const drawn = useRef<Drawn>(first?.dashboard ? { reading: first } : undefined);
  const check = useCallback(async (): Promise<void> => {
    const reading = drawn.current?.reading;
    if (reading?.unchecked) {
      const checks = checked(reading).then(({ defects, unchecked }) => {
        // They could not be had: they are asked for again before anything takes the place of what is drawn.
        if (unchecked) drawn.current = { reading };
        setState((before) =>
          before.dashboard === reading.dashboard && before.defects.length < defects.length
            ? { ...before, defects }
            : before,
        );
      });
      drawn.current = { checks };
    }
    await drawn.current?.checks;
  }, []);
  /** Tells whether the server has answered. */
  const read = useCallback(async (): Promise<boolean> => {
    if (!local) return true;
    latest.current += 1;
    const turn = latest.current;
    // What takes the place of something has been checked to the end, and so has that.
    const load = drawn.current ? loadDashboard : loadUnchecked;
    const [next] = await Promise.all([load(readServed, chosen, local), check()]);
    // Another bundle was asked for meanwhile.
    if (turn !== latest.current) return true;
    if (next.dashboard) drawn.current ??= { reading: next };
    // Files of a server that went away half-way would look changed when it is back, and they are read again then.
    files.current = next.files;
    setState((before) => ({ ...accept(before, next), loading: false }));
    return !next.absent;
  }, [chosen, local, check]);
  const reload = useCallback(() => {
    setState((before) => ({ ...before, loading: true }));
    void read();
  }, [read]);
  const refresh = useCallback(async (): Promise<boolean> => {
    const changed = await hasChanged(files.current).catch(() => null);
    return changed ? read() : changed !== null;
  }, [read]);
  useEffect(() => {
    // The first reading already is what is asked for, unless this browser has bundles of its own to choose or to list.
    const known = unread.current;
    const asked = chosen === null || chosen === known?.folder;
    if (known && (!local || (asked && local.size === 0))) return;
    unread.current = undefined;
    reload();
  }, [reload, local, chosen]);
  const shown = state.dashboard !== null;
  useEffect(() => {
    if (shown) whenIdle(() => void check());
  }, [shown, check]);
  return <DashboardContext value={{ ...state, reload, refresh }}>{children}</DashboardContext>;
};

/**
 * Looks for new data every so many seconds for as long as the component is there; 0 never looks. A server that does not
 * answer is asked ever more seldom, and again as soon as the browser is back on the network.
 */
export const useDataWatch = (seconds: number): void => {
  const { refresh } = useDashboardState();
  useEffect(() => {
    if (seconds <= 0) return;
    let timer = 0;
    let over = false;
    let unanswered = 0;
    const look = async (): Promise<void> => {
      const answered = await refresh().catch(() => false);
      if (over) return;
      unanswered = answered ? 0 : unanswered + 1;
      later(pauseAfter(unanswered, seconds));
    };
    const later = (pause: number): void => {
      window.clearTimeout(timer);
      timer = window.setTimeout(look, pause * 1000);
    };
    const soon = (): void => later(Math.min(seconds, SOON));
    later(seconds);
    window.addEventListener('online', soon);
    return () => {
      over = true;
      window.clearTimeout(timer);
      window.removeEventListener('online', soon);
    };
  }, [refresh, seconds]);
};
