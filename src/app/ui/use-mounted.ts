import { type RefObject, useEffect, useState } from 'react';
import { whenIdle } from './idle.ts';

/** How far from the viewport a panel is made ready: a screen's height. */
const MARGIN = '100% 0px';

const waiting = new Set<() => void>();
let scheduled = false;

/** One after another, so that no moment of the page is long. */
const next = (): void => {
  scheduled = false;
  const [first] = waiting;
  if (!first) return;
  waiting.delete(first);
  first();
  schedule();
};

const schedule = (): void => {
  if (scheduled || waiting.size === 0) return;
  scheduled = true;
  whenIdle(next);
};

/** Whether something has come near the viewport; stays so. */
export const useNear = (frame: RefObject<HTMLElement | null>): boolean => {
  const [near, setNear] = useState(false);
  useEffect(() => {
    const element = frame.current;
    if (near || !element) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) setNear(true);
      },
      { rootMargin: MARGIN },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [frame, near]);
  return near;
};

/** Whether its turn has come, after all others that wait: one in each idle moment. Stays so. */
export const useTurn = (waits: boolean): boolean => {
  const [come, setCome] = useState(false);
  useEffect(() => {
    if (come || !waits) return;
    const call = (): void => setCome(true);
    waiting.add(call);
    schedule();
    return () => {
      waiting.delete(call);
    };
  }, [come, waits]);
  return come;
};

/**
 * Whether a chart is to be mounted: as soon as its frame comes near the viewport; those further off one by one in idle
 * moments, so that the reader who jumps ahead finds them drawn. Those that `stands` says are drawn already wait.
 */
export const useMounted = (frame: RefObject<HTMLElement | null>, stands: boolean): boolean => {
  const near = useNear(frame);
  const come = useTurn(!near && !stands);
  return near || come;
};
