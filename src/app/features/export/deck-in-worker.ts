import type { DeckInput } from '../../../export/deck/compose.ts';
import DeckWorker from './deck.worker.ts?worker&inline';

type Answer = { readonly file: Uint8Array } | { readonly reason: string };

/** Makes a deck beside the page. Stops at once when the signal says so. */
export const deckInWorker = (input: DeckInput, signal: AbortSignal): Promise<Uint8Array> =>
  new Promise((done, fail) => {
    const worker = new DeckWorker();
    const end = (): void => {
      signal.removeEventListener('abort', abort);
      worker.terminate();
    };
    const abort = (): void => {
      end();
      fail(signal.reason);
    };
    signal.addEventListener('abort', abort);
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      end();
      if ('file' in data) done(data.file);
      else fail(new Error(data.reason));
    });
    worker.addEventListener('error', ({ message }) => {
      end();
      fail(new Error(message));
    });
    worker.postMessage(input);
  });
