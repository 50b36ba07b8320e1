import type { jsPDF } from 'jspdf';

/** A glyph as jsPDF reads it from a TrueType font. */
interface Glyph {
  encode(newIds: Readonly<Record<number, number>>): ArrayLike<number>;
}

/** What jsPDF knows of a TrueType font; its types leave it open. */
interface FontMetadata {
  characterToGlyph(code: number): number;
  /** The glyph of every character written so far, again for each time. */
  readonly glyIdsUsed: readonly number[];
  readonly glyf: {
    encode(
      glyphs: Readonly<Record<number, Glyph>>,
      ids: readonly number[],
      newIds: Readonly<Record<number, number>>,
    ): { table: number[]; offsets: number[] };
  };
  readonly subset: { encode(ids: readonly number[], locaFormat: number): readonly number[] };
}

const metadataOf = (doc: jsPDF): FontMetadata => doc.getFont().metadata as unknown as FontMetadata;

/** The number of a character's glyph in the document's font; 0 where it has none. */
export const glyphOf = (doc: jsPDF, character: string): number =>
  metadataOf(doc).characterToGlyph(character.codePointAt(0) ?? 0);

/** The glyphs one after the other. jsPDF copies all that it has for each one more: its time grows with their square. */
const joinGlyphs: FontMetadata['glyf']['encode'] = (glyphs, ids, newIds) => {
  const table: number[] = [];
  const offsets: number[] = [];
  for (const id of ids) {
    offsets.push(table.length);
    for (const byte of Array.from(glyphs[id]?.encode(newIds) ?? [])) table.push(byte);
  }
  offsets.push(table.length);
  return { table, offsets };
};

/**
 * Makes the subset of the document's font from the glyphs in use, which jsPDF would do while it writes the file: apart
 * from that, neither holds up the page for long. To be called when all text has been written.
 */
export const makeSubset = (doc: jsPDF): void => {
  const { glyf, glyIdsUsed, subset } = metadataOf(doc);
  glyf.encode = joinGlyphs;
  const bytes = subset.encode([...new Set(glyIdsUsed)], 1);
  subset.encode = () => bytes;
};
