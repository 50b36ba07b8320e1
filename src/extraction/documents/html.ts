import type { DefaultTreeAdapterTypes } from 'parse5';
import { decodeText } from '../../bundle/read/decode.ts';
import type { DocumentReader } from './document-reader.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;

const HIDDEN = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'head',
  'iframe',
  'svg',
  'select',
  'button',
]);
/** Elements that begin and end a line. A row of a table is one line, its cells separated by tabs. */
const BLOCKS = new Set(
  'address article aside blockquote body br caption dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody tfoot thead tr ul'.split(
    ' ',
  ),
);
const CELLS = new Set(['td', 'th']);

const LINE = '\n';
const CELL = '\t';

/** The pieces of text in document order, with line ends and tabs. Without recursion, since pages may nest deeply. */
const pieces = (roots: readonly Node[]): string[] => {
  const found: string[] = [];
  const stack: (Node | string)[] = [...roots].reverse();
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (typeof node === 'string') found.push(node);
    else if (node.nodeName === '#text' && 'value' in node) found.push(node.value.replace(/\s+/g, ' '));
    else if ('childNodes' in node && !HIDDEN.has(node.nodeName)) {
      const mark = BLOCKS.has(node.nodeName) ? LINE : CELLS.has(node.nodeName) ? CELL : '';
      if (mark) {
        if (mark === LINE) found.push(mark);
        stack.push(mark);
      }
      for (let index = node.childNodes.length - 1; index >= 0; index -= 1) {
        const child = node.childNodes[index];
        if (child) stack.push(child);
      }
    }
  }
  return found;
};

/** Web pages: the text that a browser shows, one block a line. */
export const html: DocumentReader = async (bytes) => {
  const source = decodeText(bytes);
  if (source === null) return null;
  const { parse } = await import('parse5');
  const lines = pieces(parse(source).childNodes).join('').split(LINE);
  return lines
    .map((line) => line.replace(/ +/g, ' ').trim())
    .filter((line) => line !== '')
    .join(LINE);
};
