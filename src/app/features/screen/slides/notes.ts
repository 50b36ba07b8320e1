import type { Check } from '../../../../audit/check.ts';
import { checkTitle } from '../../../../audit/check-title.ts';
import { verdictName } from '../../../../audit/labels.ts';
import type { Bundle, Problem } from '../../../../bundle/model/bundle.ts';
import { sourceTitle } from '../../../../bundle/model/source.ts';
import type { Locale } from '../../../../bundle/model/text.ts';
import { figureText } from '../../../../charts/model/number.ts';
import type { Panel } from '../../../../charts/model/panel.ts';
import { changeText } from '../../../../charts/model/previous-level.ts';
import {
  asOfReportText,
  countText,
  dueText,
  problemName,
  standingCount,
  stateText,
} from '../../../../charts/model/problem-status.ts';
import type { Theme } from '../../../../charts/model/theme.ts';
import { attempt, drawPanel } from '../../../../charts/render/draw-panel.ts';
import { dated } from '../../../../charts/text/alternative.ts';
import type { Headline } from '../../../../dashboard/manifest.ts';
import type { Slide } from '../../../../dashboard/slides.ts';
import { placesOfSlide, slidePublications } from './slide-sources.ts';

/** What a presenter wants to know of a slide. */
export interface SlideNotes {
  /** The editor's own remarks; blank for none. */
  readonly remarks: string;
  /** What it shows, in words, a line each. */
  readonly says: readonly string[];
  readonly sources: readonly string[];
  /** The slide's checks, those that differ first. */
  readonly checks: readonly Check[];
}

/** What a panel shows; blank where it cannot be drawn, which the slide itself says. */
const altText = (panel: Panel, bundle: Bundle, theme: Theme, locale: Locale): string => {
  const drawing = attempt(() => drawPanel(panel, { bundle, theme, locale, compact: false }));
  return drawing instanceof Error ? '' : drawing.alt;
};

const referenceSources = (slide: Slide, bundle: Bundle, locale: Locale): string[] =>
  slidePublications(slide, bundle).map((key) => sourceTitle(bundle.descriptor.sources, key, locale));

const headlineText = (entry: Headline, bundle: Bundle, locale: Locale): string => {
  const [colon, comma] = locale === 'zh' ? ['：', '，'] : [': ', ', '];
  if (!('figure' in entry)) {
    const { published } = bundle.descriptor.heshu.report;
    const count = standingCount(bundle.problems, entry.problems);
    const standing = countText({ standing: entry.problems, count }, bundle, locale);
    return dated(`${entry.label[locale]}${colon}${standing}`, [published], locale);
  }
  const [figure, growth] = [entry.figure, entry.growth].map((id) => bundle.figures.get(id ?? ''));
  if (!figure) return '';
  const name = entry.label?.[locale] ?? figure.indicator[locale];
  const level = dated(`${name}${colon}${figureText(figure, locale)}`, [figure.period], locale);
  return growth ? `${level}${comma}${changeText(growth, locale)}` : level;
};

const deadlineLine = (problem: Problem, bundle: Bundle, locale: Locale): string =>
  [problemName(problem, locale), stateText(problem, bundle, locale), dueText(problem, locale)]
    .filter(Boolean)
    .join(' · ');

/** What a slide shows, in words: each number with its period, each problem with its deadline. */
const saysOf = (slide: Slide, bundle: Bundle, theme: Theme, locale: Locale): string[] => {
  switch (slide.kind) {
    case 'panels':
      return slide.panels.map((panel) => altText(panel, bundle, theme, locale)).filter(Boolean);
    case 'headline':
      return slide.entries.map((entry) => headlineText(entry, bundle, locale)).filter(Boolean);
    case 'deadlines':
      return [
        ...slide.problems.map((problem) => deadlineLine(problem, bundle, locale)),
        asOfReportText(bundle, locale),
      ];
    case 'findings':
      // The checks themselves.
      return [];
  }
};

/** A slide's notes, made from its data. */
export const notesOf = (slide: Slide, bundle: Bundle, theme: Theme, locale: Locale): SlideNotes => ({
  remarks: slide.notes?.[locale] ?? '',
  says: saysOf(slide, bundle, theme, locale),
  sources: [placesOfSlide(slide, bundle, locale), ...referenceSources(slide, bundle, locale)].filter(Boolean),
  checks: [...slide.checks].sort((a, b) => Number(b.verdict === 'differs') - Number(a.verdict === 'differs')),
});

/** A check in one paragraph: what it is about and of when, its arithmetic, and what the editor knows of it. */
export const checkText = (check: Check, bundle: Bundle, locale: Locale): string => {
  const { formula, reason, note } = check;
  const [colon, stop] = locale === 'zh' ? ['：', '。'] : [': ', '. '];
  const title = checkTitle(check, bundle, locale);
  return [
    `${verdictName(check)[locale]}${colon}${title}${stop}${formula[locale]}${stop}${reason[locale]}`,
    ...(note[locale] ? [note[locale]] : []),
  ].join(locale === 'zh' ? '' : ' ');
};
