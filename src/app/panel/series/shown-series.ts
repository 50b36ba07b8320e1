import type { Defect } from '../../../bundle/defects/defect.ts';
import type { SeriesInput } from '../../../charts/model/kind.ts';
import type { Panel } from '../../../charts/model/panel.ts';
import { createStore, type Store, useStore } from '../../store/store.ts';
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
const stores = new WeakMap<Panel, Store<ShownSeries | undefined>>();

const storeOf = (panel: Panel): Store<ShownSeries | undefined> => {
  const known = stores.get(panel);
  if (known) return known;
  const store = createStore<ShownSeries | undefined>(undefined);
  stores.set(panel, store);
  return store;
};

export const showSeries = (panel: Panel, change: Partial<ShownSeries>): void => {
  const store = storeOf(panel);
  store.set({ defects: [], ...store.current(), ...change });
};

/** What has come of a panel's long series; undefined before its file was read, and for panels without one. */
export const useShownSeries = (panel: Panel): ShownSeries | undefined => useStore(storeOf(panel));
