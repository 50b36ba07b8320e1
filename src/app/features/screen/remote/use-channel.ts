import { useCallback, useLayoutEffect, useRef } from 'react';
import { type Link, openLink } from './channel.ts';
import type { Message } from './protocol.ts';

/** A link to the other window for as long as the component is there; returns how to send. */
export const useLink = (onMessage: (message: Message) => void): ((message: Message) => void) => {
  const link = useRef<Link | null>(null);
  const hear = useRef(onMessage);
  useLayoutEffect(() => {
    hear.current = onMessage;
  });
  useLayoutEffect(() => {
    const opened = openLink((message) => hear.current(message));
    link.current = opened;
    return () => {
      link.current = null;
      opened.close();
    };
  }, []);
  return useCallback((message) => link.current?.send(message), []);
};
