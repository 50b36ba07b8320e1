import type { Verdict } from '../../../audit/verdict.ts';

/** A sign for each verdict, so that colour is never the only one: = ≠ ↻ → ∥. */
const PATHS: Readonly<Record<Verdict, string>> = {
  agrees: 'M2 6h12M2 10h12',
  differs: 'M2 6h12M2 10h12M11 2L5 14',
  revised: 'M13.4 9.5A5.6 5.6 0 1 1 12 4.1M12.4 1v3.4H9',
  implied: 'M2 8h11M9 4l4 4-4 4',
  incomparable: 'M5.5 2v12M10.5 2v12',
};

export const VerdictMark = ({ verdict }: { verdict: Verdict }) => (
  <svg className="verdict-mark" viewBox="0 0 16 16" aria-hidden="true">
    <path d={PATHS[verdict]} />
  </svg>
);
