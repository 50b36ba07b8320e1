import type { DocumentReader } from './document-reader.ts';
import { docx } from './docx.ts';
import { html } from './html.ts';
import { pdf } from './pdf.ts';
import { txt } from './txt.ts';

/** A format is one file and one line here, by its extension. Each reader loads its library on demand. */
const READERS: Readonly<Record<string, DocumentReader>> = { txt, docx, pdf, html, htm: html };

/** Extensions of the documents that can be read, without a dot. */
export const DOCUMENT_EXTENSIONS: readonly string[] = Object.keys(READERS);

export type DocumentReading =
  | { readonly text: string }
  | { readonly problem: 'unknown-kind' | 'unreadable' | 'empty' };

const extensionOf = (name: string): string => /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? 'txt';

/**
 * The text of a document, whose format is its name's extension; a name without one is plain text. Resolves with a
 * problem where there is no text, and does not reject. Works in Node and in the browser.
 */
export const readDocument = async (name: string, bytes: Uint8Array): Promise<DocumentReading> => {
  const read = READERS[extensionOf(name)];
  if (!read) return { problem: 'unknown-kind' };
  const text = await read(bytes).catch(() => null);
  if (text === null) return { problem: 'unreadable' };
  return text.trim() === '' ? { problem: 'empty' } : { text };
};
