import type { PanelKind } from '../model/kind.ts';
import { bars } from './bars.ts';
import { baseBars } from './base-bars.ts';
import { bullet } from './bullet.ts';
import { dots } from './dots.ts';
import { flow } from './flow.ts';
import { intervals } from './intervals.ts';
import { longSeries } from './long-series.ts';
import { multiples } from './multiples.ts';
import { numbers } from './numbers.ts';
import { pairedBars } from './paired-bars.ts';
import { parts } from './parts.ts';
import { series } from './series.ts';
import { share } from './share.ts';
import { timeline } from './timeline.ts';
import { waffle } from './waffle.ts';
import { wholeBase } from './whole-base.ts';

/** Every panel kind, by the name that panels.json uses. A new kind is one file in kinds/ and one line here. */
export const PANEL_KINDS: Readonly<Record<string, PanelKind>> = {
  bars,
  'base-bars': baseBars,
  bullet,
  dots,
  flow,
  intervals,
  'long-series': longSeries,
  multiples,
  numbers,
  'paired-bars': pairedBars,
  parts,
  series,
  share,
  timeline,
  waffle,
  'whole-base': wholeBase,
};
