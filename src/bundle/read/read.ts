import type { Defect } from '../defects/defect.ts';
import type { Bundle } from '../model/bundle.ts';
import { linkDefects } from './link.ts';
import { type BundleSource, parseBundle } from './parse-bundle.ts';

/** What reading gave: the bundle made of every valid row, or null when nothing can be shown; and all defects. */
export interface BundleReading {
  readonly bundle: Bundle | null;
  readonly defects: readonly Defect[];
}

/** Reads a bundle: parse each file → validate each cell → link the rows. Reports every defect at once, each cause once. */
export const readBundle = async (source: BundleSource): Promise<BundleReading> => {
  const { bundle, rows, defects } = await parseBundle(source);
  return { bundle, defects: rows ? [...defects, ...linkDefects(rows)] : defects };
};
