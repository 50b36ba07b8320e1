import { createContext, type ReactNode, useContext } from 'react';
import type { Panel } from '../../../charts/model/panel.ts';
import { useReportState } from '../../data/dashboard-provider.tsx';
import { useSettings } from '../../settings/provider.tsx';
import './prerendered.css';

/** Pictures of panels that were drawn when the app was built, and stand until the live charts have come. */
export interface Stills {
  /** The reading of the data that they show; with any other they are not used. */
  readonly report: unknown;
  /** The width of a panel's body where no browser lays it out, in CSS pixels; 0 where one does. */
  readonly bodyWidth: (span: number) => number;
  /** Whether there is a picture of a panel. */
  readonly stands: (panel: Panel) => boolean;
  /** The picture of a panel; null where there is none. */
  readonly picture: (panel: Panel) => ReactNode;
  /** The height of a panel's chart on a phone, where no browser tells, in CSS pixels at a root size of 16 px. */
  readonly narrowHeight: (panel: Panel) => number | null;
}

const NONE: Stills = {
  report: null,
  bodyWidth: () => 0,
  stands: () => false,
  picture: () => null,
  narrowHeight: () => null,
};

const StillsContext = createContext<Stills>(NONE);

export const StillsProvider = StillsContext.Provider;

/** The stills of what is on the screen: they speak Chinese, a rise is red, and they show the data of the build. */
export const useStills = (): Stills => {
  const stills = useContext(StillsContext);
  const { report } = useReportState();
  const { locale, rising } = useSettings();
  return locale === 'zh' && rising === 'red' && stills.report === report ? stills : NONE;
};
