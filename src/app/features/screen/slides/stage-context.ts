import { createContext, useContext } from 'react';
import type { Locale } from '../../../../bundle/model/text.ts';
import type { Theme } from '../../../../charts/model/theme.ts';
import type { Report } from '../../../../dashboard/report.ts';
import type { ScreenStrings } from '../strings.ts';
import type { Geometry } from './geometry.ts';

/** What every slide on a stage is drawn with. */
export interface StageValue {
  readonly dashboard: Report;
  readonly locale: Locale;
  readonly strings: ScreenStrings;
  /** At scale 1. */
  readonly theme: Theme;
  readonly geometry: Geometry;
}

export const StageContext = createContext<StageValue | null>(null);

export const useStage = (): StageValue => {
  const value = useContext(StageContext);
  if (!value) throw new Error('useStage outside a stage');
  return value;
};
