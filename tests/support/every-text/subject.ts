import { audit } from '../../../src/audit/audit.ts';
import type { Check } from '../../../src/audit/check.ts';
import type { Exhibit } from '../../../src/export/exhibit.ts';
import type { Bundle } from '../../../src/figures/bundle.ts';
import { VERDICTS } from '../../../src/figures/schema.ts';
import type { Subject } from './explained.ts';

/** What texts are about: the rows that some ids name, and the checks given. */
export const subjectOf = (ids: Iterable<string>, checks: readonly Check[], bundle: Bundle): Subject => ({
  figures: [...ids].flatMap((id) => bundle.figures.get(id) ?? []),
  references: [...ids].flatMap((id) => bundle.references.get(id) ?? []),
  checks,
});

export const termsOf = ({ operands, result }: Check): string[] => [
  ...operands,
  ...(result === null ? [] : [result]),
];

const upTo = (most: number): number[] => Array.from({ length: most + 1 }, (_, index) => index);

/** The sides of marks that a panel is drawn against, as its options give them. */
const optionNumbers = (options: unknown): number[] =>
  Object.values(options as Record<string, unknown>).filter((value) => typeof value === 'number');

/**
 * What the texts of a panel are about: what it draws, and the checks of that with all their terms. A panel of the
 * numbered problems has no figures: it counts problems by their state, and names them by their number.
 */
export const exhibitSubject = ({ provenance, drawing, panel }: Exhibit, bundle: Bundle): Subject => {
  const ids = new Set([...provenance.figures, ...provenance.references]);
  const checks = audit(bundle).checks.filter((check) => termsOf(check).some((id) => ids.has(id)));
  for (const id of checks.flatMap(termsOf)) ids.add(id);
  const verdicts = VERDICTS.map((verdict) => checks.filter((check) => check.verdict === verdict).length);
  const years = bundle.problems.map(({ deadline }) => Number(deadline.slice(0, 4)));
  return {
    ...subjectOf(ids, checks, bundle),
    derived: drawing.rows.flatMap(({ range }) => range?.interval ?? []),
    counts: [
      ...upTo(drawing.rows.length),
      ...verdicts,
      checks.length,
      ...optionNumbers(panel.options),
      ...(panel.figures.length === 0 ? [...upTo(bundle.problems.length), ...years] : []),
    ],
  };
};
