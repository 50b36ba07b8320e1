import type { DocumentReader } from './document-reader.ts';

/** mammoth sets two line ends after each paragraph. */
const PARAGRAPH_END = /\n\n/g;

/** Word documents: one paragraph (or table cell) a line. */
export const docx: DocumentReader = async (bytes) => {
  const { default: mammoth } = await import('mammoth');
  const copy = new Uint8Array(bytes);
  // In Node the library wants a Buffer, in the browser an ArrayBuffer.
  const input = typeof Buffer === 'undefined' ? { arrayBuffer: copy.buffer } : { buffer: Buffer.from(copy) };
  const { value } = await mammoth.extractRawText(input);
  return value.replace(PARAGRAPH_END, '\n');
};
