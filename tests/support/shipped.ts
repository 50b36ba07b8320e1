import { directorySource, SHIPPED_BUNDLE } from '../../src/cli/bundle-directory.ts';
import { readReportBundle } from '../../src/dashboard/read-report.ts';
import type { Report } from '../../src/dashboard/report.ts';

const { report } = await readReportBundle(directorySource(SHIPPED_BUNDLE));
if (!report) throw new Error('the shipped bundle cannot be read');

/** The report that ships, read once for a file of tests. */
export const SHIPPED: Report = report;
