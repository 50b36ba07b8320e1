import * as v from 'valibot';
import type { Bundle, FigureId } from '../figures/bundle.ts';
import { type Defect, defects } from '../figures/defect.ts';
import { bilingualSchema, jsonDefects } from '../figures/descriptor.ts';
import { ID_PATTERN, STATUSES, type Status } from '../figures/schema.ts';
import type { Bilingual } from '../figures/text.ts';
import { PANEL_KINDS } from './registry.ts';
import { templateFigures } from './template.ts';

/** panels.json: what is shown, in which order. */

const FILE = 'panels.json';

export interface Topic {
  readonly id: string;
  readonly title: Bilingual;
  readonly lead: Bilingual;
  /** Names of the figure files whose figures this topic lists. */
  readonly resources: readonly string[];
}

/** An entry of panels.json. With defects it is shown as a card that says them. */
export interface Panel {
  readonly id: string;
  readonly kind: string;
  readonly topic: string;
  /** The finding, a template (see template.ts). */
  readonly title: Bilingual;
  /** Scope · unit · period. */
  readonly subtitle: Bilingual;
  /** Columns of twelve. */
  readonly span: number;
  readonly options: unknown;
  /** The figures it shows. */
  readonly figures: readonly FigureId[];
  readonly defects: readonly Defect[];
}

/** One of the overview's key numbers: a figure with its growth, or how many problems have a status. */
export type Headline =
  | {
      readonly figure: FigureId;
      readonly growth?: FigureId | undefined;
      readonly label?: Bilingual | undefined;
    }
  | { readonly problems: Status; readonly label: Bilingual };

export interface Manifest {
  readonly overview: {
    readonly eyebrow: Bilingual;
    readonly title: Bilingual;
    readonly headline: readonly Headline[];
  };
  readonly topics: readonly Topic[];
  readonly panels: readonly Panel[];
}

const idSchema = v.pipe(v.string(), v.regex(ID_PATTERN));

const headlineSchema = v.union([
  v.strictObject({
    figure: v.string(),
    growth: v.optional(v.string()),
    label: v.optional(bilingualSchema),
  }),
  v.strictObject({ problems: v.picklist(STATUSES), label: bilingualSchema }),
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
  span: v.pipe(v.number(), v.integer(), v.minValue(3), v.maxValue(12)),
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
});

const EXPECTED: Readonly<Record<string, Bilingual>> = {
  id: {
    zh: '小写字母、数字、点与连字符组成的编号',
    en: 'an id of lower-case letters, digits, dots and hyphens',
  },
  topic: { zh: '主题的编号', en: 'the id of a topic' },
  span: { zh: '3 至 12 的整数（十二栏中的栏数）', en: 'a whole number of columns from 3 to 12' },
  headline: {
    zh: '带 figure 的关键数字，或带 problems 与 label 的计数',
    en: 'a key number with figure, or a count with problems and label',
  },
  overview: { zh: 'eyebrow、title 与 headline', en: 'eyebrow, title and headline' },
  topics: { zh: '主题列表', en: 'a list of topics' },
  panels: { zh: '图表列表', en: 'a list of panels' },
  kind: { zh: '图形种类', en: 'a panel kind' },
};

const A_FIGURE: Bilingual = { zh: '已有指标的编号', en: 'the id of a figure' };
const A_REFERENCE: Bilingual = { zh: '已有对照值的编号', en: 'the id of a reference value' };

const missing = (
  ids: readonly string[],
  known: { has(id: string): boolean },
  path: string,
  what: Bilingual,
) =>
  [...new Set(ids)]
    .filter((id) => !known.has(id))
    .map((id) => defects.dangling({ file: FILE, path }, id, what));

/** One entry of `panels` → a panel with what is wrong with it. */
const readPanel = (entry: { id: string }, path: string, bundle: Bundle, topics: readonly Topic[]): Panel => {
  const parsed = v.safeParse(panelSchema, entry);
  const blank: Bilingual = { zh: entry.id, en: entry.id };
  const broken = (found: readonly Defect[]): Panel => ({
    id: entry.id,
    kind: '',
    topic: topics[0]?.id ?? '',
    title: blank,
    subtitle: blank,
    span: 6,
    options: {},
    figures: [],
    ...(parsed.success
      ? parsed.output
      : v.is(v.looseObject({ topic: v.string() }), entry) && { topic: entry.topic }),
    defects: found,
  });
  if (!parsed.success) {
    return broken(
      jsonDefects(FILE, parsed.issues, EXPECTED).map((defect) => ({
        ...defect,
        path: `${path}.${defect.path}`,
      })),
    );
  }
  const panel = parsed.output;
  const kind = PANEL_KINDS[panel.kind];
  const found: Defect[] = [];
  if (!topics.some((topic) => topic.id === panel.topic)) {
    found.push(
      defects.dangling({ file: FILE, path: `${path}.topic` }, panel.topic, {
        zh: '已有主题的编号',
        en: 'the id of a topic',
      }),
    );
  }
  for (const locale of ['zh', 'en'] as const) {
    found.push(
      ...missing(templateFigures(panel.title[locale]), bundle.figures, `${path}.title.${locale}`, A_FIGURE),
    );
  }
  if (!kind) {
    found.push(defects.unknownKind(FILE, `${path}.kind`, panel.kind, Object.keys(PANEL_KINDS)));
    return broken(found);
  }
  const options = v.safeParse(kind.options, panel.options);
  if (!options.success) {
    found.push(
      ...jsonDefects(FILE, options.issues, {}).map((defect) => ({
        ...defect,
        path: `${path}.options${defect.path === '$' ? '' : `.${defect.path}`}`,
      })),
    );
    return broken(found);
  }
  const figures = kind.figureIds(options.output);
  found.push(
    ...missing(figures, bundle.figures, `${path}.options`, A_FIGURE),
    ...missing(kind.referenceIds?.(options.output) ?? [], bundle.references, `${path}.options`, A_REFERENCE),
  );
  return { ...panel, options: options.output, figures, defects: found };
};

const repeated = (ids: readonly string[], list: string): Defect[] =>
  ids.flatMap((id, index) => {
    const first = ids.indexOf(id);
    return first === index
      ? []
      : [
          defects.duplicate({ file: FILE, path: `${list}[${index}].id` }, id, {
            file: FILE,
            path: `${list}[${first}].id`,
          }),
        ];
  });

/**
 * panels.json of a bundle → what to show. A bad panel keeps its place with its defects; only a frame that cannot be
 * read (no overview, topics or panels) gives no manifest.
 */
export const readManifest = (bundle: Bundle): { manifest: Manifest | null; defects: readonly Defect[] } => {
  if (bundle.panels === undefined) return { manifest: null, defects: [] };
  const frame = v.safeParse(frameSchema, bundle.panels);
  if (!frame.success) return { manifest: null, defects: jsonDefects(FILE, frame.issues, EXPECTED) };
  const { overview, topics, panels: entries } = frame.output;
  const panels = entries.map((entry, index) => readPanel(entry, `panels[${index}]`, bundle, topics));
  const headlineIds = (entry: Headline): string[] =>
    'figure' in entry ? [entry.figure, ...(entry.growth === undefined ? [] : [entry.growth])] : [];
  const headlineDefects = overview.headline.flatMap((entry, index) =>
    missing(headlineIds(entry), bundle.figures, `overview.headline[${index}]`, A_FIGURE),
  );
  const resources = new Set(bundle.descriptor.resources.map((resource) => resource.name));
  return {
    manifest: {
      overview: {
        ...overview,
        headline: overview.headline.filter((entry) =>
          headlineIds(entry).every((id) => bundle.figures.has(id)),
        ),
      },
      topics,
      panels,
    },
    defects: [
      ...headlineDefects,
      ...topics.flatMap((topic, index) =>
        missing(topic.resources, resources, `topics[${index}].resources`, {
          zh: 'datapackage.json 中资源的名称',
          en: 'the name of a resource in datapackage.json',
        }),
      ),
      ...repeated(
        topics.map((topic) => topic.id),
        'topics',
      ),
      ...repeated(
        entries.map((entry) => entry.id),
        'panels',
      ),
      ...panels.flatMap((panel) => panel.defects),
    ],
  };
};
