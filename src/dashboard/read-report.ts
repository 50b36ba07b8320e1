import type { Defect } from '../bundle/defects/defect.ts';
import type { Bundle } from '../bundle/model/bundle.ts';
import type { BundleSource } from '../bundle/read/parse-bundle.ts';
import { parseReport, type Report } from './report.ts';
import { allDefects } from './report-checks.ts';

export interface ReportReading {
  /** Null when there is nothing to show. */
  readonly report: Report | null;
  /** The figures alone; there also when panels.json is of no use. */
  readonly bundle: Bundle | null;
  readonly defects: readonly Defect[];
}

/** Reads a bundle whole. Whoever judges one asks here, so that no reader of bundles finds less than another. */
export const readReportBundle = async (source: BundleSource): Promise<ReportReading> => {
  const parsed = await parseReport(source);
  return { report: parsed.report, bundle: parsed.parsed.bundle, defects: allDefects(parsed) };
};
