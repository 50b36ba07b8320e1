import { createContext, useContext } from 'react';
import type { Locale } from '../../figures/text.ts';
import type { Report } from '../../panels/report.ts';
import type { Theme } from '../../panels/theme.ts';
import type { Geometry } from './geometry.ts';
import type { ScreenStrings } from './strings.ts';

/** What every slide on a stage is drawn with. */
export interface StageValue {
  readonly report: Report;
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
