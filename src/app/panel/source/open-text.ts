import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Bundle } from '../../../bundle/model/bundle.ts';
import { markedText } from '../../../extraction/proof/marked-text.ts';
import type { OpenedText } from './opened-text.ts';

/** Windows writes CR LF, and some editors a byte-order mark; neither is part of the text. */
const normalised = (text: string): string => text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');

/**
 * A file's text held against a bundle. The digest is computed here because a browser offers its own only to pages
 * served over https, and an intranet often is not.
 */
export const openedText = (bundle: Bundle, fileName: string, raw: string): OpenedText => {
  const text = normalised(raw);
  return {
    bundle: bundle.descriptor.name,
    fileName,
    text,
    exact: bytesToHex(sha256(utf8ToBytes(text))) === bundle.descriptor.heshu.report.sha256,
    marked: markedText(text, bundle),
  };
};

/** Whether the copy is this report at all: most of the bundle's numbers stand in it. */
export const isThisReport = ({ marked }: OpenedText): boolean => {
  const found = marked.marks.filter((mark) => mark.origin !== null).length;
  return found > marked.missing;
};
