import { useSyncExternalStore } from 'react';
import type { Defect } from '../../../bundle/defects/defect.ts';
import type { SeriesInput } from '../../../charts/model/kind.ts';
import type { Panel } from '../../../charts/model/panel.ts';
import type { OpenSeries } from './open-series.ts';

/** How far a panel's long series has come. */
export interface ShownSeries {
  /** What is drawn; the last that could be read stays when its file can be read no more. */
  readonly input?: SeriesInput | undefined;
  /** What is wrong with the file as it is now. */
  readonly defects: readonly Defect[];
  /** The file at hand, where other stretches and rows of it may be asked for. */
  readonly open?: OpenSeries | undefined;
}

// By the panel of one reading of the data: with the next reading all begins anew.
const shown = new WeakMap<Panel, ShownSeries>();
const listeners = new Set<() => void>();

export const showSeries = (panel: Panel, change: Partial<ShownSeries>): void => {
  shown.set(panel, { defects: [], ...shown.get(panel), ...change });
  for (const listener of listeners) listener();
};

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** What has come of a panel's long series; undefined before its file was read, and for panels without one. */
export const useShownSeries = (panel: Panel): ShownSeries | undefined => {
  const current = (): ShownSeries | undefined => shown.get(panel);
  return useSyncExternalStore(subscribe, current, current);
};
