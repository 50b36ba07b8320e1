import { audit } from '../audit/audit.ts';
import type { Defect } from '../bundle/defects/defect.ts';
import type { Bundle } from '../bundle/model/bundle.ts';
import { type BundleSource, type ParsedBundle, parseBundle } from '../bundle/read/parse-bundle.ts';
import { type Manifest, readManifest } from './manifest.ts';

/** A report as it can be shown: its figures, and what is shown of them. */
export interface Report {
  readonly bundle: Bundle;
  readonly manifest: Manifest;
}

/** A report as far as it takes to draw it. What is left to check (report-checks.ts) changes nothing of what is drawn. */
export interface ParsedReport {
  /** Null when there is nothing to show. */
  readonly report: Report | null;
  /** The figures; there also when panels.json is of no use. */
  readonly parsed: ParsedBundle;
  /** What is wrong with relations.csv against the figures. */
  readonly ofRelations: readonly Defect[];
  /** What is wrong with panels.json, but for the numbers in its texts. */
  readonly ofPanels: readonly Defect[];
}

export const parseReport = async (source: BundleSource): Promise<ParsedReport> => {
  const parsed = await parseBundle(source);
  const { bundle } = parsed;
  if (!bundle) return { report: null, parsed, ofRelations: [], ofPanels: [] };
  const { manifest, defects: ofPanels } = readManifest(bundle);
  return { report: manifest && { bundle, manifest }, parsed, ofRelations: audit(bundle).defects, ofPanels };
};

/** The defects that parsing has told. */
export const parsingDefects = ({ parsed, ofRelations, ofPanels }: ParsedReport): readonly Defect[] => [
  ...parsed.defects,
  ...ofRelations,
  ...ofPanels,
];
