import type * as v from 'valibot';
import { seriesTable } from '../series/series-table.ts';
import { columnWords } from './column-words.ts';
import { figuresTable, mentionsTable, problemsTable, referenceTable, relationsTable } from './schema.ts';
import type { CellSchema, Table } from './table.ts';

/** A Frictionless Table Schema (https://datapackage.org/standard/table-schema). */
export interface TableSchema {
  readonly fields: readonly TableField[];
  readonly primaryKey: readonly string[];
  readonly missingValues: readonly string[];
}

interface TableField {
  readonly name: string;
  readonly type: 'string' | 'integer';
  readonly title: string;
  readonly description: string;
  readonly constraints?: {
    readonly required?: true;
    readonly pattern?: string;
    readonly enum?: readonly string[];
  };
}

type PipeItem = v.GenericSchema | v.PipeItem<unknown, unknown, v.BaseIssue<unknown>>;

const pipeOf = (schema: CellSchema): readonly PipeItem[] =>
  'pipe' in schema && Array.isArray(schema.pipe) ? schema.pipe : [schema];

const field = (name: string, table: Table): TableField => {
  const column = table.columns[name];
  if (!column) throw new Error(`no column ${name}`);
  const { about } = columnWords(table.name, name);
  const pipe = pipeOf(column.schema);
  const numeric = pipe.some((item) => item.type === 'number');
  const pattern = pipe.find((item) => item.type === 'regex') as { requirement: RegExp } | undefined;
  const choice = pipe.find((item) => item.type === 'picklist') as { options: readonly string[] } | undefined;
  const options = choice?.options.filter((option) => option !== '');
  const required = pattern !== undefined || (choice !== undefined && !choice.options.includes(''));
  const constraints = {
    ...(required && { required: true as const }),
    ...(pattern &&
      !numeric &&
      pattern.requirement.source !== '\\S' && { pattern: pattern.requirement.source }),
    ...(options && { enum: options }),
  };
  return {
    name,
    type: numeric ? 'integer' : 'string',
    title: about.zh,
    description: about.en,
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
};

/**
 * The Table Schema of a table, generated from the schema that validates its cells. Numbers of figures stay strings:
 * their digits are data (20.0 is not 20).
 */
export const tableSchema = (table: Table): TableSchema => ({
  fields: Object.keys(table.columns).map((name) => field(name, table)),
  primaryKey: [table.key],
  missingValues: [''],
});

/** The Table Schema of each kind of resource. */
export const TABLE_SCHEMAS = {
  figures: tableSchema(figuresTable),
  mentions: tableSchema(mentionsTable),
  problems: tableSchema(problemsTable),
  reference: tableSchema(referenceTable),
  relations: tableSchema(relationsTable),
  series: tableSchema(seriesTable),
} as const;
