import type * as v from 'valibot';
import type { Bilingual, Locale } from '../model/text.ts';

/** Where in a bundle something stands. Rows count as a spreadsheet shows them: the header is row 1. */
export interface Place {
  readonly file: string;
  readonly row?: number;
  readonly column?: string;
  /** For JSON files: the path of the value, such as `panels[3].kind`; blank for the whole. */
  readonly path?: string;
}

export const placeText = ({ file, row, column, path }: Place, locale: Locale): string => {
  if (path !== undefined) return path === '' ? file : `${file} ${path}`;
  const zh = [file, row && `第 ${row} 行`, column && `${column} 列`];
  const en = [file, row && `row ${row}`, column && `column ${column}`];
  return (locale === 'zh' ? zh : en).filter(Boolean).join(locale === 'zh' ? ' ' : ', ');
};

/** What an id or a name that nothing has was to name. */
export type Target =
  | 'figure'
  | 'figure or reference'
  | 'item'
  | 'panel'
  | 'part'
  | 'reference'
  | 'resource'
  | 'series'
  | 'source'
  | 'source entry'
  | 'topic';

/** A file that is not there: one that datapackage.json lists, or one of those that every bundle or command needs. */
type MissingFile = 'listed' | 'descriptor' | 'part' | 'text';

/** A place in a JSON file as its schema sees it. */
type JsonPath = readonly (string | number)[];

const defect = <C extends string, F extends readonly unknown[]>(code: C, place: Place, ...facts: F) => ({
  ...place,
  code,
  facts,
});

/** Every defect that a bundle can have, as a function of its facts. */
export const defects = {
  missingFile: (file: string, what: MissingFile = 'listed') => defect('missing-file', { file }, what),

  tooManyBytes: (file: string, bytes: number, most: number) =>
    defect('too-large', { file }, 'bytes' as const, bytes, most),

  tooManyRows: (file: string, rows: number, most: number) =>
    defect('too-large', { file }, 'rows' as const, rows, most),

  encoding: (file: string) => defect('encoding', { file }),

  json: (file: string, row: number, near: string) => defect('json', { file, row }, near),

  jsonValue: (place: Place, found: unknown, schema: v.GenericSchema, keys: JsonPath) =>
    defect('json-value', place, found, schema, keys),

  unknownProperty: (place: Place, schema: v.GenericSchema, keys: JsonPath) =>
    defect('unknown-property', place, schema, keys),

  braces: (place: Place, text: string) => defect('braces', place, text),

  /** A placeholder that asks of a figure what it does not have, or what nothing has. */
  placeholder: (place: Place, written: string, forms: readonly string[]) =>
    defect('placeholder', place, written, forms),

  /** A number in a text that no placeholder writes. */
  typedNumber: (place: Place, found: string) => defect('typed-number', place, found),

  quotes: (file: string, row: number) => defect('quotes', { file, row }),

  delimiter: (file: string, found: string) => defect('delimiter', { file, row: 1 }, found),

  noHeader: (file: string, columns: readonly string[]) => defect('no-header', { file, row: 1 }, columns),

  missingColumn: (file: string, column: string) => defect('missing-column', { file, row: 1, column }),

  unknownColumn: (file: string, column: string, columns: readonly string[]) =>
    defect('unknown-column', { file, row: 1, column }, column, columns),

  repeatedColumn: (file: string, column: string) => defect('repeated-column', { file, row: 1, column }),

  cellCount: (file: string, row: number, found: number, expected: number) =>
    defect('cell-count', { file, row }, found, expected),

  /** A cell that is not what its column holds: that of a table by its name, or as said. */
  cell: (place: Place, found: string, expected: Bilingual | string) =>
    defect('cell', place, found, expected, place.column ?? ''),

  hidden: (place: Place, characters: readonly string[]) => defect('hidden-character', place, characters),

  unknownUnit: (place: Place, unit: string) => defect('unknown-unit', place, unit),

  duplicate: (place: Place, key: string, first: Place) => defect('duplicate', place, key, first),

  dangling: (place: Place, id: string, target: Target) => defect('dangling', place, id, target),

  /** A follow-up of a defect that is told at its own place; it explains why a panel cannot be drawn. */
  leftOut: (place: Place, id: string) => defect('left-out', place, id),

  /** `found`: what stands there, or what it is in words. */
  mismatch: (place: Place, found: string | Bilingual, expected: Bilingual, mend: Bilingual) =>
    defect('mismatch', place, found, expected, mend),

  unknownRelation: (place: Place, kind: string, kinds: readonly string[]) =>
    defect('unknown-relation', place, kind, kinds),

  operandCount: (place: Place, found: number, min: number, max: number) =>
    defect('operand-count', place, found, min, max),

  missingResult: (place: Place) => defect('missing-result', place),

  superfluousResult: (place: Place, id: string) => defect('superfluous-result', place, id),

  /** Figures that do not suit a kind of relation. */
  misfit: (place: Place, found: string, expected: Bilingual) => defect('misfit', place, found, expected),

  unknownKind: (place: Place, kind: unknown, kinds: readonly string[]) =>
    defect('unknown-kind', place, kind, kinds),
} as const;

type Made = ReturnType<(typeof defects)[keyof typeof defects]>;

/**
 * One thing that is wrong with a bundle: where, what kind of thing, and the facts that its message is made of. The words
 * are those of defect-text.ts, which the page loads only where a defect is shown.
 */
export interface Defect extends Place {
  readonly code: Made['code'];
  readonly facts: readonly unknown[];
}

/** The facts of each kind of defect. */
export type DefectFacts = { readonly [D in Made as D['code']]: D['facts'] };
