import { auditBadge } from './audit-lines.ts';
import type { Exhibit } from './exhibit.ts';
import { sourceLines } from './source-lines.ts';
import { EXPORT_STRINGS } from './strings.ts';
import { VERSION } from './version.ts';

/** The lines below a chart: how to read it, where it comes from, when the report was published. */
export const footLines = (exhibit: Exhibit): string[] => {
  const strings = EXPORT_STRINGS[exhibit.locale];
  const { legend, report, provenance } = exhibit;
  const badge = auditBadge(exhibit.audit, exhibit.locale);
  return [
    `${strings.source}${strings.between}${sourceLines(exhibit).join(strings.separator)}`,
    ...[[...legend, ...(badge ? [badge] : [])].join(strings.separator)].filter(Boolean),
    `${strings.published(report.published)} · ${strings.program} ${VERSION} · sha256 ${provenance.sha256.slice(0, 12)}`,
  ];
};
