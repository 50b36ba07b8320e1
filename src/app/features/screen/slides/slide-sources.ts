import type { Check } from '../../../../audit/check.ts';
import type { Bundle, Problem } from '../../../../bundle/model/bundle.ts';
import { locatorsText } from '../../../../bundle/model/locator.ts';
import { shortSourceName } from '../../../../bundle/model/source.ts';
import type { Locale } from '../../../../bundle/model/text.ts';
import { drawsProblems } from '../../../../dashboard/problems-panel.ts';
import type { PanelsSlide, Slide } from '../../../../dashboard/slides.ts';
import { SCREEN_STRINGS } from '../strings.ts';

/** More places than this are not read from a screen: the first ones stand for all. */
const MOST_PLACES = 8;

const figuresOf = (slide: Slide): readonly string[] => {
  switch (slide.kind) {
    case 'panels':
      return slide.panels.flatMap((panel) => panel.figures);
    case 'headline':
      return slide.entries.flatMap((entry) => ('figure' in entry ? [entry.figure] : []));
    case 'findings':
      return slide.checks.flatMap(({ operands, result }) => [
        ...operands,
        ...(result === null ? [] : [result]),
      ]);
    case 'deadlines':
      return [];
  }
};

const showsProblems = (slide: Slide): boolean => slide.kind === 'panels' && slide.panels.some(drawsProblems);

/** Where the report tells how far problems have come: the part that holds the places, where the bundle names it. */
const placesOfStates = (problems: readonly Problem[], { descriptor }: Bundle): string[] =>
  problems
    .filter(({ closingItem }) => closingItem !== '')
    .map(({ closingItem }) => {
      const [part = ''] = closingItem.split('.');
      return Object.hasOwn(descriptor.heshu.sections, part) ? part : closingItem;
    });

/** Where in the report a slide's numbers and states stand, in their order, each place once. */
export const slideItems = (slide: Slide, bundle: Bundle): string[] => [
  ...new Set([
    ...(slide.kind === 'deadlines'
      ? placesOfStates(slide.problems, bundle)
      : figuresOf(slide).flatMap((id) => bundle.figures.get(id)?.item ?? [])),
    ...(showsProblems(slide) ? placesOfStates(bundle.problems, bundle) : []),
  ]),
];

/** The check that a slide of panels says differs. */
export const findingOf = ({ checks }: PanelsSlide): Check | undefined =>
  checks.find(({ verdict }) => verdict === 'differs');

const referencesOfPanels = (slide: PanelsSlide, bundle: Bundle): string[] => {
  const drawn = slide.panels.flatMap(({ references, defects }) => (defects.length > 0 ? [] : references));
  const reckoned = findingOf(slide)?.operands.filter((id) => bundle.references.has(id)) ?? [];
  return [...new Set([...drawn, ...reckoned])];
};

/** The reference values that a slide draws or reckons with. */
export const slideReferences = (slide: Slide, bundle: Bundle): string[] => {
  switch (slide.kind) {
    case 'panels':
      return referencesOfPanels(slide, bundle);
    case 'findings':
      return figuresOf(slide).filter((id) => bundle.references.has(id));
    default:
      return [];
  }
};

/** Problems by their numbers in one phrase, then other places: 问题 3、31、53；第三部分. */
const placesText = (items: readonly string[], bundle: Bundle, locale: Locale): string => {
  const { problems } = SCREEN_STRINGS[locale];
  const shown = items.slice(0, MOST_PLACES);
  const numbers = shown
    .flatMap((item) => (item.startsWith('P') ? [Number(item.slice(1))] : []))
    .sort((a, b) => a - b);
  const others = shown.filter((item) => !item.startsWith('P'));
  const comma = locale === 'zh' ? '、' : ', ';
  const parts = [
    ...(numbers.length > 0 ? [problems(numbers.join(comma), numbers.length)] : []),
    ...(others.length > 0 ? [locatorsText(others, bundle, locale)] : []),
  ];
  const more = items.length > shown.length ? (locale === 'zh' ? '等' : ' …') : '';
  return `${parts.join(comma)}${more}`;
};

const SEPARATOR = { zh: '；', en: '; ' } as const;

/** Where in the report a slide's numbers and states come from; blank for nowhere in particular. */
export const reportPlacesOfSlide = (slide: Slide, bundle: Bundle, locale: Locale): string => {
  const strings = SCREEN_STRINGS[locale];
  const items = slideItems(slide, bundle);
  const places = [
    showsProblems(slide) && strings.allProblems(bundle.problems.length),
    items.length > 0 && placesText(items, bundle, locale),
  ].filter(Boolean);
  return places.length > 0 ? `${strings.report}${places.join(SEPARATOR[locale])}` : '';
};

/** Where a slide's numbers come from, for readers who see its publications listed beside. */
export const placesOfSlide = (slide: Slide, bundle: Bundle, locale: Locale): string =>
  [
    reportPlacesOfSlide(slide, bundle, locale),
    slideReferences(slide, bundle).length > 0 && SCREEN_STRINGS[locale].alsoReference,
  ]
    .filter(Boolean)
    .join(SEPARATOR[locale]);

/** The publications of a slide's reference values by their keys, each once. */
export const slidePublications = (slide: Slide, bundle: Bundle): string[] => [
  ...new Set(slideReferences(slide, bundle).flatMap((id) => bundle.references.get(id)?.source ?? [])),
];

/** More publications than this are not read from a screen: the first one is named, the others are counted. */
const MOST_PUBLICATIONS = 2;

/** The publications of a slide's reference values in one phrase; blank for none. */
export const publicationsOfSlide = (slide: Slide, bundle: Bundle, locale: Locale): string => {
  const names = slidePublications(slide, bundle).map((key) =>
    shortSourceName(bundle.descriptor.sources, key, locale),
  );
  const [first] = names;
  if (first === undefined) return '';
  const { references, andMore } = SCREEN_STRINGS[locale];
  return `${references}${
    names.length > MOST_PUBLICATIONS ? andMore(first, names.length - 1) : names.join(SEPARATOR[locale])
  }`;
};
