import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Bundle } from '../../figures/bundle.ts';
import type { Defect } from '../../figures/defect.ts';
import { readBundle } from '../../figures/read.ts';
import { readManifest } from '../../panels/manifest.ts';
import { coverage } from '../../report/coverage.ts';
import { bundleFiles, type Draft, draftBundle } from '../../report/draft/bundle.ts';
import type { DraftRelation } from '../../report/draft/relations.ts';
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
export const filesOf = (review: Review, draft: Draft): ReadonlyMap<string, Uint8Array> => {
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
}

/** What reading the files anew finds, and what the text has that they do not account for. */
export const inspect = async (files: ReadonlyMap<string, Uint8Array>, text: string): Promise<Inspection> => {
  const { bundle, defects } = await readBundle(async (path) => files.get(path) ?? null);
  if (!bundle) return { bundle, defects };
  const panels = readManifest(bundle);
  return { bundle, defects: [...defects, ...panels.defects, ...coverage(text, bundle).defects] };
};
