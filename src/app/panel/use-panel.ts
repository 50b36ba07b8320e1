import { useCallback, useMemo, useState } from 'react';
import type { Defect } from '../../bundle/defects/defect.ts';
import type { Drawing } from '../../charts/model/kind.ts';
import type { Panel } from '../../charts/model/panel.ts';
import { useTheme } from '../settings/theme.ts';
import { useDrawing, useWidth } from './chart/use-drawing.ts';
import { usePrerendered } from './prerendered/prerendered.tsx';
import { useShownSeries } from './series/shown-series.ts';

/** On its own page a panel of this width in rem or more is drawn larger, type and all. */
const ENLARGED_FROM = 50;
const ENLARGED = 1.3;

interface PanelState {
  /** For the element whose width the panel is drawn for. */
  readonly ref: ReturnType<typeof useWidth>[0];
  /** How much larger than 16 px a rem of the chart is. */
  readonly scale: number;
  /** Null until the width is known, and where the panel cannot be drawn. */
  readonly drawing: Drawing | null;
  readonly state: 'loading' | 'ready' | 'error';
  /** What is wrong with the panel, and with the file of its long series. */
  readonly defects: readonly Defect[];
  /** What the drawing of it has thrown. */
  readonly failure: unknown;
  readonly onReady: () => void;
  readonly onError: () => void;
}

/** A panel on a page: its drawing for the width it has there, and how far that has come. */
export const usePanel = (panel: Panel, large: boolean): PanelState => {
  const pageTheme = useTheme();
  const prerendered = usePrerendered();
  const [ref, width] = useWidth(prerendered.bodyWidth(panel.span));
  const enlarged = large && width >= ENLARGED_FROM * 16 * pageTheme.scale;
  const theme = useMemo(
    () => (enlarged ? { ...pageTheme, scale: pageTheme.scale * ENLARGED } : pageTheme),
    [enlarged, pageTheme],
  );
  const drawn = useDrawing(panel, { width, theme });
  const [painted, setPainted] = useState(false);
  const [crashed, setCrashed] = useState(false);
  const onReady = useCallback(() => setPainted(true), []);
  const onError = useCallback(() => setCrashed(true), []);
  const shown = useShownSeries(panel);
  const unread = shown?.defects ?? [];
  const failed = crashed || drawn instanceof Error || (unread.length > 0 && !shown?.input);
  const drawing = drawn instanceof Error ? null : drawn;
  const isPrerendered = drawing !== null && !large && prerendered.stands(panel);
  return {
    ref,
    scale: theme.scale,
    drawing,
    state: failed ? 'error' : painted || isPrerendered ? 'ready' : 'loading',
    defects: [...panel.defects, ...unread],
    failure: drawn,
    onReady,
    onError,
  };
};
