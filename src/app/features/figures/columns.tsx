import { ascending } from 'd3-array';
import type { ReactNode } from 'react';
import type { Figure } from '../../../bundle/model/bundle.ts';
import { locatorText } from '../../../bundle/model/locator.ts';
import { periodText } from '../../../bundle/model/period.ts';
import type { Locale } from '../../../bundle/model/text.ts';
import { inBaseUnits } from '../../../bundle/model/unit.ts';
import type { Report } from '../../../dashboard/report.ts';
import { FigureNumber } from '../../panel/figure-number.tsx';
import { FIGURE_STRINGS } from '../../panel/figure-strings.ts';
import type { ColumnId } from './column-ids.ts';
import type { Facet } from './facet.ts';
import { modality } from './facets/modality.ts';
import { qualifier } from './facets/qualifier.ts';
import { topic } from './facets/topic.ts';
import { verdict } from './facets/verdict.ts';

/** What a cell is made of: the figure, its report and the reader's language. */
export interface ColumnInput {
  readonly dashboard: Report;
  readonly locale: Locale;
}

export interface FigureColumn {
  readonly cell: (figure: Figure, input: ColumnInput) => ReactNode;
  /** Upwards; blank cells are found by `isBlank` and stand last either way. */
  readonly compare: (a: Figure, b: Figure, input: ColumnInput) => number;
  readonly isBlank?: (figure: Figure) => boolean;
}

/** Words by the rules of the reader's language: pinyin in Chinese. */
const byWords =
  (text: (figure: Figure, input: ColumnInput) => string): FigureColumn['compare'] =>
  (a, b, input) =>
    text(a, input).localeCompare(text(b, input), input.locale === 'zh' ? 'zh-CN' : 'en', { numeric: true });

const words = (text: (figure: Figure, input: ColumnInput) => string): FigureColumn => ({
  cell: text,
  compare: byWords(text),
});

/** A facet as a column: its values in words, in the facet's order. */
const facetColumn = (facet: Facet, blank?: string): FigureColumn => {
  const shown = (figure: Figure, { dashboard, locale }: ColumnInput): string =>
    facet
      .valuesOf(figure, dashboard)
      .filter((value) => value !== blank)
      .map((value) => facet.label(value, dashboard, locale))
      .join(' · ');
  return words(shown);
};

export const indicatorColumn: FigureColumn = words((figure, { locale }) => figure.indicator[locale]);

/** Every column by its id; a new one is a line here and one in column-ids.ts. */
export const COLUMNS: Readonly<Record<ColumnId, FigureColumn>> = {
  value: {
    cell: (figure) => <FigureNumber figure={figure} />,
    compare: (a, b) => inBaseUnits(a.value, a.unit).compare(inBaseUnits(b.value, b.unit)),
  },
  period: {
    cell: (figure, { locale }) => periodText(figure.period, locale),
    compare: (a, b) => ascending(a.period, b.period),
    isBlank: (figure) => figure.period === '',
  },
  scope: words((figure, { locale }) => figure.scope[locale]),
  measure: words((figure, { locale }) => FIGURE_STRINGS[locale].measures[figure.measure]),
  qualifier: facetColumn(qualifier, 'none'),
  modality: facetColumn(modality, 'none'),
  verdict: facetColumn(verdict, 'none'),
  basis: words((figure, { locale }) => FIGURE_STRINGS[locale].basis[figure.basis]),
  status: words((figure, { locale }) => FIGURE_STRINGS[locale].observationStatuses[figure.status]),
  topic: facetColumn(topic),
  where: {
    cell: (figure, { dashboard, locale }) => locatorText(figure.item, dashboard.bundle, locale),
    compare: (a, b) => a.offset - b.offset,
  },
  stated: {
    cell: (figure, { locale }) =>
      figure.stated ? <q lang="zh-CN">{figure.stated}</q> : FIGURE_STRINGS[locale].figure.counted,
    compare: byWords((figure) => figure.stated),
    isBlank: (figure) => figure.stated === '',
  },
  id: { cell: (figure) => <code>{figure.id}</code>, compare: (a, b) => ascending(a.id, b.id) },
};
