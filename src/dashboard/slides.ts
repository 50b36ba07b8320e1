import { isBorneOut } from '../audit/by-figure.ts';
import type { Check } from '../audit/check.ts';
import { FINDINGS_TITLE } from '../audit/labels.ts';
import type { Bundle, Figure, Problem } from '../bundle/model/bundle.ts';
import type { Standing } from '../bundle/model/schema.ts';
import type { Bilingual } from '../bundle/model/text.ts';
import type { Panel } from '../charts/model/panel.ts';
import { openProblems, statusWord } from '../charts/model/problem-status.ts';
import type { Headline, Manifest } from './manifest.ts';
import type { PlaylistEntry } from './playlist.ts';
import { problemsPanel, shownIds } from './problems-panel.ts';

/** A bundle and its playlist → the slides of a show. Pure: no clock, no screen. */

interface SlideBase {
  readonly id: string;
  /** A template (see template.ts). */
  readonly title: Bilingual;
  /** What stands above it: the topic it belongs to; blank for the slide about the whole report. */
  readonly topic: Bilingual | null;
  readonly notes: Bilingual | null;
  /** The checks of the figures it shows. */
  readonly checks: readonly Check[];
}

export interface PanelsSlide extends SlideBase {
  readonly kind: 'panels';
  readonly panels: readonly Panel[];
  /** The key number beside a single panel. */
  readonly figure: Figure | null;
  readonly growth: Figure | null;
  /** Instead of a figure: how many of the numbered problems have this state. */
  readonly problems: Standing | null;
}

export interface HeadlineSlide extends SlideBase {
  readonly kind: 'headline';
  readonly entries: readonly Headline[];
}

export interface DeadlinesSlide extends SlideBase {
  readonly kind: 'deadlines';
  /** Problems that call for further work, the next deadline first. */
  readonly problems: readonly Problem[];
}

/** What the audit found: the checks that differ, as its `checks`. */
export interface FindingsSlide extends SlideBase {
  readonly kind: 'findings';
}

export type Slide = PanelsSlide | HeadlineSlide | DeadlinesSlide | FindingsSlide;

const AUDIT: Bilingual = { zh: '核对', en: 'Audit' };
const FINDINGS_A_SLIDE = 3;

const deadlinesTitle = (bundle: Bundle): Bilingual => {
  const { zh, en } = statusWord('open', bundle);
  return { zh: `${zh}的问题与时限`, en: `Problems ${en}, and their deadlines` };
};

/** More would not be legible from the back of a room. */
const DEADLINES_A_SLIDE = 8;

/** Parts of equal size, none larger than `most`. */
const chunks = <T>(items: readonly T[], most: number): T[][] => {
  const count = Math.ceil(items.length / most);
  const size = Math.ceil(items.length / count);
  return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size));
};

const numbered = (id: string, index: number): string => (index === 0 ? id : `${id}-${index + 1}`);

const deadlineSlides = (bundle: Bundle, base: SlideBase): Slide[] => {
  const open = openProblems(bundle.problems);
  return chunks(open, DEADLINES_A_SLIDE).map((problems, index) => ({
    ...base,
    id: numbered(base.id, index),
    kind: 'deadlines',
    problems,
  }));
};

const checksOf = (panels: readonly Panel[], checks: readonly Check[]): Check[] => {
  const shown = new Set(panels.flatMap(shownIds));
  return checks.filter((check) => isBorneOut(check, shown));
};

const topicOf = (panel: Panel | undefined, { topics }: Manifest): Bilingual | null =>
  topics.find(({ id }) => id === panel?.topic)?.title ?? null;

const slidesOf = (
  entry: PlaylistEntry,
  bundle: Bundle,
  manifest: Manifest,
  checks: readonly Check[],
): Slide[] => {
  const base = {
    checks,
    id: entry.id,
    title: entry.title ?? manifest.overview.title,
    topic: null,
    notes: entry.notes ?? null,
  };
  switch (entry.kind) {
    case 'headline':
      return [{ ...base, kind: 'headline', entries: manifest.overview.headline }];
    case 'deadlines':
      return deadlineSlides(bundle, {
        ...base,
        checks: [],
        title: entry.title ?? deadlinesTitle(bundle),
        topic: topicOf(problemsPanel(manifest), manifest),
      });
    case 'findings': {
      const found = checks.filter(({ verdict }) => verdict === 'differs');
      return chunks(found, FINDINGS_A_SLIDE).map((each, index) => ({
        ...base,
        id: numbered(base.id, index),
        title: entry.title ?? FINDINGS_TITLE,
        topic: AUDIT,
        kind: 'findings',
        checks: each,
      }));
    }
    case 'panels': {
      const panels = entry.panels.flatMap((id) => manifest.panels.find((panel) => panel.id === id) ?? []);
      const [first] = panels;
      if (!first) return [];
      const topic = topicOf(first, manifest);
      const single = panels.length === 1;
      const figure = (id: string | undefined): Figure | null =>
        (single && id !== undefined && bundle.figures.get(id)) || null;
      return [
        {
          ...base,
          kind: 'panels',
          title: entry.title ?? (single ? first.title : (topic ?? first.title)),
          topic,
          panels,
          checks: checksOf(panels, checks),
          figure: figure(entry.figure),
          growth: figure(entry.growth),
          problems: (single && entry.problems) || null,
        },
      ];
    }
  }
};

const panelEntry = ({ id }: Panel): PlaylistEntry => ({ id, kind: 'panels', panels: [id] });

/** The entries that a deck's name stands for: all, those of a topic, or a panel's; null for an unknown name. */
const entriesNamed = (name: string, manifest: Manifest): readonly PlaylistEntry[] | null => {
  const listed = manifest.playlist?.slides ?? [];
  const topic = manifest.topics.some(({ id }) => id === name);
  if (topic) {
    const ofTopic = new Map(
      manifest.panels.filter((panel) => panel.topic === name).map((panel) => [panel.id, panel]),
    );
    const shown = listed.filter(
      (entry) => entry.kind === 'panels' && entry.panels.every((id) => ofTopic.has(id)),
    );
    return shown.length > 0 ? shown : [...ofTopic.values()].map(panelEntry);
  }
  const slide = listed.find(({ id }) => id === name);
  if (slide) return [slide];
  const panel = manifest.panels.find(({ id }) => id === name);
  return panel ? [panelEntry(panel)] : null;
};

export interface Deck {
  readonly slides: readonly Slide[];
  /** Names in the deck's address that nothing answers to. */
  readonly unknown: readonly string[];
  /** Whether the whole playlist is shown: nothing else was asked for, or nothing of it is known. */
  readonly everything: boolean;
}

/**
 * The slides of a deck. `names` is what the address asks for: blank for the whole playlist, or ids of topics, slides
 * and panels between commas. Where nothing of it is known the whole playlist is shown; a bundle without a playlist
 * shows its headline, each panel, and what the audit (`checks`) found.
 */
export const deckOf = (bundle: Bundle, manifest: Manifest, checks: readonly Check[], names = ''): Deck => {
  const whole: readonly PlaylistEntry[] = manifest.playlist?.slides ?? [
    { id: 'headline', kind: 'headline' },
    ...manifest.panels.map(panelEntry),
    { id: 'findings', kind: 'findings' },
  ];
  const asked = names.split(',').filter(Boolean);
  const found = asked.map((name) => entriesNamed(name, manifest));
  const entries = found.flatMap((each) => each ?? []);
  const slides = (entries.length > 0 ? entries : whole).flatMap((entry) =>
    slidesOf(entry, bundle, manifest, checks),
  );
  return {
    slides: slides.filter((slide, index) => slides.findIndex(({ id }) => id === slide.id) === index),
    unknown: asked.filter((_, index) => found[index] === null),
    everything: entries.length === 0,
  };
};
