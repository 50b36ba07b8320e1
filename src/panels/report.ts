import { audit } from '../audit/audit.ts';
import type { Bundle } from '../figures/bundle.ts';
import type { Defect } from '../figures/defect.ts';
import { type BundleSource, readBundle } from '../figures/read.ts';
import { type Manifest, readManifest } from './manifest.ts';

/** A report as it can be shown: its figures, and what is shown of them. */
export interface Report {
  readonly bundle: Bundle;
  readonly manifest: Manifest;
}

export interface ReportReading {
  /** Null when there is nothing to show. */
  readonly report: Report | null;
  /** The figures alone; there also when panels.json is of no use. */
  readonly bundle: Bundle | null;
  /** All of it: of the files, of relations.csv against the figures, of panels.json and the numbers in its texts. */
  readonly defects: readonly Defect[];
}

/** Reads a bundle whole. Whoever judges one asks here, so that no reader of bundles finds less than another. */
export const readReportBundle = async (source: BundleSource): Promise<ReportReading> => {
  // Asked for with the data, so that the page need not wait for it before it asks for them. Without it, as when the
  // server has just gone, the numbers in texts go unread.
  const typing = import('./typed-defects.ts').catch(() => null);
  const { bundle, defects } = await readBundle(source);
  if (!bundle) return { report: null, bundle, defects };
  const { manifest, defects: ofPanels } = readManifest(bundle);
  const ofTexts = (manifest && (await typing)?.typedDefects(bundle, manifest, ofPanels)) ?? [];
  return {
    report: manifest && { bundle, manifest },
    bundle,
    defects: [...defects, ...audit(bundle).defects, ...ofPanels, ...ofTexts],
  };
};
