/** Reads the text of a document line by line. Resolves with null, or rejects, when the bytes are no such document. */
export type DocumentReader = (bytes: Uint8Array) => Promise<string | null>;
