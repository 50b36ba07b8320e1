import { type Message, readMessage } from './protocol.ts';

/** A channel between the screen's window and the presenter's. */
export interface RemoteChannel {
  readonly send: (message: Message) => void;
  readonly close: () => void;
}

/** Windows of the same page in the same browser; two shows at different addresses do not meet. */
const broadcastChannel = (onMessage: (message: Message) => void): RemoteChannel => {
  const channel = new BroadcastChannel(`heshu.show:${window.location.pathname}`);
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    const message = readMessage(data);
    if (message) onMessage(message);
  };
  return { send: (message) => channel.postMessage(message), close: () => channel.close() };
};

/**
 * A page opened from a file has no origin to share a channel in. There the window that opened the other, and the one
 * it opened, speak to each other directly; each learns of the other from its first message, also after a reload.
 */
const windowChannel = (onMessage: (message: Message) => void): RemoteChannel => {
  const fromFile = window.location.protocol === 'file:';
  const target = fromFile ? '*' : window.location.origin;
  const peers = new Set<Window>();
  if (window.opener) peers.add(window.opener as Window);
  const hear = ({ data, source, origin }: MessageEvent<unknown>): void => {
    if (origin !== (fromFile ? 'null' : window.location.origin)) return;
    const message = readMessage(data);
    if (!message || !source || source === window) return;
    peers.add(source as Window);
    onMessage(message);
  };
  window.addEventListener('message', hear);
  return {
    send: (message) => {
      for (const peer of peers) {
        if (peer.closed) peers.delete(peer);
        else peer.postMessage(message, target);
      }
    },
    close: () => window.removeEventListener('message', hear),
  };
};

export const openRemoteChannel = (onMessage: (message: Message) => void): RemoteChannel =>
  window.location.protocol !== 'file:' && 'BroadcastChannel' in window
    ? broadcastChannel(onMessage)
    : windowChannel(onMessage);
