import type { Figure } from '../../../bundle/model/bundle.ts';
import type { Bilingual, Locale } from '../../../bundle/model/text.ts';
import type { Report } from '../../../dashboard/report.ts';

/** One way to divide the figures of a report. */
export interface Facet {
  /** Its name in the link. */
  readonly id: string;
  readonly title: Bilingual;
  /** The values a figure has in it: at least one. */
  readonly valuesOf: (figure: Figure, dashboard: Report) => readonly string[];
  readonly label: (value: string, dashboard: Report, locale: Locale) => string;
  /** The order its values are listed in; values not named here follow in that of the report. */
  readonly order: (values: readonly string[], dashboard: Report) => readonly string[];
}

/** The values in the order of a fixed list. */
export const inOrderOf = (list: readonly string[], values: readonly string[]): readonly string[] => [
  ...list.filter((value) => values.includes(value)),
  ...values.filter((value) => !list.includes(value)),
];
