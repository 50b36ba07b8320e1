import { createContext, type ReactNode, useCallback, useContext, useEffect, useState } from 'react';
import type { Bundle } from '../../figures/bundle.ts';
import type { Defect } from '../../figures/defect.ts';
import { readBundle, UNITS_FILE } from '../../figures/read.ts';
import { type Manifest, readManifest } from '../../panels/manifest.ts';

/** The report on the screen. */
export interface Report {
  readonly bundle: Bundle;
  readonly manifest: Manifest;
}

interface LoadState {
  /** The last good reading: a later broken one does not take it away. */
  readonly report: Report | null;
  readonly defects: readonly Defect[];
  readonly loading: boolean;
}

interface ReportState extends LoadState {
  readonly reload: () => void;
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

const bytesAt = async (url: string): Promise<Uint8Array | null> => {
  const response = await fetch(url, { cache: 'no-cache' }).catch(() => null);
  return response?.ok ? new Uint8Array(await response.arrayBuffer()) : null;
};

/** The folder of the first bundle that data/index.json lists. */
const bundleFolder = async (): Promise<string> => {
  const bytes = await bytesAt('data/index.json');
  const listed: unknown = bytes ? JSON.parse(new TextDecoder().decode(bytes)) : null;
  const first = (listed as { bundles?: readonly unknown[] } | null)?.bundles?.[0];
  return typeof first === 'string' && /^[\w.-]+$/.test(first) ? first : '';
};

const load = async (): Promise<Omit<LoadState, 'loading'>> => {
  const folder = await bundleFolder().catch(() => '');
  const { bundle, defects } = await readBundle((path) =>
    bytesAt(path === UNITS_FILE ? `data/${path}` : `data/${folder}/${path}`),
  );
  if (!bundle) return { report: null, defects };
  const reading = readManifest(bundle);
  return {
    report: reading.manifest && { bundle, manifest: reading.manifest },
    defects: [...defects, ...reading.defects],
  };
};

export const ReportProvider = ({ children }: { children: ReactNode }) => {
  const [state, setState] = useState<LoadState>({ report: null, defects: [], loading: true });
  const reload = useCallback(() => {
    setState((before) => ({ ...before, loading: true }));
    load().then((next) =>
      setState((before) => ({
        report: next.report ?? before.report,
        defects: next.defects,
        loading: false,
      })),
    );
  }, []);
  useEffect(reload, [reload]);
  return <ReportContext value={{ ...state, reload }}>{children}</ReportContext>;
};
