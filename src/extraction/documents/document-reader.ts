/** What a document reader gives: the text as its lines stand, or null when the bytes are no such document. */
export type DocumentReader = (bytes: Uint8Array) => Promise<string | null>;
