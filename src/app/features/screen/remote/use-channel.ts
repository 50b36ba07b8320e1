import { useCallback, useLayoutEffect, useRef } from 'react';
import { openRemoteChannel, type RemoteChannel } from './channel.ts';
import type { Message } from './protocol.ts';

/** Opens a channel to the other window while the component is mounted; returns how to send. */
export const useRemoteChannel = (onMessage: (message: Message) => void): ((message: Message) => void) => {
  const channel = useRef<RemoteChannel | null>(null);
  const hear = useRef(onMessage);
  useLayoutEffect(() => {
    hear.current = onMessage;
  });
  useLayoutEffect(() => {
    const opened = openRemoteChannel((message) => hear.current(message));
    channel.current = opened;
    return () => {
      channel.current = null;
      opened.close();
    };
  }, []);
  return useCallback((message) => channel.current?.send(message), []);
};
