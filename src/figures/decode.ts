/**
 * Bytes of a text file → text. UTF-8 with or without BOM; else GB 18030, which Chinese spreadsheet programs write.
 * Null when the bytes are neither.
 */
export const decodeText = (bytes: Uint8Array): string | null => {
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // Not this encoding: try the next.
    }
  }
  return null;
};
