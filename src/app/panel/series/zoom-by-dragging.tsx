import { type RefObject, useEffect, useState } from 'react';
import type { Drawing } from '../../../charts/model/kind.ts';
import type { Panel } from '../../../charts/model/panel.ts';
import { useShownSeries } from './shown-series.ts';
import { showSpan } from './span.ts';
import './series.css';

/** A drag of fewer pixels is a click that slipped. */
const LEAST = 8;

interface Drag {
  readonly from: number;
  readonly to: number;
}

/** A stretch that is dragged over with the mouse is shown alone. By keyboard and touch there are buttons. */
export const ZoomByDragging = ({
  panel,
  plot,
  frame,
}: {
  panel: Panel;
  plot: Drawing['plot'];
  frame: RefObject<HTMLElement | null>;
}) => {
  const input = useShownSeries(panel)?.input;
  const [drag, setDrag] = useState<Drag | null>(null);
  useEffect(() => {
    const element = frame.current;
    if (!element || !input || !plot) return;
    const { left, right } = plot;
    const { times, extent } = input.points;
    let start: number | null = null;
    const placeOf = ({ clientX }: PointerEvent): number => {
      const box = element.getBoundingClientRect();
      return Math.max(left, Math.min(clientX - box.left, box.width - right));
    };
    const timeAt = (place: number): number => {
      const part = (place - left) / (element.clientWidth - left - right);
      const [from = 0, to = 0] = [times[0], times[times.length - 1]];
      return from + part * (to - from);
    };
    const down = (event: PointerEvent): void => {
      if (event.button === 0 && event.pointerType === 'mouse') start = placeOf(event);
    };
    const move = (event: PointerEvent): void => {
      if (start !== null) setDrag({ from: start, to: placeOf(event) });
    };
    const up = (event: PointerEvent): void => {
      if (start === null) return;
      const [from, to] = [start, placeOf(event)];
      start = null;
      setDrag(null);
      if (Math.abs(to - from) >= LEAST) {
        showSpan({ from: timeAt(Math.min(from, to)), to: timeAt(Math.max(from, to)) }, extent);
      }
    };
    element.addEventListener('pointerdown', down);
    window.addEventListener('pointermove', move);
    window.addEventListener('pointerup', up);
    return () => {
      element.removeEventListener('pointerdown', down);
      window.removeEventListener('pointermove', move);
      window.removeEventListener('pointerup', up);
    };
  }, [frame, input, plot]);
  return (
    drag && (
      <span
        className="series-drag"
        style={{ left: Math.min(drag.from, drag.to), width: Math.abs(drag.to - drag.from) }}
      />
    )
  );
};
