/** At most so many bytes are given as arguments at once. */
const PIECE = 0x8000;

/** Bytes as Base64, in a browser as in Node. */
export const toBase64 = (bytes: Uint8Array): string => {
  let binary = '';
  for (let at = 0; at < bytes.length; at += PIECE) {
    binary += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  }
  return btoa(binary);
};
