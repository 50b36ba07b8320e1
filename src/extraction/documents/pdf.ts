import type { DocumentReader } from './document-reader.ts';
import { type Piece, paragraphsOf } from './pdf-lines.ts';
import { withoutRadicals } from './radicals.ts';

declare global {
  /** Where pdf.js looks for its worker's code before it would start a worker. */
  var pdfjsWorker: unknown;
}

/**
 * PDF documents with text: one paragraph a line. The worker's code runs on this thread: it then needs no file of its
 * own, and works from file:// and under a strict content security policy. A scan has no text and gives an empty one.
 */
export const pdf: DocumentReader = async (bytes) => {
  const [{ getDocument, VerbosityLevel }, worker] = await Promise.all([
    import('pdfjs-dist/legacy/build/pdf.mjs'),
    import('pdfjs-dist/legacy/build/pdf.worker.mjs'),
  ]);
  globalThis.pdfjsWorker = worker;
  const task = getDocument({
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    useSystemFonts: true,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    const document = await task.promise;
    const paragraphs: string[] = [];
    let open = false;
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      const pieces: Piece[] = items.flatMap((item) => {
        if (!('str' in item) || item.str === '') return [];
        const [, , , size = 0, left = 0, baseline = 0] = item.transform;
        return [
          { text: item.str, left, right: left + item.width, baseline, size: Math.abs(size) || item.height },
        ];
      });
      const read = paragraphsOf(pieces);
      if (open && read.paragraphs.length > 0 && paragraphs.length > 0) {
        paragraphs.push((paragraphs.pop() ?? '') + (read.paragraphs.shift() ?? ''));
      }
      paragraphs.push(...read.paragraphs);
      open = read.open;
    }
    return withoutRadicals(paragraphs.join('\n'));
  } finally {
    await task.destroy();
  }
};
