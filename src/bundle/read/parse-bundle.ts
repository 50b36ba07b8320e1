import { type Defect, defects, type Place } from '../defects/defect.ts';
import type {
  Bundle,
  Figure,
  Mention,
  Problem,
  ProblemRow,
  ReferenceValue,
  Relation,
} from '../model/bundle.ts';
import {
  figuresTable,
  mentionsTable,
  problemsTable,
  referenceTable,
  relationsTable,
  unitsTable,
} from '../model/schema.ts';
import { joinKeys, type Keys, mayHold, NO_KEYS, type Row, type Table } from '../model/table.ts';
import { type Unit, unitOf } from '../model/unit.ts';
import { readSeriesList } from '../series/series-list.ts';
import { decodeText } from './decode.ts';
import { type BundleDescriptor, readDescriptor } from './descriptor.ts';
import { withoutHidden } from './hidden-characters.ts';
import { LIMITS, lineCount } from './limits.ts';
import type { LinkedRows } from './link.ts';
import { type ParsedTable, parseTable, type Read } from './parse.ts';

/** Where a bundle's files come from: the bytes at a path inside the bundle, or null when there is no such file. */
export type BundleSource = (path: string) => Promise<Uint8Array | null>;

/** What parsing gave: the bundle made of every valid row, or null when nothing can be shown; and the defects so far. */
export interface ParsedBundle {
  readonly bundle: Bundle | null;
  /** What is still to be held against each other (link.ts); null where there is no bundle. */
  readonly rows: LinkedRows | null;
  readonly defects: readonly Defect[];
}

export const DESCRIPTOR_FILE = 'datapackage.json';
/** units.csv is shared by all bundles; its source resolves it (see the callers). */
export const UNITS_FILE = 'units.csv';
const PANELS_FILE = 'panels.json';

const TABLE_OF_FOLDER = [
  [/^figures\/[^/]+\.csv$/, 'figures'],
  [/^reference\/[^/]+\.csv$/, 'reference'],
  [/^mentions\.csv$/, 'mentions'],
  [/^problems\.csv$/, 'problems'],
  [/^relations\.csv$/, 'relations'],
  [/^series\/[^/]+\.csv$/, 'series'],
] as const;

type TableName = (typeof TABLE_OF_FOLDER)[number][1];

/** Which table a resource holds, told by its path; null for files that Heshu does not read. */
export const tableOfPath = (path: string): TableName | null =>
  TABLE_OF_FOLDER.find(([pattern]) => pattern.test(path))?.[1] ?? null;

const bilingual = (zh: string, en: string | undefined) => ({ zh, en: en || zh });

const quantity = <R extends Row<typeof referenceTable> | Row<typeof figuresTable>>(
  { row, place }: { row: R; place: Read<Table>['place'] },
  unit: Unit,
) => ({
  id: row.id,
  indicator: bilingual(row.indicator, row.indicator_en),
  scope: bilingual(row.scope, row.scope_en),
  period: row.period,
  measure: row.measure,
  value: row.value,
  unit,
  status: row.status,
  note: bilingual(row.note, row.note_en),
  place,
});

const problemOf = (row: ProblemRow): Problem => ({
  number: row.number,
  part: row.part,
  label: bilingual(row.label, row.label_en),
  status: row.status,
  deadline: row.deadline,
  ongoing: row.ongoing,
  closingItem: row.closing_item,
  item: row.item,
  openItem: row.open_item,
  note: bilingual(row.note, row.note_en),
});

const relationOf = ({ row, place }: Read<typeof relationsTable>): Relation => ({
  id: row.id,
  kind: row.kind,
  operands: row.operands,
  result: row.result,
  expect: row.expect,
  note: bilingual(row.note, row.note_en),
  name: row.name ? bilingual(row.name, row.name_en) : null,
  place,
});

/** What one file gave, and what is wrong with it. */
interface FileReading<T> {
  readonly value: T;
  readonly defects: readonly Defect[];
}

const missingFile = (file: string): Defect => {
  if (file === DESCRIPTOR_FILE) return defects.missingFile(file, 'descriptor');
  return defects.missingFile(file, file === UNITS_FILE || file === PANELS_FILE ? 'part' : 'listed');
};

const readText = async (source: BundleSource, file: string): Promise<FileReading<string | null>> => {
  const bytes = await source(file);
  if (!bytes) return { value: null, defects: [missingFile(file)] };
  if (bytes.length > LIMITS.bytes) {
    return { value: null, defects: [defects.tooManyBytes(file, bytes.length, LIMITS.bytes)] };
  }
  const text = decodeText(bytes);
  if (text === null) return { value: null, defects: [defects.encoding(file)] };
  const lines = lineCount(text);
  return lines > LIMITS.rows
    ? { value: null, defects: [defects.tooManyRows(file, lines, LIMITS.rows)] }
    : { value: text, defects: [] };
};

/** A JSON file, hidden characters left out; undefined when there is none that can be read. */
const readJson = async (source: BundleSource, file: string): Promise<FileReading<unknown>> => {
  const { value: content, defects: found } = await readText(source, file);
  if (content === null) return { value: undefined, defects: found };
  try {
    const { value, found: hidden } = withoutHidden(JSON.parse(content));
    return {
      value,
      defects: hidden.map(({ path, characters }) => defects.hidden({ file, path }, characters)),
    };
  } catch {
    const { jsonErrorOffset } = await import('./json.ts');
    const before = content.slice(0, jsonErrorOffset(content));
    const near = content.slice(before.length).split('\n', 1)[0]?.trim().replace(/(.),$/, '$1') ?? '';
    const row = (near === '' ? before.trimEnd() : before).split('\n').length;
    return { value: undefined, defects: [defects.json(file, row, near)] };
  }
};

const readTable = async <T extends Table>(
  source: BundleSource,
  file: string,
  table: T,
): Promise<ParsedTable<T>> => {
  const { value: content, defects: found } = await readText(source, file);
  return content === null ? { rows: [], keys: NO_KEYS, defects: found } : parseTable(file, content, table);
};

type ResourceRow<T extends Table> = Read<T> & { readonly resource: string };

/** All files of one table, in the order of datapackage.json. */
const readTables = async <T extends Table>(
  source: BundleSource,
  { resources }: BundleDescriptor,
  name: TableName,
  table: T,
): Promise<{ rows: ResourceRow<T>[]; keys: Keys; defects: Defect[] }> => {
  const files = resources.filter(({ path }) => tableOfPath(path) === name);
  const parsed = await Promise.all(files.map(({ path }) => readTable(source, path, table)));
  return {
    rows: parsed.flatMap(({ rows }, index) =>
      rows.map((row) => ({ ...row, resource: files[index]?.name ?? '' })),
    ),
    keys: joinKeys(parsed.map(({ keys }) => keys)),
    defects: parsed.flatMap((each) => each.defects),
  };
};

type QuantityTable = typeof figuresTable | typeof referenceTable;

/** Rows by id, each id once across all files and with a unit that is known. */
const collect = <T extends QuantityTable, Q extends { readonly place: Place }>(
  rows: readonly ResourceRow<T>[],
  units: ReadonlyMap<string, Unit>,
  declaredUnits: Keys,
  make: (read: ResourceRow<T>, unit: Unit) => Q,
): { byId: Map<string, Q>; defects: Defect[] } => {
  const byId = new Map<string, Q>();
  const firstSeen = new Map<string, Place>();
  const found: Defect[] = [];
  for (const read of rows) {
    const { id, unit: name } = read.row;
    const unit = units.get(name);
    const first = firstSeen.get(id);
    if (!unit && !mayHold(declaredUnits, name)) {
      found.push(defects.unknownUnit({ ...read.place, column: 'unit' }, name));
    }
    if (first) found.push(defects.duplicate({ ...read.place, column: 'id' }, id, first));
    else firstSeen.set(id, { ...read.place, column: 'id' });
    if (unit && !first) byId.set(id, make(read, unit));
  }
  return { byId, defects: found };
};

const figureOf = ({ row, place, resource }: ResourceRow<typeof figuresTable>, unit: Unit): Figure => ({
  ...quantity({ row, place }, unit),
  resource,
  indicatorId: row.indicator_id || null,
  valueTo: row.value_to || null,
  qualifier: row.qualifier.code,
  modality: row.modality || (row.qualifier.expected ? 'expected' : ''),
  of: row.of || null,
  base: row.base || null,
  basis: row.basis,
  item: row.item,
  offset: row.offset,
  stated: row.stated,
  cell: row.cell,
});

const referenceOf = ({ row, place }: ResourceRow<typeof referenceTable>, unit: Unit): ReferenceValue => ({
  ...quantity({ row, place }, unit),
  source: row.source,
});

/**
 * The files of a bundle → its rows, each cell validated. All that can be shown is known then: linking the rows adds
 * defects and takes nothing away. Never throws for bad data. Without a usable datapackage.json there is no bundle.
 */
export const parseBundle = async (source: BundleSource): Promise<ParsedBundle> => {
  const json = await readJson(source, DESCRIPTOR_FILE);
  if (json.value === undefined) return { bundle: null, rows: null, defects: json.defects };
  const { descriptor, defects: descriptorDefects } = readDescriptor(DESCRIPTOR_FILE, json.value);
  if (!descriptor) return { bundle: null, rows: null, defects: [...json.defects, ...descriptorDefects] };

  const [unitTable, figureTable, referenceTables, mentionTable, problemTable, relationTable, panels] =
    await Promise.all([
      readTable(source, UNITS_FILE, unitsTable),
      readTables(source, descriptor, 'figures', figuresTable),
      readTables(source, descriptor, 'reference', referenceTable),
      readTables(source, descriptor, 'mentions', mentionsTable),
      readTables(source, descriptor, 'problems', problemsTable),
      readTables(source, descriptor, 'relations', relationsTable),
      readJson(source, PANELS_FILE),
    ]);
  const units = new Map(unitTable.rows.map(({ row }) => [row.unit, unitOf(row)]));
  const figures = collect(figureTable.rows, units, unitTable.keys, figureOf);
  const references = collect(referenceTables.rows, units, unitTable.keys, referenceOf);
  const problems = problemTable.rows.map(({ row, place }) => ({ row: problemOf(row), place }));
  const relations = relationTable.rows.map(relationOf);
  const series = readSeriesList(DESCRIPTOR_FILE, descriptor, { known: units, declared: unitTable.keys });
  const mentions: readonly { row: Mention; place: Place }[] = mentionTable.rows;

  return {
    bundle: {
      descriptor,
      units,
      figures: figures.byId,
      mentions: mentions.map((mention) => mention.row),
      problems: problems.map((problem) => problem.row),
      references: references.byId,
      relations,
      series: series.series,
      declared: { figures: figureTable.keys, references: referenceTables.keys },
      panels: panels.value,
    },
    rows: {
      descriptor,
      figures: figures.byId,
      declared: {
        figures: figureTable.keys,
        references: referenceTables.keys,
        problems: problemTable.keys,
      },
      units: unitTable.rows,
      mentions,
      problems,
      references: references.byId,
      relations,
    },
    defects: [
      ...json.defects,
      ...descriptorDefects,
      ...[unitTable, figureTable, referenceTables, mentionTable, problemTable, relationTable, panels].flatMap(
        (read) => read.defects,
      ),
      ...figures.defects,
      ...references.defects,
      ...series.defects,
    ],
  };
};
