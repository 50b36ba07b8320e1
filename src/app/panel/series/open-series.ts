import type { Defect } from '../../../bundle/defects/defect.ts';
import type { SeriesRow } from '../../../bundle/series/series-file.ts';
import type { SeriesPoints, Span } from '../../../bundle/series/series-window.ts';
import type { Answer, Failure, Request } from './messages.ts';
import SeriesWorker from './series.worker.ts?worker&inline';

/** A series file in a worker of its own: however long it is, the page is never held up. */
export interface OpenSeries {
  /** What is wrong with the file; nothing else can be asked when something is. */
  readonly defects: readonly Defect[];
  /** What to draw of a stretch on so many columns of pixels. */
  readonly points: (span: Span, columns: number) => Promise<SeriesPoints>;
  /** So many rows of a stretch from an index on. */
  readonly rows: (span: Span, from: number, count: number) => Promise<readonly SeriesRow[]>;
  /** Ends the worker and lets its memory go. */
  readonly close: () => void;
}

interface Waiting {
  readonly done: (answer: Answer) => void;
  readonly fail: (error: Error) => void;
}

/** Reads a series file. The bytes are handed over: whoever needs them afterwards gives a copy. */
export const openSeries = async (file: string, bytes: Uint8Array): Promise<OpenSeries> => {
  const worker = new SeriesWorker();
  const waiting: Waiting[] = [];
  const failAll = (reason: string): void => {
    for (const { fail } of waiting.splice(0)) fail(new Error(reason));
  };
  worker.addEventListener('message', ({ data }: MessageEvent<Answer | Failure>) => {
    const first = waiting.shift();
    if ('reason' in data) first?.fail(new Error(data.reason));
    else first?.done(data);
  });
  worker.addEventListener('error', ({ message }) => failAll(message));
  const ask = (request: Request, moved: Transferable[] = []): Promise<Answer> =>
    new Promise((done, fail) => {
      waiting.push({ done, fail });
      worker.postMessage(request, moved);
    });
  const unexpected = (): never => {
    throw new Error('an answer to another question');
  };
  const close = (): void => {
    worker.terminate();
    failAll('closed');
  };
  try {
    const read = await ask({ ask: 'read', file, bytes }, [bytes.buffer]);
    return {
      defects: read.ask === 'read' ? read.defects : unexpected(),
      points: async (span, columns) => {
        const answer = await ask({ ask: 'points', span, columns });
        return answer.ask === 'points' ? answer.points : unexpected();
      },
      rows: async (span, from, count) => {
        const answer = await ask({ ask: 'rows', span, from, count });
        return answer.ask === 'rows' ? answer.rows : unexpected();
      },
      close,
    };
  } catch (error) {
    close();
    throw error;
  }
};
