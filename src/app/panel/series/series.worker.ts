/// <reference lib="webworker" />
import { readSeriesFile, type SeriesColumns } from '../../../bundle/series/series-file.ts';
import { rowsOfSpan, seriesPoints } from '../../../bundle/series/series-window.ts';
import type { Answer, Request } from './messages.ts';

declare const self: DedicatedWorkerGlobalScope;

/** The file that this worker was given first: one worker a file, gone with its panel. */
let columns: SeriesColumns | null = null;

const answerTo = (request: Request): Answer => {
  if (request.ask === 'read') {
    const reading = readSeriesFile(request.file, request.bytes);
    columns = reading.columns;
    return { ask: 'read', defects: reading.defects };
  }
  if (!columns) throw new Error('no file was read');
  return request.ask === 'points'
    ? { ask: 'points', points: seriesPoints(columns, request.span, request.columns) }
    : { ask: 'rows', rows: rowsOfSpan(columns, request.span, request.from, request.count) };
};

self.addEventListener('message', ({ data }: MessageEvent<Request>) => {
  try {
    self.postMessage(answerTo(data));
  } catch (error) {
    self.postMessage({ reason: error instanceof Error ? error.message : String(error) });
  }
});
