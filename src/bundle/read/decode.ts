/**
 * Bytes of a text file → text. UTF-8 with or without BOM; else GB 18030, which Chinese spreadsheet programs write.
 * Null when the bytes are neither. A NUL is in no text file: it tells UTF-16, whose bytes may pass for either.
 */
export const decodeText = (bytes: Uint8Array): string | null => {
  if (bytes.includes(0)) return null;
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // Not this encoding: try the next.
    }
  }
  return null;
};
