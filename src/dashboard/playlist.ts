import * as v from 'valibot';
import { type Defect, defects } from '../bundle/defects/defect.ts';
import type { FigureId } from '../bundle/model/bundle.ts';
import { ID_PATTERN, STANDINGS, type Standing } from '../bundle/model/schema.ts';
import type { Bilingual } from '../bundle/model/text.ts';
import { bilingualSchema, jsonDefects, repeatedValues } from '../bundle/read/descriptor.ts';
import { expecting } from '../bundle/read/expecting.ts';
import type { Template } from '../charts/text/template.ts';
import { DAY, secondsFrom } from './seconds.ts';

/** The `playlist` of panels.json: what a meeting room's screen shows, slide by slide. */

interface EntryBase {
  readonly id: string;
  /** A slide has a title of its own kind otherwise. */
  readonly title?: Template | undefined;
  /** For whoever presents, never on the screen. */
  readonly notes?: Bilingual | undefined;
}

/** One, two or four panels; a single one may have a key number beside it. */
export interface PanelsEntry extends EntryBase {
  readonly kind: 'panels';
  readonly panels: readonly string[];
  readonly figure?: FigureId | undefined;
  readonly growth?: FigureId | undefined;
  /** Beside a panel of the numbered problems: how many have this state. */
  readonly problems?: Standing | undefined;
}

export type PlaylistEntry =
  | PanelsEntry
  | (EntryBase & { readonly kind: 'headline' | 'findings' | 'deadlines' });

export interface Playlist {
  /** Seconds that a slide stays, where the address does not say; 0 waits for a key. */
  readonly dwell: number;
  readonly slides: readonly PlaylistEntry[];
}

const PANELS_A_SLIDE: readonly number[] = [1, 2, 4];

const base = {
  id: v.pipe(
    v.string(),
    v.regex(ID_PATTERN),
    expecting(
      '小写字母、数字、点与连字符组成的编号',
      'an id of lower-case letters, digits, dots and hyphens',
    ),
  ),
  kind: v.picklist(['panels', 'headline', 'findings', 'deadlines']),
  title: v.optional(bilingualSchema),
  notes: v.optional(bilingualSchema),
};

const plainSchema = v.strictObject(base);

const panelsSchema = v.strictObject({
  ...base,
  kind: v.literal('panels'),
  panels: v.pipe(
    v.array(v.string()),
    v.check((panels) => PANELS_A_SLIDE.includes(panels.length)),
    expecting('一个、两个或四个图表编号的列表', 'a list of one, two or four panel ids'),
  ),
  figure: v.optional(v.string()),
  growth: v.optional(v.string()),
  problems: v.optional(v.picklist(STANDINGS)),
});

export const playlistSchema = v.strictObject({
  dwell: v.optional(v.unknown()),
  slides: v.array(v.looseObject({ id: v.string() })),
});

/** What a playlist's entries may name, and how a name that is not there is told. */
export interface PlaylistFrame {
  readonly file: string;
  readonly missingFigure: (id: string, path: string) => Defect[];
  readonly missingPanel: (id: string, path: string) => Defect[];
  /** What is wrong with the placeholders in an entry's texts. */
  readonly templateDefects: (entry: unknown, path: string) => Defect[];
  readonly fill: (notes: Template) => Bilingual;
}

/** One entry of `playlist.slides`, or null when it cannot be shown; and what is wrong with it. */
const readEntry = (
  raw: Readonly<Record<string, unknown>>,
  path: string,
  frame: PlaylistFrame,
): { entry: PlaylistEntry | null; defects: readonly Defect[] } => {
  const schema = raw.kind === 'panels' ? panelsSchema : plainSchema;
  const parsed = v.safeParse(schema, raw);
  if (!parsed.success) return { entry: null, defects: jsonDefects(frame.file, schema, parsed.issues, path) };
  const entry = parsed.output as PlaylistEntry;
  const defects = frame.templateDefects(entry, path);
  if (entry.kind === 'panels') {
    const { panels, figure, growth } = entry;
    defects.push(
      ...panels.flatMap((id, index) => frame.missingPanel(id, `${path}.panels[${index}]`)),
      ...(figure === undefined ? [] : frame.missingFigure(figure, `${path}.figure`)),
      ...(growth === undefined ? [] : frame.missingFigure(growth, `${path}.growth`)),
    );
  }
  const notes = entry.notes && frame.fill(entry.notes);
  return { entry: defects.length > 0 ? null : { ...entry, notes }, defects };
};

/** Seconds that a slide stays where nothing says. */
export const DWELL = 20;
/** In less time nobody reads a slide. */
const LEAST_DWELL = 1;

/** Seconds that a slide stays, as near to what is asked as makes sense. */
export const dwellOf = (seconds: number): number => secondsFrom(LEAST_DWELL, seconds);

/** What says that a slide waits for a key. */
const FOR_A_KEY = 0;

/** The seconds that a slide may be said to stay. */
const dwellSchema = v.pipe(
  v.number(),
  v.check((seconds) => dwellOf(seconds) === seconds),
  expecting(
    `${FOR_A_KEY}（等待按键）或 ${LEAST_DWELL} 至 ${DAY} 的秒数`,
    `${FOR_A_KEY}, which waits for a key, or ${LEAST_DWELL} to ${DAY} seconds`,
  ),
);

/** How long slides stay, and whether that is what the file says. A slip there is no reason to show no slides. */
const readDwell = (given: unknown, file: string): { dwell: number; defects: readonly Defect[] } => {
  if (given === undefined) return { dwell: DWELL, defects: [] };
  const dwell = typeof given === 'number' ? dwellOf(given) : DWELL;
  const path = 'playlist.dwell';
  return {
    dwell,
    defects: dwell === given ? [] : [defects.jsonValue({ file, path }, given, dwellSchema, [])],
  };
};

/** The playlist of panels.json: every slide that can be shown, and every defect. */
export const readPlaylist = (
  { dwell: given, slides }: v.InferOutput<typeof playlistSchema>,
  frame: PlaylistFrame,
): { playlist: Playlist; defects: readonly Defect[] } => {
  const { dwell, defects: ofDwell } = readDwell(given, frame.file);
  const read = slides.map((slide, index) => readEntry(slide, `playlist.slides[${index}]`, frame));
  const ids = slides.map((slide) => slide.id);
  return {
    playlist: {
      dwell,
      slides: read.flatMap(({ entry }, index) => (entry && ids.indexOf(entry.id) === index ? [entry] : [])),
    },
    defects: [
      ...ofDwell,
      ...read.flatMap((each) => each.defects),
      ...repeatedValues(frame.file, ids, (index) => `playlist.slides[${index}].id`),
    ],
  };
};
