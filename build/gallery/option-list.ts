import type * as v from 'valibot';
import type { Bilingual } from '../../src/bundle/model/text.ts';
import { bilingualSchema } from '../../src/bundle/read/descriptor.ts';

/** An option of a panel kind as its schema has it. */
export interface Option {
  /** `bars[].figure` is the property `figure` of each entry of the list `bars`. */
  readonly path: string;
  readonly type: Bilingual;
  /** Of alternatives, exactly one is given. */
  readonly required: 'yes' | 'no' | 'alternative';
  /** What holds where the option is left out, as JSON. */
  readonly fallback?: string;
}

/** What is used of a valibot schema, or of an action in its pipe. */
interface Node {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Node>>;
  readonly item?: Node;
  readonly items?: readonly Node[];
  readonly wrapped?: Node;
  readonly options?: readonly (Node | string)[];
  readonly pipe?: readonly Node[];
  readonly requirement?: unknown;
  readonly default?: unknown;
}

const TYPES: Readonly<Record<string, Bilingual>> = {
  string: { zh: '字符串', en: 'string' },
  boolean: { zh: 'true 或 false', en: 'true or false' },
  strict_object: { zh: '对象', en: 'object' },
};

const BOTH_LANGUAGES: Bilingual = { zh: 'zh 与 en 两种文字', en: 'text in zh and en' };

const requirementsOf = ({ pipe = [] }: Node): ReadonlyMap<string, unknown> =>
  new Map(pipe.map((action) => [action.type, action.requirement]));

const numberType = (node: Node): Bilingual => {
  const limits = requirementsOf(node);
  const name = limits.has('integer') ? { zh: '整数', en: 'whole number' } : { zh: '数', en: 'number' };
  const [lo, hi, above] = [limits.get('min_value'), limits.get('max_value'), limits.get('gt_value')];
  if (lo !== undefined && hi !== undefined) {
    return { zh: `${lo}—${hi} 的${name.zh}`, en: `${name.en}, ${lo} to ${hi}` };
  }
  return above === undefined ? name : { zh: `大于 ${above} 的${name.zh}`, en: `${name.en} above ${above}` };
};

const listType = (node: Node): Bilingual => {
  const limits = requirementsOf(node);
  const [least, most] = [limits.get('min_length'), limits.get('max_length')];
  const of = node.item && !childrenOf(node.item) ? typeOf(node.item) : null;
  const counted =
    most === undefined
      ? {
          zh: least === undefined ? '' : `，至少 ${least} 项`,
          en: least === undefined ? '' : `, at least ${least}`,
        }
      : { zh: `，${least}—${most} 项`, en: `, ${least} to ${most}` };
  return {
    zh: `${of ? of.zh : ''}列表${counted.zh}`,
    en: `list${of ? ` of ${of.en}s` : ''}${counted.en}`,
  };
};

const isBilingual = (node: Node): boolean => node === (bilingualSchema as unknown as Node);

/** The objects that a value can be; null where it is none. */
const childrenOf = (node: Node): readonly Node[] | null => {
  if (isBilingual(node)) return null;
  if (node.entries) return [node];
  const alternatives = (node.options ?? []).filter((option) => typeof option !== 'string');
  return alternatives.length > 0 && alternatives.every((option) => option.entries) ? alternatives : null;
};

const typeOf = (node: Node): Bilingual => {
  if (isBilingual(node)) return BOTH_LANGUAGES;
  if (node.type === 'nullable' && node.wrapped) {
    const { zh, en } = typeOf(node.wrapped);
    return { zh: `${zh}或 null`, en: `${en} or null` };
  }
  if (childrenOf(node)) return TYPES.strict_object as Bilingual;
  if (node.type === 'picklist') {
    const choices = (node.options ?? []).map((option) => `\`${option}\``);
    return { zh: choices.join(' 或 '), en: choices.join(' or ') };
  }
  if (node.type === 'number') return numberType(node);
  if (node.type === 'array') return listType(node);
  if (node.items) {
    const [first] = node.items;
    const of = first && !childrenOf(first) ? typeOf(first) : null;
    const { length } = node.items;
    return {
      zh: `${length} 项的列表${of ? `，每项为${of.zh}` : ''}`,
      en: `list of ${length}${of ? `, each ${of.en}` : ''}`,
    };
  }
  const named = TYPES[node.type];
  if (!named) throw new Error(`no name for an option of the type ${node.type}`);
  return named;
};

/** The schema of a list's entries, and how their path continues; the value itself where it is no list. */
const entriesOf = (node: Node): { readonly node: Node; readonly suffix: string } => {
  const item = node.item ?? node.items?.[0];
  return item ? { node: item, suffix: '[]' } : { node, suffix: '' };
};

const optionsIn = (objects: readonly Node[], prefix: string): Option[] => {
  const names = [...new Set(objects.flatMap(({ entries }) => Object.keys(entries ?? {})))];
  return names.flatMap((name) => {
    const nodes = objects.flatMap(({ entries }) => entries?.[name] ?? []);
    const [node] = nodes;
    if (!node) return [];
    const optional = node.type === 'optional';
    const value = optional && node.wrapped ? node.wrapped : node;
    const path = `${prefix}${name}`;
    const inner = entriesOf(value);
    const children = childrenOf(inner.node);
    const option: Option = {
      path,
      type: typeOf(value),
      required: optional ? 'no' : nodes.length < objects.length ? 'alternative' : 'yes',
      ...(node.default !== undefined && { fallback: JSON.stringify(node.default) }),
    };
    return [option, ...(children ? optionsIn(children, `${path}${inner.suffix}.`) : [])];
  });
};

/** Every option that a kind's schema allows, outer ones before those inside them. @throws for a type without a name. */
export const optionList = (schema: v.GenericSchema): Option[] => optionsIn([schema as unknown as Node], '');
