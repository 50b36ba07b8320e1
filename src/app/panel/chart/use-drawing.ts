import { type RefObject, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { frameOf } from '../../../charts/layout/frame.ts';
import type { Drawing } from '../../../charts/model/kind.ts';
import type { Panel } from '../../../charts/model/panel.ts';
import type { Theme } from '../../../charts/model/theme.ts';
import { attempt, drawPanel } from '../../../charts/render/draw-panel.ts';
import { useDashboard } from '../../data/dashboard-provider.tsx';
import { useSettings } from '../../settings/provider.tsx';
import { useShownSeries } from '../series/shown-series.ts';

/**
 * The width of an element in CSS pixels; `unlaid` until it is laid out. Known before the first paint: nothing shifts.
 */
export const useWidth = (unlaid = 0): [RefObject<HTMLDivElement | null>, number] => {
  const ref = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(unlaid);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = (): void => {
      // A page in a hidden tab's frame has no width for a while: what is drawn stays.
      if (element.clientWidth > 0) setWidth(element.clientWidth);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, width];
};

/** A panel drawn for a width in CSS pixels, or why it cannot be: a bad panel is one bad card. Null at no width. */
export const useDrawing = (
  panel: Panel,
  { width, theme }: { width: number; theme: Theme },
): Drawing | Error | null => {
  const { bundle } = useDashboard();
  const { locale } = useSettings();
  const { compact, room } = frameOf(width, theme);
  const laidOut = width > 0;
  const series = useShownSeries(panel)?.input;
  return useMemo(() => {
    if (!laidOut) return null;
    return attempt(() => drawPanel(panel, { bundle, theme, locale, compact, room, series }));
  }, [bundle, compact, laidOut, locale, panel, room, series, theme]);
};
