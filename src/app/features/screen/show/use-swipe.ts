import { type PointerEvent, useRef } from 'react';
import type { Action } from './show.ts';

/** Less is a tap, in CSS pixels. */
const FAR = 60;

/** Handlers that take a finger's sideways stroke for a turn of the page. */
export const useSwipe = (send: (action: Action) => void) => {
  const from = useRef<{ x: number; y: number } | null>(null);
  return {
    onPointerDown: ({ pointerType, clientX, clientY }: PointerEvent): void => {
      from.current = pointerType === 'mouse' ? null : { x: clientX, y: clientY };
    },
    onPointerUp: ({ clientX, clientY }: PointerEvent): void => {
      const start = from.current;
      from.current = null;
      if (!start) return;
      const [dx, dy] = [clientX - start.x, clientY - start.y];
      if (Math.abs(dx) >= FAR && Math.abs(dx) > 1.5 * Math.abs(dy))
        send({ type: dx < 0 ? 'next' : 'previous' });
    },
  };
};
