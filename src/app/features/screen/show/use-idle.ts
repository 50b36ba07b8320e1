import { useEffect, useState } from 'react';

const IDLE_AFTER = 3000;
/** Not the keys: a remote that turns the page does not want the controls over the slide. Tab moves the focus. */
const SIGNS = ['pointermove', 'pointerdown', 'focusin'] as const;

/** Whether nobody has touched the pointer or moved the focus for three seconds, or yet: controls and pointer fade. */
export const useIdle = (): boolean => {
  const [idle, setIdle] = useState(true);
  useEffect(() => {
    let timer = 0;
    const rest = (): void => {
      setIdle(false);
      window.clearTimeout(timer);
      timer = window.setTimeout(() => setIdle(true), IDLE_AFTER);
    };
    for (const sign of SIGNS) window.addEventListener(sign, rest);
    return () => {
      window.clearTimeout(timer);
      for (const sign of SIGNS) window.removeEventListener(sign, rest);
    };
  }, []);
  return idle;
};
