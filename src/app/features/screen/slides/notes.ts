import type { Check } from '../../../../audit/check.ts';
import { verdictName } from '../../../../audit/labels.ts';
import type { Bundle } from '../../../../bundle/model/bundle.ts';
import { sourceTitle } from '../../../../bundle/model/source.ts';
import type { Locale } from '../../../../bundle/model/text.ts';
import { PANEL_KINDS } from '../../../../charts/kinds/registry.ts';
import type { Panel } from '../../../../charts/model/panel.ts';
import type { Theme } from '../../../../charts/model/theme.ts';
import type { Slide } from '../../../../dashboard/slides.ts';
import { placesOfSlide, slideReferences } from './slide-sources.ts';

/** What a presenter wants to know of a slide. */
export interface SlideNotes {
  /** The editor's own remarks; blank for none. */
  readonly remarks: string;
  /** What each chart shows, in words. */
  readonly says: readonly string[];
  readonly sources: readonly string[];
  /** The slide's checks, those that differ first. */
  readonly checks: readonly Check[];
}

const altText = ({ kind, options, defects }: Panel, bundle: Bundle, theme: Theme, locale: Locale): string => {
  if (defects.length > 0) return '';
  try {
    return PANEL_KINDS[kind]?.draw({ bundle, options, theme, locale, compact: false }).alt ?? '';
  } catch {
    // The slide itself says that its chart cannot be drawn.
    return '';
  }
};

const referenceSources = (slide: Slide, bundle: Bundle, locale: Locale): string[] => {
  const names = slideReferences(slide, bundle).flatMap((id) => bundle.references.get(id)?.source ?? []);
  return [...new Set(names)].map((name) => sourceTitle(bundle.descriptor.sources, name, locale));
};

/** A slide's notes, made from its data. */
export const notesOf = (slide: Slide, bundle: Bundle, theme: Theme, locale: Locale): SlideNotes => ({
  remarks: slide.notes?.[locale] ?? '',
  says:
    slide.kind === 'panels'
      ? slide.panels.map((panel) => altText(panel, bundle, theme, locale)).filter(Boolean)
      : [],
  sources: [placesOfSlide(slide, bundle, locale), ...referenceSources(slide, bundle, locale)].filter(Boolean),
  checks: [...slide.checks].sort((a, b) => Number(b.verdict === 'differs') - Number(a.verdict === 'differs')),
});

/** A check in one paragraph, with what the editor knows of it. */
export const checkText = (check: Check, locale: Locale): string => {
  const { formula, reason, note } = check;
  const [colon, stop] = locale === 'zh' ? ['：', '。'] : [': ', '. '];
  return [
    `${verdictName(check)[locale]}${colon}${formula[locale]}${stop}${reason[locale]}`,
    ...(note[locale] ? [note[locale]] : []),
  ].join(locale === 'zh' ? '' : ' ');
};
