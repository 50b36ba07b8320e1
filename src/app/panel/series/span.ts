import { timeOf } from '../../../bundle/series/series-file.ts';
import type { Span } from '../../../bundle/series/series-window.ts';
import { WHOLE } from '../../../bundle/series/series-window.ts';
import { hrefWithAll, replaceHash, useQueryValue } from '../../url/hash-location.ts';

/** The stretch that a link shows of a long series: `?from=2020-01-01&to=2021-12-31`. */

const end = (text: string | null, otherwise: number): number => {
  const time = text === null ? Number.NaN : timeOf(text);
  return Number.isNaN(time) ? otherwise : time;
};

/** The stretch of the present link; the whole where it names none. */
export const useSpan = (): Span => {
  const [from, to] = [useQueryValue('from'), useQueryValue('to')];
  return { from: end(from, WHOLE.from), to: end(to, WHOLE.to) };
};

const text = (time: number): string => new Date(time).toISOString().slice(0, 19);

/** A stretch within a file's own, at the least one of its ends inside. */
const within = ({ from, to }: Span, extent: Span): Span => ({
  from: Math.max(extent.from, Math.min(from, to)),
  to: Math.min(extent.to, Math.max(from, to)),
});

/** Shows a stretch of a file; the whole without one in the link. */
export const showSpan = (span: Span, extent: Span): void => {
  const { from, to } = within(span, extent);
  const whole = from <= extent.from && to >= extent.to;
  replaceHash(
    hrefWithAll(
      whole ? { from: null, to: null } : { from: text(Math.round(from)), to: text(Math.round(to)) },
    ),
  );
};

export type SpanStep = 'in' | 'out' | 'earlier' | 'later' | 'whole';

/** The stretch that a step leads to from one within a file's own. */
export const stepped = (shown: Span, extent: Span, step: SpanStep): Span => {
  const { from, to } = within(shown, extent);
  // A stretch of one row has no length to grow by.
  const length = Math.max(to - from, (extent.to - extent.from) / 1000);
  const moved = (by: number): Span => {
    // Moved against the end of the file, the stretch keeps its length.
    const start = Math.max(extent.from, Math.min(from + by, extent.to - length));
    return { from: start, to: start + length };
  };
  switch (step) {
    case 'in':
      return { from: from + length / 4, to: to - length / 4 };
    case 'out':
      return { from: from - length / 2, to: to + length / 2 };
    case 'earlier':
      return moved(-length / 2);
    case 'later':
      return moved(length / 2);
    case 'whole':
      return extent;
  }
};
