import type { Figure } from '../../../bundle/model/bundle.ts';
import type { Report } from '../../../dashboard/report.ts';
import { holdsAll, searchTerms } from '../../search/terms.ts';
import type { Facet } from './facet.ts';

/** The chosen values of each facet, by its id; a facet without an entry lets every figure pass. */
export type Choices = ReadonlyMap<string, ReadonlySet<string>>;

export interface FigureFilter {
  readonly query: string;
  readonly choices: Choices;
  readonly facets: readonly Facet[];
  /** What a figure can be found by, folded. */
  readonly searchText: (figure: Figure) => string;
}

const passes = (figure: Figure, facet: Facet, choices: Choices, dashboard: Report): boolean => {
  const chosen = choices.get(facet.id);
  return !chosen || facet.valuesOf(figure, dashboard).some((value) => chosen.has(value));
};

/** How many figures each value of a facet would show, by the facet's id: the facet's own choice is left out of it. */
export type Counts = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** The figures that meet the search and every facet, in the report's order, with the counts of each facet's values. */
export const filterFigures = (
  dashboard: Report,
  { query, choices, facets, searchText }: FigureFilter,
): { figures: readonly Figure[]; counts: Counts } => {
  const terms = searchTerms(query);
  const all = [...dashboard.bundle.figures.values()].sort((a, b) => a.offset - b.offset);
  const counts = new Map(facets.map((facet) => [facet.id, new Map<string, number>()]));
  for (const facet of facets) {
    for (const value of all.flatMap((figure) => facet.valuesOf(figure, dashboard))) {
      counts.get(facet.id)?.set(value, 0);
    }
  }
  const figures: Figure[] = [];
  for (const figure of all) {
    if (terms.length > 0 && !holdsAll(searchText(figure), terms)) continue;
    const refusing = facets.filter((facet) => !passes(figure, facet, choices, dashboard));
    if (refusing.length === 0) figures.push(figure);
    for (const facet of facets) {
      if (refusing.some((each) => each !== facet)) continue;
      const values = counts.get(facet.id);
      for (const value of facet.valuesOf(figure, dashboard)) values?.set(value, (values.get(value) ?? 0) + 1);
    }
  }
  return { figures, counts };
};
