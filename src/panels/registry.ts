import type { PanelKind } from './kind.ts';
import { bars } from './kinds/bars.ts';
import { baseBars } from './kinds/base-bars.ts';

/** Every panel kind, by the name that panels.json uses. A new kind is one file in kinds/ and one line here. */
export const PANEL_KINDS: Readonly<Record<string, PanelKind>> = {
  bars,
  'base-bars': baseBars,
};
