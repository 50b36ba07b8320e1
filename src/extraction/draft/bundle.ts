import Papa from 'papaparse';
import { figuresTable, mentionsTable, relationsTable, unitsTable } from '../../bundle/model/schema.ts';
import type { Table } from '../../bundle/model/table.ts';
import { TABLE_SCHEMAS } from '../../bundle/model/table-schema.ts';
import { tableOfPath } from '../../bundle/read/parse-bundle.ts';
import type { Mention } from '../mention.ts';
import { type OutlineEntry, outlineOf } from './outline.ts';
import { draftPanels, draftTopics } from './panels.ts';
import { type DraftRelation, draftRelations } from './relations.ts';
import { type DraftFigure, type DraftMention, draftFigures, draftMentions } from './rows.ts';
import { draftUnits } from './units.ts';

/** A report's mentions → a bundle for an editor to review: rows first, then files. */

export interface Draft {
  readonly figures: readonly DraftFigure[];
  readonly mentions: readonly DraftMention[];
  readonly relations: readonly DraftRelation[];
  readonly outline: readonly OutlineEntry[];
}

/** What a bundle says of its report that the rows do not hold. */
export interface BundleMeta {
  /** Name of the bundle's folder: lower-case letters, digits, hyphens. */
  readonly name: string;
  readonly title: string;
  readonly issuer: string;
  /** A day, ISO. */
  readonly published: string;
  /** Of the text as it was read, UTF-8. */
  readonly sha256: string;
  /** Length of the text in UTF-16 code units. */
  readonly characters: number;
}

/** The rows that the mentions of a text propose; `mentions` are those that `readMentions` returns for it. */
export const draftBundle = (text: string, mentions: readonly Mention[]): Draft => {
  const outline = outlineOf(text, mentions);
  const figures = draftFigures(mentions, outline);
  return {
    figures,
    mentions: draftMentions(mentions),
    relations: draftRelations(mentions, figures),
    outline,
  };
};

/** Rows as CSV in the columns of a table, with a byte order mark, so that spreadsheets read it as UTF-8. */
const csv = <R extends object>(table: Table, rows: readonly R[]): string => {
  const columns = Object.keys(table.columns);
  return `\ufeff${Papa.unparse([...rows], { columns, newline: '\n' })}\n`;
};

const resource = (name: string, path: string, title: string) => {
  const table = tableOfPath(path);
  return {
    name,
    path,
    title,
    type: 'table',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    ...(table && { schema: TABLE_SCHEMAS[table] }),
  };
};

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** The files of a bundle as text, by path inside its folder. `draft` may have been edited. */
export const bundleFiles = (draft: Draft, meta: BundleMeta): ReadonlyMap<string, string> => {
  const topics = draftTopics(draft.figures, draft.outline);
  const { name, title, issuer, published, sha256, characters } = meta;
  const sections = draft.outline.map(({ item, title: heading }) => [
    item,
    { zh: heading || (item === '0' ? '引言' : item), en: item === '0' ? 'Preamble' : `Section ${item}` },
  ]);
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name,
    title,
    sources: [{ name: 'report', title: `${issuer}：${title}` }],
    resources: [
      ...topics.map((topic) => resource(topic.id, `figures/${topic.id}.csv`, topic.title.zh)),
      resource('mentions', 'mentions.csv', '非指标数字'),
      resource('relations', 'relations.csv', '指标之间的关系'),
    ],
    heshu: {
      report: {
        title: { zh: title, en: title },
        issuer: { zh: issuer, en: issuer },
        published,
        sha256,
        characters,
      },
      sections:
        draft.outline.length > 0 ? Object.fromEntries(sections) : { '0': { zh: '全文', en: 'Whole text' } },
      ...(draft.outline.length > 0 && {
        outline: draft.outline.map(({ item, offset }) => ({ item, offset })),
      }),
      parts: {},
    },
  };
  return new Map([
    ['datapackage.json', json(descriptor)],
    ['panels.json', json(draftPanels(title, topics))],
    ['units.csv', csv(unitsTable, draftUnits(draft.figures))],
    ...topics.map((topic) => [`figures/${topic.id}.csv`, csv(figuresTable, topic.rows)] as const),
    ['mentions.csv', csv(mentionsTable, draft.mentions)],
    ['relations.csv', csv(relationsTable, draft.relations)],
  ]);
};
