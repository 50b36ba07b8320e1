import { createContext, type ReactNode, useCallback, useContext, useEffect, useRef, useState } from 'react';
import { accept, hasChanged, type Shown } from './data-watch.ts';
import { loadReport, type Reading, type Report } from './load-report.ts';

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

export const ReportProvider = ({ children }: { children: ReactNode }) => {
  const [state, setState] = useState<LoadState>({ report: null, defects: [], refused: [], loading: true });
  const files = useRef<Reading['files']>(new Map());
  const read = useCallback(async (): Promise<void> => {
    const next = await loadReport();
    // Files of a server that went away half-way would look changed when it is back, and they are read again then.
    files.current = next.files;
    setState((before) => ({ ...accept(before, next), loading: false }));
  }, []);
  const reload = useCallback(() => {
    setState((before) => ({ ...before, loading: true }));
    void read();
  }, [read]);
  const refresh = useCallback(async (): Promise<void> => {
    if (await hasChanged(files.current).catch(() => false)) await read();
  }, [read]);
  useEffect(reload, [reload]);
  return <ReportContext value={{ ...state, reload, refresh }}>{children}</ReportContext>;
};
