import { group } from 'd3-array';
import type { Fraction } from 'fraction.js';
import { audit } from '../../../src/audit/audit.ts';
import type { Check } from '../../../src/audit/check.ts';
import type { Bundle, Figure } from '../../../src/bundle/model/bundle.ts';
import { VERDICTS } from '../../../src/bundle/model/schema.ts';
import { inBaseUnits } from '../../../src/bundle/model/unit.ts';
import type { Report } from '../../../src/dashboard/report.ts';
import type { Exhibit } from '../../../src/export/exhibit.ts';
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

/** The level that a stated change leads back to. */
const levelBefore = ({ measure, of, value, unit }: Figure, { figures }: Bundle): Fraction[] => {
  const level = measure === 'change' && of !== null ? figures.get(of) : undefined;
  return level ? [inBaseUnits(level.value, level.unit).sub(inBaseUnits(value, unit))] : [];
};

/** The growths from the whole numbers on either side of an implied base of persons or things. */
const risesFromWholes = ({ kind, counted, derived, operands }: Check, { figures }: Bundle): Fraction[] => {
  const now = kind === 'base' && counted ? figures.get(operands[0] ?? '') : undefined;
  if (!now || !derived?.lo || !derived.hi) return [];
  const current = inBaseUnits(now.value, now.unit);
  return [derived.lo.floor(), derived.hi.ceil()].map((base) => current.div(base).sub(1).mul(100));
};

/** What whole pages are about: the bundle, and how many of anything it has. */
export const pageSubject = ({ bundle, manifest }: Report): Subject => {
  const { checks } = audit(bundle);
  const figures = [...bundle.figures.values()];
  const sizes = [
    figures.length,
    figures.filter(({ stated }) => stated === '').length,
    bundle.mentions.length,
    figures.filter(({ stated }) => stated !== '').length + bundle.mentions.length,
    bundle.references.size,
    checks.length,
    manifest.panels.length,
    manifest.topics.length,
    bundle.problems.length,
    bundle.descriptor.heshu.report.characters,
  ];
  const grouped = <T>(all: readonly T[], keyOf: (each: T) => string | undefined): number[] =>
    [...group(all, keyOf).values()].map((each) => each.length);
  return {
    ...subjectOf([...bundle.figures.keys(), ...bundle.references.keys()], checks, bundle),
    exact: [
      ...figures.flatMap((figure) => levelBefore(figure, bundle)),
      ...checks.flatMap((check) => risesFromWholes(check, bundle)),
    ],
    counts: [
      // Rows of files among them.
      ...upTo(checks.length + 1),
      ...sizes,
      ...grouped(checks, ({ verdict }) => verdict),
      ...grouped(checks, ({ kind }) => kind),
      ...grouped(figures, ({ resource }) => resource),
      ...grouped(figures, ({ item }) => item),
      ...grouped(bundle.mentions, ({ kind }) => kind),
      ...bundle.mentions.map(({ offset }) => offset),
    ],
  };
};
