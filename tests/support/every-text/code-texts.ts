import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';

/** The texts that the code itself brings: string literals, templates and the text between tags. */
export interface CodeText {
  readonly file: string;
  readonly text: string;
}

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value;

/** Names of modules and keys of objects are no texts. */
const SKIPPED: Readonly<Record<string, readonly string[]>> = {
  ImportDeclaration: ['source'],
  ImportExpression: ['source'],
  ExportNamedDeclaration: ['source'],
  ExportAllDeclaration: ['source'],
  Property: ['key'],
};

/** What a template puts in stands in no text of the code. */
const FILLED = '…';

const ownText = (node: Node): string | null => {
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : null;
  if (node.type === 'JSXText') return String(node.value);
  if (node.type !== 'TemplateLiteral') return null;
  const quasis = node.quasis as readonly { readonly value: { readonly cooked: string } }[];
  return quasis.map(({ value }) => value.cooked).join(FILLED);
};

const textsIn = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (!isNode(value)) return [];
  const own = ownText(value);
  const skipped = SKIPPED[value.type] ?? [];
  return [
    ...(own === null ? [] : [own]),
    ...Object.entries(value).flatMap(([key, inner]) => (skipped.includes(key) ? [] : textsIn(inner))),
  ];
};

/** Words of a language, not of markup or of a program. */
const isProse = (text: string): boolean =>
  /\p{Script=Han}/u.test(text) ||
  (/[a-z]{2,},? [a-z]{2,}|\d [a-z]{2,}|[A-Za-z]{3,} \d/.test(text) && !/[<>{};]|:\w|^\S+$/.test(text));

export const proseOf = (file: string, source: string): CodeText[] =>
  textsIn(parseSync(file, source).program)
    .filter(isProse)
    .map((text) => ({ file, text }));

/** Where the language of reports is described, so that numbers can be read: words about numbers, not numbers. */
const LEXICON =
  /^src\/(?:extraction\/|bundle\/numbers\/(?:not-numbers|measure-words|number-tokens)\.ts|dashboard\/typed-numbers\.ts|charts\/text\/lexicon\.ts)/;

/** The prose of every source file. */
export const codeTexts = (): CodeText[] =>
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((name) => join('src', name).replaceAll('\\', '/'))
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts') && !LEXICON.test(file))
    .flatMap((file) => proseOf(file, readFileSync(file, 'utf8')));
