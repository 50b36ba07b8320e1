import { useCallback, useEffect, useRef, useState } from 'react';
import type { Message, ScreenState } from './protocol.ts';
import { useRemoteChannel } from './use-channel.ts';

const ASK_EVERY = 1500;
/** Longer than two heartbeats of the screen: it is gone, or it is being reloaded. */
const GONE_AFTER = 5000;

/** The presenter's side of the channel: what the screen shows, null while there is none, and how to command it. */
export const useScreen = (): { screen: ScreenState | null; send: (message: Message) => void } => {
  const [screen, setScreen] = useState<ScreenState | null>(null);
  // Not by the clock of the day, which may be set back or forth meanwhile.
  const heard = useRef(Number.NEGATIVE_INFINITY);
  const send = useRemoteChannel(
    useCallback((message: Message) => {
      if (message.type !== 'state') return;
      heard.current = performance.now();
      setScreen(message);
    }, []),
  );
  useEffect(() => {
    const ask = (): void => {
      const silence = performance.now() - heard.current;
      if (silence > ASK_EVERY) send({ type: 'hello' });
      if (silence > GONE_AFTER) setScreen(null);
    };
    ask();
    const timer = window.setInterval(ask, ASK_EVERY);
    return () => window.clearInterval(timer);
  }, [send]);
  return { screen, send };
};
