import type { Defect } from '../../figures/defect.ts';
import { fingerprint } from './fingerprint.ts';
import type { Reading, Report } from './load-report.ts';
import { readServed } from './served-data.ts';

/** What is shown, and what a newer reading had against being shown. */
export interface Shown {
  /** The last good reading: a later broken one does not take it away. */
  readonly report: Report | null;
  readonly defects: readonly Defect[];
  /** The defects of newer data that is not shown because of them; empty when the newest is shown. */
  readonly refused: readonly Defect[];
}

/**
 * What to show after a new reading. Data with more defects than what is on the screen is refused: what was there stays
 * whole. The server's absence changes nothing.
 */
export const accept = (before: Shown, next: Reading): Shown => {
  const taken = { report: next.report, defects: next.defects, refused: [] };
  if (!before.report) return taken;
  if (next.absent) return before;
  return next.report && next.defects.length <= before.defects.length
    ? taken
    : { ...before, refused: next.defects };
};

/** Whether any of these files is another one on the server now. Throws ServerAbsent when it does not answer. */
export const hasChanged = async (
  files: ReadonlyMap<string, string>,
  read: typeof readServed = readServed,
): Promise<boolean> => {
  const changes = await Promise.all(
    [...files].map(async ([path, known]) => fingerprint(await read(path)) !== known),
  );
  return changes.includes(true);
};
