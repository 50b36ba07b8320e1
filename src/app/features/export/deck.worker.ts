/// <reference lib="webworker" />
import { composeDeck, type DeckInput } from '../../../export/deck/compose.ts';

declare const self: DedicatedWorkerGlobalScope;

/** Makes one deck and answers with its bytes, or with why it cannot. */
self.addEventListener('message', async ({ data }: MessageEvent<DeckInput>) => {
  try {
    self.postMessage({ file: await composeDeck(data) });
  } catch (error) {
    self.postMessage({ reason: error instanceof Error ? error.message : String(error) });
  }
});
