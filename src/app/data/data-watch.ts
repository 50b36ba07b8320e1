import type { Defect } from '../../bundle/defects/defect.ts';
import type { Report } from '../../dashboard/report.ts';
import { fingerprint } from './fingerprint.ts';
import type { Reading } from './load-dashboard.ts';
import { readServed } from './served-data.ts';

/** What is shown, and what a newer reading had against being shown. */
export interface Shown {
  /** The folder of the bundle on the screen, and those it can be changed for. */
  readonly folder: string;
  readonly bundles: readonly string[];
  /** The last good reading: a later broken one does not take it away. */
  readonly dashboard: Report | null;
  readonly defects: readonly Defect[];
  /** The defects of newer data that is not shown because of them; empty when the newest is shown. */
  readonly refused: readonly Defect[];
}

/**
 * What to show after a new reading. Data with more defects than what is on the screen is refused: what was there stays
 * whole. The server's absence changes nothing.
 */
export const accept = (before: Shown, next: Reading): Shown => {
  const { dashboard, defects, bundles, folder } = next;
  const taken = { dashboard, defects, bundles, folder, refused: [] };
  if (!before.dashboard) return taken;
  if (next.absent) return before;
  const better = folder !== before.folder || defects.length <= before.defects.length;
  return dashboard && better ? taken : { ...before, bundles, refused: defects };
};

/** The longest pause between two looks at a server that does not answer, in seconds, where looks are more frequent. */
const LONGEST_PAUSE = 240;

/** Seconds until the next look: twice as many after each look in a row that was not answered, up to some minutes. */
export const pauseAfter = (unanswered: number, seconds: number): number =>
  Math.max(seconds, Math.min(seconds * 2 ** unanswered, LONGEST_PAUSE));

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
