import type { Bilingual, Locale } from '../../src/bundle/model/text.ts';
import { KIND_WORDS } from '../../src/charts/kinds/option-words.ts';
import { PANEL_KINDS } from '../../src/charts/kinds/registry.ts';
import { type Option, optionList } from './option-list.ts';

/** A panel that shows what a kind draws. */
export interface Example {
  readonly kind: string;
  /** The folder of its bundle. */
  readonly bundle: string;
  /** The panel's entry in panels.json. */
  readonly entry: { readonly id: string; readonly options?: unknown };
  /** Its picture, and the picture's text alternative. */
  readonly picture: string;
  readonly alternative: string;
}

const WORDS: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  zh: {
    title: '# 图表种类',
    lead: '`panels.json` 中每张图的 `kind` 与 `options`。本页由各种类的结构定义生成（`npm run gallery`），图由示例数据画出。图的其他属性（`title`、`span` 等）见[数据格式](data-format.zh-CN.md#panelsjson)。',
    other: '[English](panel-kinds.md)',
    head: '| 选项 | 类型 | 必填 | 含义 |',
    yes: '是',
    no: '否',
    alternative: '几者取一',
    none: '没有选项。',
  },
  en: {
    title: '# Kinds of panels',
    lead: 'What `kind` and `options` of a panel in `panels.json` can be. This page is generated from the schemas of the kinds (`npm run gallery`), its pictures from example data. The other properties of a panel (`title`, `span` …) are in [Data format](data-format.md#panelsjson).',
    other: '[中文](panel-kinds.zh-CN.md)',
    head: '| option | type | required | meaning |',
    yes: 'yes',
    no: 'no',
    alternative: 'one of these',
    none: 'No options.',
  },
};

/** Columns that a JSON line may take. */
const WIDTH = 110;

/** JSON with each value on one line where it fits. */
const readableJson = (value: unknown, indent = ''): string => {
  const line = JSON.stringify(value, null, 1).replace(/\n\s*/g, ' ');
  if (typeof value !== 'object' || value === null || indent.length + line.length <= WIDTH) return line;
  const inner = `${indent}  `;
  const parts = Array.isArray(value)
    ? value.map((each) => readableJson(each, inner))
    : Object.entries(value).map(([key, each]) => `${JSON.stringify(key)}: ${readableJson(each, inner)}`);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open}\n${parts.map((part) => `${inner}${part}`).join(',\n')}\n${indent}${close}`;
};

const wordsOf = (kind: string, path: string): Bilingual => {
  const words = KIND_WORDS[kind]?.options[path];
  if (!words) throw new Error(`option-words.ts has no words for ${path} of ${kind}`);
  return words;
};

const optionRow = (kind: string, { path, type, required, fallback }: Option, locale: Locale): string => {
  const words = WORDS[locale];
  const need =
    fallback === undefined
      ? words[required]
      : `${words.no}${locale === 'zh' ? '，默认' : ', else'} \`${fallback}\``;
  return `| \`${path}\` | ${type[locale]} | ${need} | ${wordsOf(kind, path)[locale]} |`;
};

const section = ({ kind, bundle, entry, picture, alternative }: Example, locale: Locale): string => {
  const words = WORDS[locale];
  const about = KIND_WORDS[kind]?.about;
  const options = optionList(PANEL_KINDS[kind]?.options ?? never(kind));
  if (!about) throw new Error(`option-words.ts has no words for ${kind}`);
  const table =
    options.length === 0
      ? words.none
      : [
          words.head,
          '| --- | --- | --- | --- |',
          ...options.map((option) => optionRow(kind, option, locale)),
        ].join('\n');
  const example =
    locale === 'zh' ? `\`${bundle}\` 的图 \`${entry.id}\`：` : `Panel \`${entry.id}\` of \`${bundle}\`:`;
  return [
    `## ${kind}`,
    about[locale],
    `![${alternative}](${picture})`,
    table,
    example,
    `\`\`\`json\n${readableJson(entry)}\n\`\`\``,
  ].join('\n\n');
};

const never = (kind: string): never => {
  throw new Error(`no kind ${kind}`);
};

/** The gallery in one language, as Markdown: a section for each example. */
export const galleryPage = (examples: readonly Example[], locale: Locale): string => {
  const { title, lead, other } = WORDS[locale];
  const list = examples.map(({ kind }) => `- [${kind}](#${kind}): ${KIND_WORDS[kind]?.about[locale]}`);
  return `${[title, other, lead, list.join('\n'), ...examples.map((each) => section(each, locale))].join('\n\n')}\n`;
};
