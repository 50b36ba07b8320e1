import type { Defect } from '../../../bundle/defects/defect.ts';
import type { SeriesRow } from '../../../bundle/series/series-file.ts';
import type { SeriesPoints, Span } from '../../../bundle/series/series-window.ts';

/** What the page asks of the worker that holds a series file; it answers in the same order. */
export type Request =
  | { readonly ask: 'read'; readonly file: string; readonly bytes: Uint8Array }
  | { readonly ask: 'points'; readonly span: Span; readonly columns: number }
  | { readonly ask: 'rows'; readonly span: Span; readonly from: number; readonly count: number };

export type Answer =
  | { readonly ask: 'read'; readonly defects: readonly Defect[] }
  | { readonly ask: 'points'; readonly points: SeriesPoints }
  | { readonly ask: 'rows'; readonly rows: readonly SeriesRow[] };

export interface Failure {
  readonly reason: string;
}
