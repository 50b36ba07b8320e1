import type { Exhibit } from '../exhibit.ts';
import { onlyOne, type Tools, type WriteOptions } from '../format.ts';
import { picture } from '../picture.ts';
import { withChunks } from '../png-chunks.ts';
import { provenanceText } from '../provenance.ts';
import { sourceLines } from '../source-lines.ts';

/** The picture of one panel as a bitmap; title, source and provenance travel in its text chunks. */
export const writePng = async (
  exhibits: readonly Exhibit[],
  { rasterise }: Tools,
  { size, scale }: WriteOptions,
): Promise<Uint8Array> => {
  if (!rasterise) throw new Error('PNG needs a browser');
  const exhibit = onlyOne(exhibits);
  return withChunks(await rasterise(picture(exhibit, size), scale), {
    pixelsPerInch: 96 * scale,
    texts: {
      Title: exhibit.title,
      Source: sourceLines(exhibit).join('\n'),
      Software: exhibit.provenance.generator,
      Heshu: provenanceText(exhibit.provenance),
    },
  });
};
