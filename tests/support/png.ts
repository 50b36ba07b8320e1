import { crc32 } from 'node:zlib';
import { strFromU8 } from 'fflate';

export interface PngFile {
  readonly width: number;
  readonly height: number;
  readonly types: readonly string[];
  /** Texts of iTXt chunks by keyword. */
  readonly texts: Readonly<Record<string, string>>;
  /** Pixels a metre, from pHYs. */
  readonly perMetre: number | null;
}

/** A PNG read chunk by chunk, as ISO/IEC 15948 has them. Throws where a checksum is not that of its chunk. */
export const readPng = (bytes: Uint8Array): PngFile => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [types, texts]: [string[], Record<string, string>] = [[], {}];
  let perMetre: number | null = null;
  for (let at = 8; at < bytes.length; ) {
    const length = view.getUint32(at);
    const type = strFromU8(bytes.subarray(at + 4, at + 8));
    const data = bytes.subarray(at + 8, at + 8 + length);
    if (crc32(bytes.subarray(at + 4, at + 8 + length)) !== view.getUint32(at + 8 + length)) {
      throw new Error(`the checksum of ${type} is wrong`);
    }
    types.push(type);
    if (type === 'iTXt') {
      const [keyword = '', text = ''] = strFromU8(data).split('\0\0\0\0\0');
      texts[keyword] = text;
    }
    if (type === 'pHYs') perMetre = view.getUint32(at + 8);
    at += length + 12;
  }
  return { width: view.getUint32(16), height: view.getUint32(20), types, texts, perMetre };
};
