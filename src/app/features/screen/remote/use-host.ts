import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import type { Action } from '../show/show.ts';
import type { Message, ScreenState, Spot } from './protocol.ts';
import { useRemoteChannel } from './use-channel.ts';

const HEARTBEAT = 2000;
/** A laser spot that is not renewed goes out: its window may be gone. */
const SPOT_STAYS = 2500;

/** The screen's side of the channel: sends what it shows, obeys the presenter, and shows where the presenter points. */
export const useShowHost = (
  state: Omit<ScreenState, 'type'>,
  send: (action: Action) => void,
): Spot | null => {
  const [spot, setSpot] = useState<Spot | null>(null);
  const off = useRef(0);
  const tell = useRef<() => void>(() => undefined);
  const post = useRemoteChannel(
    useCallback(
      (message: Message) => {
        if (message.type === 'action') send(message.action);
        if (message.type === 'hello') tell.current();
        if (message.type !== 'laser') return;
        setSpot(message.at);
        window.clearTimeout(off.current);
        off.current = window.setTimeout(() => setSpot(null), SPOT_STAYS);
      },
      [send],
    ),
  );
  useLayoutEffect(() => {
    tell.current = () => post({ type: 'state', ...state });
    tell.current();
  });
  useLayoutEffect(() => {
    const timer = window.setInterval(() => tell.current(), HEARTBEAT);
    return () => {
      window.clearInterval(timer);
      window.clearTimeout(off.current);
    };
  }, []);
  return spot;
};
