import { decodeText } from '../../bundle/read/decode.ts';
import type { DocumentReader } from './document-reader.ts';

/** Plain text: UTF-8 with or without BOM, or GB 18030. */
export const txt: DocumentReader = async (bytes) => decodeText(bytes);
