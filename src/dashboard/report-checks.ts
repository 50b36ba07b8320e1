import type { Defect } from '../bundle/defects/defect.ts';
import { linkDefects } from '../bundle/read/link.ts';
import type { ParsedReport } from './report.ts';
import { typedDefects } from './typed-defects.ts';

/** Every defect of a report: of its files, of rows that contradict each other, of relations, of panels.json and its texts. */
export const allDefects = ({ report, parsed, ofRelations, ofPanels }: ParsedReport): readonly Defect[] => [
  ...parsed.defects,
  ...(parsed.rows ? linkDefects(parsed.rows) : []),
  ...ofRelations,
  ...ofPanels,
  ...(report ? typedDefects(report.bundle, report.manifest, ofPanels) : []),
];
