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

/** What an element puts before and behind its content. */
const marksAround = (name: string): readonly [before: string, behind: string] => {
  if (BLOCKS.has(name)) return [LINE, LINE];
  return CELLS.has(name) ? ['', CELL] : ['', ''];
};

/** A node as text and nodes in document order; text that is not shown is left out. */
const contentOf = (node: Node): readonly (Node | string)[] => {
  if (node.nodeName === '#text' && 'value' in node) return [node.value.replace(/\s+/g, ' ')];
  if (!('childNodes' in node) || HIDDEN.has(node.nodeName)) return [];
  const [before, behind] = marksAround(node.nodeName);
  return [before, ...node.childNodes, behind];
};

/** The pieces of text in document order, with line ends and tabs. Without recursion, since pages may nest deeply. */
const pieces = (roots: readonly Node[]): string[] => {
  const found: string[] = [];
  const stack: (Node | string)[] = [...roots].reverse();
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (typeof next === 'string') found.push(next);
    else for (const each of contentOf(next).toReversed()) stack.push(each);
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
