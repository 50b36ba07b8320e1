import { createContext, type ReactNode, useCallback, useContext, useEffect, useRef, useState } from 'react';
import type { Report } from '../../panels/report.ts';
import { accept, hasChanged, type Shown } from './data-watch.ts';
import { useKeptQueryValue } from './hash-location.ts';
import { whenIdle } from './idle.ts';
import { checked, loadReport, loadUnchecked, type Reading } from './load-report.ts';
import { useLocalBundles } from './local-bundles.ts';
import { readServed } from './served-data.ts';

interface LoadState extends Shown {
  readonly loading: boolean;
}

interface ReportState extends LoadState {
  /** Reads the data again, on demand. */
  readonly reload: () => void;
  /** Reads the data again if the server has other files now; does nothing while it is absent. */
  readonly refresh: () => Promise<void>;
}

const ReportContext = createContext<ReportState | null>(null);

export const useReportState = (): ReportState => {
  const state = useContext(ReportContext);
  if (!state) throw new Error('useReportState outside ReportProvider');
  return state;
};

/** The report, where one is known to be there: below the loading screen. */
export const useReport = (): Report => {
  const { report } = useReportState();
  if (!report) throw new Error('no report loaded');
  return report;
};

const NOTHING: LoadState = {
  report: null,
  defects: [],
  refused: [],
  bundles: [],
  folder: '',
  loading: true,
};

type Drawn = { readonly reading?: Reading; readonly checks?: Promise<void> } | undefined;

/** `first`: a reading that was made before the page; it stands until there is reason to read again. */
export const ReportProvider = ({ first, children }: { first?: Reading; children: ReactNode }) => {
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
  const drawn = useRef<Drawn>(first?.report ? { reading: first } : undefined);
  const check = useCallback(async (): Promise<void> => {
    const reading = drawn.current?.reading;
    if (reading?.unchecked) {
      const checks = checked(reading).then(({ defects, unchecked }) => {
        // They could not be had: they are asked for again before anything takes the place of what is drawn.
        if (unchecked) drawn.current = { reading };
        setState((before) =>
          before.report === reading.report && before.defects.length < defects.length
            ? { ...before, defects }
            : before,
        );
      });
      drawn.current = { checks };
    }
    await drawn.current?.checks;
  }, []);
  const read = useCallback(async (): Promise<void> => {
    if (!local) return;
    latest.current += 1;
    const turn = latest.current;
    // What takes the place of something has been checked to the end, and so has that.
    const load = drawn.current ? loadReport : loadUnchecked;
    const [next] = await Promise.all([load(readServed, chosen, local), check()]);
    // Another bundle was asked for meanwhile.
    if (turn !== latest.current) return;
    if (next.report) drawn.current ??= { reading: next };
    // Files of a server that went away half-way would look changed when it is back, and they are read again then.
    files.current = next.files;
    setState((before) => ({ ...accept(before, next), loading: false }));
  }, [chosen, local, check]);
  const reload = useCallback(() => {
    setState((before) => ({ ...before, loading: true }));
    void read();
  }, [read]);
  const refresh = useCallback(async (): Promise<void> => {
    if (await hasChanged(files.current).catch(() => false)) await read();
  }, [read]);
  useEffect(() => {
    // The first reading already is what is asked for, unless this browser has bundles of its own to choose or to list.
    const known = unread.current;
    const asked = chosen === null || chosen === known?.folder;
    if (known && (!local || (asked && local.size === 0))) return;
    unread.current = undefined;
    reload();
  }, [reload, local, chosen]);
  const standing = state.report !== null;
  useEffect(() => {
    if (standing) whenIdle(() => void check());
  }, [standing, check]);
  return <ReportContext value={{ ...state, reload, refresh }}>{children}</ReportContext>;
};

/** Looks for new data every so many seconds for as long as the component is there; 0 never looks. */
export const useDataWatch = (seconds: number): void => {
  const { refresh } = useReportState();
  useEffect(() => {
    if (seconds <= 0) return;
    let timer = 0;
    let over = false;
    const later = (): void => {
      if (over) return;
      timer = window.setTimeout(() => void refresh().finally(later), seconds * 1000);
    };
    later();
    return () => {
      over = true;
      window.clearTimeout(timer);
    };
  }, [refresh, seconds]);
};
