import { createContext, type ReactNode, useContext } from 'react';
import type { Panel } from '../../../charts/model/panel.ts';
import { useDashboardState } from '../../data/dashboard-provider.tsx';
import { useSettings } from '../../settings/provider.tsx';
import './prerendered.css';

/** Pictures of panels, drawn at build time and shown until the live charts are there. */
export interface PrerenderedPictures {
  /** The reading of the data that they show; with any other they are not used. */
  readonly dashboard: unknown;
  /** The width of a panel's body where no browser lays it out, in CSS pixels; 0 where one does. */
  readonly bodyWidth: (span: number) => number;
  /** Whether there is a picture of a panel. */
  readonly stands: (panel: Panel) => boolean;
  /** The picture of a panel; null where there is none. */
  readonly picture: (panel: Panel) => ReactNode;
  /** The height of a panel's chart on a phone, where no browser tells, in CSS pixels at a root size of 16 px. */
  readonly narrowHeight: (panel: Panel) => number | null;
}

const NONE: PrerenderedPictures = {
  dashboard: null,
  bodyWidth: () => 0,
  stands: () => false,
  picture: () => null,
  narrowHeight: () => null,
};

const PrerenderedContext = createContext<PrerenderedPictures>(NONE);

export const PrerenderedProvider = PrerenderedContext.Provider;

/** The prerendered pictures, where they fit what is on the screen: Chinese, a rise in red, the data of the build. */
export const usePrerendered = (): PrerenderedPictures => {
  const prerendered = useContext(PrerenderedContext);
  const { dashboard } = useDashboardState();
  const { locale, rising } = useSettings();
  return locale === 'zh' && rising === 'red' && prerendered.dashboard === dashboard ? prerendered : NONE;
};
