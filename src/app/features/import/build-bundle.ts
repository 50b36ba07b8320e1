import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Defect } from '../../../bundle/defects/defect.ts';
import type { Bundle } from '../../../bundle/model/bundle.ts';
import { readReportBundle } from '../../../dashboard/read-report.ts';
import type { Report } from '../../../dashboard/report.ts';
import { adoptedPanels } from '../../../dashboard/reuse.ts';
import { bundleFiles, type Draft, draftBundle } from '../../../extraction/draft/bundle.ts';
import type { DraftRelation } from '../../../extraction/draft/relations.ts';
import { coverage } from '../../../extraction/proof/coverage.ts';
import type { BundleFiles } from '../../data/local-bundles.ts';
import { type Review, reviewedMentions } from './review.ts';

/** A review → the bundle it makes: rows, then files, then what is wrong with them. Pure but for the digest's cost. */

/** A second statement of a figure and the first: they must agree. */
const mergedRelations = (review: Review, draft: Draft): DraftRelation[] => {
  const idAt = new Map(draft.figures.map(({ offset, id }) => [Number(offset), id]));
  return Object.entries(review.merges).flatMap(([second, first]) => {
    const [id, other] = [idAt.get(Number(second)), idAt.get(first)];
    if (id === undefined || other === undefined) return [];
    return [
      {
        id: `${id}.same`,
        kind: 'same',
        operands: `${other};${id}`,
        result: '',
        expect: '',
        note: '',
        note_en: '',
      },
    ];
  });
};

/** The rows that a review makes, with every relation that can be proposed, struck out or not. */
export const draftOf = (review: Review): Draft => {
  const draft = draftBundle(review.text, reviewedMentions(review));
  return { ...draft, relations: [...draft.relations, ...mergedRelations(review, draft)] };
};

/** The files of the bundle, by path; relations that were struck out are not in them. */
export const filesOf = (review: Review, draft: Draft): BundleFiles => {
  const { text, meta, dropped } = review;
  const kept = { ...draft, relations: draft.relations.filter(({ id }) => !dropped.includes(id)) };
  const files = bundleFiles(kept, {
    ...meta,
    sha256: bytesToHex(sha256(utf8ToBytes(text))),
    characters: text.length,
  });
  return new Map([...files].map(([path, content]) => [path, utf8ToBytes(content)]));
};

export interface Inspection {
  /** Null when the files cannot be shown at all. */
  readonly bundle: Bundle | null;
  readonly defects: readonly Defect[];
  /** The files with the panels of the report on the screen that fit. */
  readonly files: BundleFiles;
  /** How many panels were taken over. */
  readonly reused: number;
}

const PANELS_FILE = 'panels.json';

const readFiles = (files: BundleFiles) => readReportBundle(async (path) => files.get(path) ?? null);

/** The files with the panels of a report whose figures they state, behind their own. */
const withPanelsOf = (
  template: Report,
  files: BundleFiles,
  drafted: Report,
): { readonly files: BundleFiles; readonly reused: number } => {
  const reused = adoptedPanels(template, drafted);
  const own: unknown = drafted.bundle.panels;
  if (reused.length === 0 || typeof own !== 'object' || own === null) return { files, reused: 0 };
  const before: unknown = Reflect.get(own, 'panels');
  const panels = { ...own, panels: [...(Array.isArray(before) ? before : []), ...reused] };
  return {
    files: new Map([...files, [PANELS_FILE, utf8ToBytes(`${JSON.stringify(panels, null, 2)}\n`)]]),
    reused: reused.length,
  };
};

/** The finished files, what reading them anew finds, and what the text has that they do not account for. */
export const inspect = async (drafted: BundleFiles, text: string, template: Report): Promise<Inspection> => {
  const first = await readFiles(drafted);
  const { files, reused } = first.report
    ? withPanelsOf(template, drafted, first.report)
    : { files: drafted, reused: 0 };
  // Read anew only where panels were added.
  const { bundle, defects } = reused > 0 ? await readFiles(files) : first;
  const left = bundle ? coverage(text, bundle).defects : [];
  return { bundle, defects: [...defects, ...left], files, reused };
};
