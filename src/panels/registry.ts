import type { PanelKind } from './kind.ts';
import { bars } from './kinds/bars.ts';
import { baseBars } from './kinds/base-bars.ts';
import { bullet } from './kinds/bullet.ts';
import { dots } from './kinds/dots.ts';
import { flow } from './kinds/flow.ts';
import { intervals } from './kinds/intervals.ts';
import { longSeries } from './kinds/long-series.ts';
import { multiples } from './kinds/multiples.ts';
import { numbers } from './kinds/numbers.ts';
import { pairedBars } from './kinds/paired-bars.ts';
import { parts } from './kinds/parts.ts';
import { series } from './kinds/series.ts';
import { share } from './kinds/share.ts';
import { timeline } from './kinds/timeline.ts';
import { waffle } from './kinds/waffle.ts';
import { wholeBase } from './kinds/whole-base.ts';

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
