import type { Bundle } from '../../figures/bundle.ts';
import type { Locale } from '../../figures/text.ts';
import type { Slide } from '../../panels/deck.ts';
import { PANEL_KINDS } from '../../panels/registry.ts';
import { locatorsText } from '../locator.ts';
import { SCREEN_STRINGS } from './strings.ts';

/** More places than this are not read from a screen: the first ones stand for all. */
const MOST_PLACES = 6;

const figuresOf = (slide: Slide): readonly string[] => {
  switch (slide.kind) {
    case 'panels':
      return slide.panels.flatMap((panel) => panel.figures);
    case 'headline':
      return slide.entries.flatMap((entry) => ('figure' in entry ? [entry.figure] : []));
    case 'deadlines':
      return [];
  }
};

/** Where in the report a slide's numbers stand, in their order, each place once. */
export const slideItems = (slide: Slide, bundle: Bundle): string[] => [
  ...new Set(
    slide.kind === 'deadlines'
      ? slide.problems.map((problem) => problem.item)
      : figuresOf(slide).flatMap((id) => bundle.figures.get(id)?.item ?? []),
  ),
];

/** The reference values that a slide's panels draw. */
export const slideReferences = (slide: Slide): string[] =>
  slide.kind === 'panels'
    ? slide.panels.flatMap(({ kind, options, defects }) =>
        defects.length > 0 ? [] : (PANEL_KINDS[kind]?.referenceIds?.(options) ?? []),
      )
    : [];

/** The source line of a slide. */
export const sourceText = (slide: Slide, bundle: Bundle, locale: Locale): string => {
  const strings = SCREEN_STRINGS[locale];
  const items = slideItems(slide, bundle);
  const more = items.length > MOST_PLACES ? (locale === 'zh' ? '等' : ' …') : '';
  return [
    items.length > 0 &&
      `${strings.source}${locatorsText(items.slice(0, MOST_PLACES), bundle, locale)}${more}`,
    slideReferences(slide).length > 0 && strings.alsoReference,
  ]
    .filter(Boolean)
    .join(locale === 'zh' ? '；' : '; ');
};
