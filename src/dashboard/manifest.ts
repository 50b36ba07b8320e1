import * as v from 'valibot';
import { type Defect, defects, type Target } from '../bundle/defects/defect.ts';
import type { Bundle, FigureId } from '../bundle/model/bundle.ts';
import { ID_PATTERN, STANDINGS, type Standing } from '../bundle/model/schema.ts';
import { isSeriesPath } from '../bundle/model/series.ts';
import { type Keys, mayHold } from '../bundle/model/table.ts';
import type { Bilingual } from '../bundle/model/text.ts';
import { bilingualSchema, jsonDefects, repeatedValues } from '../bundle/read/descriptor.ts';
import { expecting } from '../bundle/read/expecting.ts';
import { PANEL_KINDS } from '../charts/kinds/registry.ts';
import type { Panel } from '../charts/model/panel.ts';
import type { Template } from '../charts/text/template.ts';
import { FILE, filledTexts, templateDefects, textsIn } from './panel-texts.ts';
import { type Playlist, playlistSchema, readPlaylist } from './playlist.ts';

/**
 * panels.json: what is shown, in which order. Its texts are templates; those whose numbers are links where they are
 * shown stay so, the others are filled as they are read.
 */

export interface Topic {
  readonly id: string;
  readonly title: Bilingual;
  readonly lead: Template;
  /** Names of the figure files whose figures this topic lists. */
  readonly resources: readonly string[];
}

/** One of the overview's key numbers: a figure with its growth, or how many problems have a state. */
export type Headline =
  | {
      readonly figure: FigureId;
      readonly growth?: FigureId | undefined;
      readonly label?: Bilingual | undefined;
    }
  | { readonly problems: Standing; readonly label: Bilingual };

export interface Manifest {
  readonly overview: {
    readonly eyebrow: Bilingual;
    readonly title: Template;
    readonly headline: readonly Headline[];
  };
  readonly topics: readonly Topic[];
  readonly panels: readonly Panel[];
  /** Null when panels.json has none. */
  readonly playlist: Playlist | null;
}

const idSchema = v.pipe(
  v.string(),
  v.regex(ID_PATTERN),
  expecting('小写字母、数字、点与连字符组成的编号', 'an id of lower-case letters, digits, dots and hyphens'),
);

const headlineSchema = v.union([
  v.strictObject({
    figure: v.string(),
    growth: v.optional(v.string()),
    label: v.optional(bilingualSchema),
  }),
  v.strictObject({ problems: v.picklist(STANDINGS), label: bilingualSchema }),
]);

const topicSchema = v.strictObject({
  id: idSchema,
  title: bilingualSchema,
  lead: bilingualSchema,
  resources: v.array(v.string()),
});

const panelSchema = v.strictObject({
  id: idSchema,
  kind: v.string(),
  topic: idSchema,
  title: bilingualSchema,
  subtitle: bilingualSchema,
  span: v.pipe(
    v.number(),
    v.integer(),
    v.minValue(3),
    v.maxValue(12),
    expecting(
      '3 至 12 的整数（十二栏中的栏数），不加引号',
      'a whole number of columns from 3 to 12, without quotes',
    ),
  ),
  options: v.optional(v.unknown(), {}),
});

const frameSchema = v.strictObject({
  overview: v.strictObject({
    eyebrow: bilingualSchema,
    title: bilingualSchema,
    headline: v.array(headlineSchema),
  }),
  topics: v.array(topicSchema),
  panels: v.array(v.looseObject({ id: idSchema })),
  playlist: v.optional(playlistSchema),
});

/**
 * Options that bundles may still have and that say nothing any more. How many digits a derived number has follows from
 * what is known (bundle/numbers/derived-text.ts).
 */
const RETIRED_OPTIONS: readonly string[] = ['decimals'];

/** The options of a panel without those, at any depth. */
const withoutRetired = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(withoutRetired);
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) =>
      RETIRED_OPTIONS.includes(key) ? [] : [[key, withoutRetired(inner)]],
    ),
  );
};

const LEFT_OUT = defects.leftOut({ file: FILE }, '').code;

/** An id that is not there; one whose row has a defect of its own is told apart. */
const missing = (
  id: string,
  known: { has(id: string): boolean },
  path: string,
  what: Target,
  declared?: Keys,
): Defect[] => {
  if (known.has(id)) return [];
  return declared && mayHold(declared, id)
    ? [defects.leftOut({ file: FILE, path }, id)]
    : [defects.dangling({ file: FILE, path }, id, what)];
};

const missingFigure = (id: string, bundle: Bundle, path: string): Defect[] =>
  missing(id, bundle.figures, path, 'figure', bundle.declared.figures);

const missingIn =
  (bundle: Bundle) =>
  (id: string, path: string): Defect[] =>
    missingFigure(id, bundle, path);

/** A series that datapackage.json lists but describes wrongly has a defect of its own. */
const missingSeries = (name: string, { series, descriptor }: Bundle, path: string): Defect[] => {
  const listed = new Set(descriptor.resources.flatMap((each) => (isSeriesPath(each.path) ? each.name : [])));
  return missing(name, series, path, 'series', { known: listed, complete: true });
};

/** Where in a value of panels.json a text stands first. */
const pathOf = (value: unknown, text: string, at: string): string | null => {
  if (value === text) return at;
  if (typeof value !== 'object' || value === null) return null;
  const paths = Object.entries(value).map(([key, inner]) =>
    pathOf(inner, text, Array.isArray(value) ? `${at}[${key}]` : `${at}.${key}`),
  );
  return paths.find((path) => path !== null) ?? null;
};

/** One entry of `panels` → a panel with what is wrong with it. */
const readPanel = (entry: { id: string }, path: string, bundle: Bundle, topics: readonly Topic[]): Panel => {
  const parsed = v.safeParse(panelSchema, entry);
  const blank: Bilingual = { zh: entry.id, en: entry.id };
  const broken = (found: readonly Defect[]): Panel => ({
    place: path,
    id: entry.id,
    kind: '',
    topic: topics[0]?.id ?? '',
    title: blank,
    subtitle: blank,
    span: 6,
    options: {},
    figures: [],
    references: [],
    series: null,
    ...(parsed.success
      ? { ...parsed.output, subtitle: filledTexts(parsed.output.subtitle, bundle) }
      : v.is(v.looseObject({ topic: v.string() }), entry) && { topic: entry.topic }),
    defects: found,
  });
  if (!parsed.success) {
    return broken(jsonDefects(FILE, panelSchema, parsed.issues, path));
  }
  const panel = parsed.output;
  const kind = Object.hasOwn(PANEL_KINDS, panel.kind) ? PANEL_KINDS[panel.kind] : undefined;
  const found: Defect[] = [];
  if (!topics.some((topic) => topic.id === panel.topic)) {
    found.push(defects.dangling({ file: FILE, path: `${path}.topic` }, panel.topic, 'topic'));
  }
  const { title, subtitle } = panel;
  found.push(
    ...templateDefects(textsIn({ title, subtitle, options: panel.options }, path), bundle, missingIn(bundle)),
  );
  if (!kind) {
    found.push(
      defects.unknownKind({ file: FILE, path: `${path}.kind` }, panel.kind, Object.keys(PANEL_KINDS)),
    );
    return broken(found);
  }
  const options = v.safeParse(kind.options, withoutRetired(panel.options));
  if (!options.success) {
    found.push(...jsonDefects(FILE, kind.options, options.issues, `${path}.options`));
    return broken(found);
  }
  const figures = kind.figureIds(options.output);
  const references = kind.referenceIds?.(options.output) ?? [];
  const name = kind.seriesName?.(options.output);
  const placeOf = (id: string): string => pathOf(panel.options, id, `${path}.options`) ?? `${path}.options`;
  found.push(
    ...[...new Set(figures)].flatMap((id) => missingFigure(id, bundle, placeOf(id))),
    ...[...new Set(references)].flatMap((id) =>
      missing(id, bundle.references, placeOf(id), 'reference', bundle.declared.references),
    ),
    ...(name === undefined ? [] : missingSeries(name, bundle, placeOf(name))),
  );
  const series = (name !== undefined && bundle.series.get(name)) || null;
  return {
    ...panel,
    subtitle: filledTexts(subtitle, bundle),
    options: filledTexts(options.output, bundle),
    place: path,
    figures,
    references,
    series,
    defects: found,
  };
};

/**
 * panels.json of a bundle → what to show. A bad panel keeps its place with its defects; only a frame that cannot be
 * read (no overview, topics or panels) gives no manifest. What is wrong only because a row was left out is told by the
 * panel alone: reading the bundle has named the cause.
 */
export const readManifest = (bundle: Bundle): { manifest: Manifest | null; defects: readonly Defect[] } => {
  if (bundle.panels === undefined) return { manifest: null, defects: [] };
  const frame = v.safeParse(frameSchema, bundle.panels);
  if (!frame.success) return { manifest: null, defects: jsonDefects(FILE, frameSchema, frame.issues) };
  const { overview, topics, panels: entries, playlist: listed } = frame.output;
  const panels = entries.map((entry, index) => readPanel(entry, `panels[${index}]`, bundle, topics));
  const headlineIds = (entry: Headline): string[] =>
    'figure' in entry ? [entry.figure, ...(entry.growth === undefined ? [] : [entry.growth])] : [];
  const headlineDefects = overview.headline.flatMap((entry, index) => {
    const at = `overview.headline[${index}]`;
    return headlineIds(entry).flatMap((id) => missingFigure(id, bundle, pathOf(entry, id, at) ?? at));
  });
  const frameTexts = [
    ...textsIn(overview, 'overview'),
    ...topics.flatMap((topic, index) => textsIn(topic, `topics[${index}]`)),
  ];
  const panelIds = new Set(panels.map((panel) => panel.id));
  const playlist =
    listed &&
    readPlaylist(listed, {
      file: FILE,
      missingFigure: missingIn(bundle),
      fill: (notes) => filledTexts(notes, bundle),
      missingPanel: (id, path) => missing(id, panelIds, path, 'panel'),
      templateDefects: (entry, path) => templateDefects(textsIn(entry, path), bundle, missingIn(bundle)),
    });
  const resources = new Set(bundle.descriptor.resources.map((resource) => resource.name));
  const found = [
    ...templateDefects(frameTexts, bundle, missingIn(bundle)),
    ...headlineDefects,
    ...topics.flatMap((topic, index) =>
      topic.resources.flatMap((name, at) =>
        missing(name, resources, `topics[${index}].resources[${at}]`, 'resource'),
      ),
    ),
    ...repeatedValues(
      FILE,
      topics.map((topic) => topic.id),
      (index) => `topics[${index}].id`,
    ),
    ...repeatedValues(
      FILE,
      entries.map((entry) => entry.id),
      (index) => `panels[${index}].id`,
    ),
    ...panels.flatMap((panel) => panel.defects),
    ...(playlist?.defects ?? []),
  ];
  return {
    manifest: {
      overview: {
        eyebrow: filledTexts(overview.eyebrow, bundle),
        title: overview.title,
        headline: filledTexts(overview.headline, bundle).filter((entry) =>
          headlineIds(entry).every((id) => bundle.figures.has(id)),
        ),
      },
      topics: topics.map((topic) => ({ ...topic, title: filledTexts(topic.title, bundle) })),
      panels,
      playlist: playlist?.playlist ?? null,
    },
    defects: found.filter(({ code }) => code !== LEFT_OUT),
  };
};
