/** Chunks of a PNG file (ISO/IEC 15948): international text (iTXt) and the physical size of pixels (pHYs). */

const SIGNATURE_LENGTH = 8;
/** Length, type, data and checksum of the header, which comes first. */
const HEADER_END = SIGNATURE_LENGTH + 12 + 13;
const METRES_PER_INCH = 0.0254;

/** CRC-32 as in ISO 3309, over a table of one byte. */
const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

const crc32 = (bytes: Uint8Array): number => {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
};

const chunk = (type: string, data: Uint8Array): Uint8Array => {
  const bytes = new Uint8Array(data.length + 12);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(new TextEncoder().encode(type), 4);
  bytes.set(data, 8);
  view.setUint32(data.length + 8, crc32(bytes.subarray(4, data.length + 8)));
  return bytes;
};

/** keyword, NUL, not compressed (0 0), no language, no translated keyword, text. */
const textChunk = (keyword: string, text: string): Uint8Array =>
  chunk('iTXt', new TextEncoder().encode(`${keyword}\0\0\0\0\0${text}`));

const sizeChunk = (pixelsPerInch: number): Uint8Array => {
  const data = new Uint8Array(9);
  const view = new DataView(data.buffer);
  const perMetre = Math.round(pixelsPerInch / METRES_PER_INCH);
  view.setUint32(0, perMetre);
  view.setUint32(4, perMetre);
  data[8] = 1;
  return chunk('pHYs', data);
};

/** A PNG with texts and its resolution added right after its header. */
export const withChunks = (
  png: Uint8Array,
  { pixelsPerInch, texts }: { pixelsPerInch: number; texts: Readonly<Record<string, string>> },
): Uint8Array => {
  const added = [
    sizeChunk(pixelsPerInch),
    ...Object.entries(texts).map(([keyword, text]) => textChunk(keyword, text)),
  ];
  const whole = new Uint8Array(png.length + added.reduce((sum, each) => sum + each.length, 0));
  whole.set(png.subarray(0, HEADER_END));
  let at = HEADER_END;
  for (const each of added) {
    whole.set(each, at);
    at += each.length;
  }
  whole.set(png.subarray(HEADER_END), at);
  return whole;
};
