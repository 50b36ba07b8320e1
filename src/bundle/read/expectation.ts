import type * as v from 'valibot';
import { oneOf } from '../model/column-words.ts';
import type { Bilingual } from '../model/text.ts';

/** What a valibot schema asks for, in words: for messages about JSON files. */

/** What the walk below looks at of a schema or of an action in its pipe. */
interface Node {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Node>>;
  readonly item?: Node;
  readonly value?: Node;
  readonly wrapped?: Node;
  readonly options?: readonly (Node | string)[];
  readonly pipe?: readonly Node[];
  readonly requirement?: unknown;
  readonly metadata?: { readonly expected?: Bilingual };
}

const nodeOf = (schema: v.GenericSchema): Node => schema as unknown as Node;

const unwrapped = (node: Node): Node => (node.wrapped ? unwrapped(node.wrapped) : node);

const child = (parent: Node | undefined, key: string | number): Node | undefined => {
  if (!parent) return undefined;
  const node = unwrapped(parent);
  if (typeof key === 'number') return node.item;
  return node.entries && Object.hasOwn(node.entries, key) ? node.entries[key] : node.value;
};

const nodeAt = (schema: v.GenericSchema, path: readonly (string | number)[]): Node | undefined =>
  path.reduce<Node | undefined>(child, nodeOf(schema));

/** The properties that may stand in the object at a path. */
export const propertiesAt = (schema: v.GenericSchema, path: readonly (string | number)[]): string[] => {
  const node = nodeAt(schema, path);
  return Object.keys((node && unwrapped(node).entries) ?? {});
};

const numberWords = (pipe: readonly Node[]): Bilingual => {
  const of = (type: string): unknown => pipe.find((action) => action.type === type)?.requirement;
  const [lo, hi] = [of('min_value'), of('max_value')];
  const whole = pipe.some((action) => action.type === 'integer');
  const zh = whole ? '整数' : '数字';
  const en = whole ? 'a whole number' : 'a number';
  if (lo !== undefined && hi !== undefined) {
    return { zh: `${lo} 至 ${hi} 的${zh}（不加引号）`, en: `${en} from ${lo} to ${hi}, without quotes` };
  }
  if (lo !== undefined) {
    return { zh: `不小于 ${lo} 的${zh}（不加引号）`, en: `${en} of at least ${lo}, without quotes` };
  }
  return { zh: `${zh}（不加引号）`, en: `${en} without quotes` };
};

const objectWords = (node: Node): Bilingual => {
  const required = Object.entries(node.entries ?? {}).flatMap(([key, { type }]) =>
    type === 'optional' ? [] : [key],
  );
  return required.length === 0
    ? { zh: '花括号中的一组属性', en: 'properties in braces' }
    : { zh: `花括号中的 ${required.join('、')}`, en: `${required.join(', ')} in braces` };
};

const words = (wrapped: Node): Bilingual => {
  const node = unwrapped(wrapped);
  const pipe = node.pipe ?? [];
  const said = pipe.find((action) => action.metadata?.expected)?.metadata?.expected;
  if (said) return said;
  switch (node.type) {
    case 'string':
      return pipe.some((action) => action.type === 'regex')
        ? { zh: '非空文字', en: 'text that is not blank' }
        : { zh: '文字', en: 'text' };
    case 'number':
      return numberWords(pipe);
    case 'boolean':
      return { zh: 'true 或 false', en: 'true or false' };
    case 'literal':
    case 'picklist':
      return oneOf((node.options ?? []).map(String));
    case 'array':
    case 'tuple':
      return pipe.some((action) => action.type === 'min_length')
        ? { zh: '方括号中至少一项的列表', en: 'a list of at least one entry, in brackets' }
        : { zh: '方括号中的列表', en: 'a list in brackets' };
    case 'union':
    case 'variant': {
      const options = (node.options ?? []).flatMap((option) =>
        typeof option === 'string' ? [] : [words(option)],
      );
      return {
        zh: options.map((option) => option.zh).join('，或'),
        en: options.map((option) => option.en).join(', or '),
      };
    }
    default:
      return objectWords(node);
  }
};

/** What may stand at a path of a JSON file that a schema describes. */
export const expectationAt = (schema: v.GenericSchema, path: readonly (string | number)[]): Bilingual => {
  const node = nodeAt(schema, path);
  return node ? words(node) : { zh: '合适的值', en: 'a fitting value' };
};
