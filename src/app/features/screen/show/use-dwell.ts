import { useEffect, useRef } from 'react';

/**
 * Calls `onEnd` once a slide has stood for `seconds`. Time stands still while not `running`, and begins anew with each
 * `turn`. 0 seconds never end.
 */
export const useDwell = (turn: number, seconds: number, running: boolean, onEnd: () => void): void => {
  const left = useRef({ turn, ms: seconds * 1000 });
  const end = useRef(onEnd);
  useEffect(() => {
    end.current = onEnd;
  });
  useEffect(() => {
    if (left.current.turn !== turn) left.current = { turn, ms: seconds * 1000 };
    if (!running || seconds <= 0) return;
    const began = performance.now();
    const timer = window.setTimeout(() => end.current(), left.current.ms);
    return () => {
      window.clearTimeout(timer);
      left.current = { turn, ms: Math.max(0, left.current.ms - (performance.now() - began)) };
    };
  }, [turn, seconds, running]);
};
