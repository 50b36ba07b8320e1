import type { Bundle, Figure, Mention, Problem, ProblemRow, ReferenceValue } from './bundle.ts';
import { decodeText } from './decode.ts';
import { type Defect, defects } from './defect.ts';
import { type BundleDescriptor, readDescriptor } from './descriptor.ts';
import { linkDefects } from './link.ts';
import { type ParsedTable, parseTable, type Read } from './parse.ts';
import { figuresTable, mentionsTable, problemsTable, referenceTable, unitsTable } from './schema.ts';
import type { Row, Table } from './table.ts';
import { type Unit, unitOf } from './unit.ts';

/** Where a bundle's files come from: the bytes at a path inside the bundle, or null when there is no such file. */
export type BundleSource = (path: string) => Promise<Uint8Array | null>;

/** What reading gave: the bundle made of every valid row, or null when nothing can be shown; and all defects. */
export interface BundleReading {
  readonly bundle: Bundle | null;
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
});

/** The line that a JSON parser stumbled over: engines say the position, or that the end came too soon. */
const jsonErrorRow = (content: string, error: unknown): number => {
  const position = /position (\d+)/.exec(String(error))?.[1];
  return content.slice(0, position === undefined ? undefined : Number(position)).split('\n').length;
};

/** Collects the defects of one reading; each method reads one file and returns what was sound in it. */
const reader = (source: BundleSource) => {
  const found: Defect[] = [];
  const text = async (file: string): Promise<string | null> => {
    const bytes = await source(file);
    if (!bytes) {
      found.push(defects.missingFile(file));
      return null;
    }
    const decoded = decodeText(bytes);
    if (decoded === null) found.push(defects.encoding(file));
    return decoded;
  };
  return {
    found,
    json: async (file: string): Promise<unknown> => {
      const content = await text(file);
      if (content === null) return undefined;
      try {
        return JSON.parse(content.replace(/^\uFEFF/, ''));
      } catch (error) {
        found.push(defects.json(file, jsonErrorRow(content, error)));
        return undefined;
      }
    },
    table: async <T extends Table>(
      file: string,
      table: T,
    ): Promise<Pick<ParsedTable<T>, 'rows' | 'keys'>> => {
      const content = await text(file);
      if (content === null) return { rows: [], keys: new Set() };
      const parsed = parseTable(file, content, table);
      found.push(...parsed.defects);
      return parsed;
    },
  };
};

const readTables = async (descriptor: BundleDescriptor, read: ReturnType<typeof reader>) => {
  const files = descriptor.resources.flatMap(({ name, path }) => {
    const table = tableOfPath(path);
    return table ? [{ name, path, table }] : [];
  });
  const tablesOf = async <T extends Table>(name: TableName, table: T) => {
    const parsed = await Promise.all(
      files
        .filter((file) => file.table === name)
        .map(async (file) => {
          const { rows, keys } = await read.table(file.path, table);
          return { keys, rows: rows.map((row) => ({ ...row, resource: file.name })) };
        }),
    );
    return {
      rows: parsed.flatMap((each) => each.rows),
      keys: new Set(parsed.flatMap((each) => [...each.keys])),
    };
  };
  const [figures, reference, mentions, problems] = await Promise.all([
    tablesOf('figures', figuresTable),
    tablesOf('reference', referenceTable),
    tablesOf('mentions', mentionsTable),
    tablesOf('problems', problemsTable),
  ]);
  return { figures, reference, mentions, problems };
};

/**
 * Reads a bundle: parse each file → validate each cell → link the rows. Reports every defect at once; never throws
 * for bad data. Without a usable datapackage.json there is no bundle.
 */
export const readBundle = async (source: BundleSource): Promise<BundleReading> => {
  const read = reader(source);
  const json = await read.json(DESCRIPTOR_FILE);
  if (json === undefined) return { bundle: null, defects: read.found };
  const { descriptor, defects: descriptorDefects } = readDescriptor(DESCRIPTOR_FILE, json);
  read.found.push(...descriptorDefects);
  if (!descriptor) return { bundle: null, defects: read.found };

  const [unitTable, tables, panels] = await Promise.all([
    read.table(UNITS_FILE, unitsTable),
    readTables(descriptor, read),
    read.json(PANELS_FILE),
  ]);
  const units = new Map(unitTable.rows.map(({ row }) => [row.unit, unitOf(row)]));

  /** Keyed rows whose unit is known, each id once across all files. */
  const collect = <R extends { id: string; unit: string }, Q>(
    rows: readonly { row: R; place: Read<Table>['place']; resource: string }[],
    make: (
      read: { row: R; place: Read<Table>['place']; resource: string },
      unit: Unit,
    ) => Q & { place: Read<Table>['place'] },
  ): Map<string, Q> => {
    const byId = new Map<string, Q & { place: Read<Table>['place'] }>();
    for (const each of rows) {
      const unit = units.get(each.row.unit);
      const first = byId.get(each.row.id);
      if (!unit && units.size > 0)
        read.found.push(defects.unknownUnit({ ...each.place, column: 'unit' }, each.row.unit));
      if (first) {
        read.found.push(
          defects.duplicate({ ...each.place, column: 'id' }, each.row.id, { ...first.place, column: 'id' }),
        );
      }
      if (unit && !first) byId.set(each.row.id, make(each, unit));
    }
    return byId;
  };

  const figures = collect<Row<typeof figuresTable>, Figure>(
    tables.figures.rows,
    ({ row, place, resource }, unit) => ({
      ...quantity({ row, place }, unit),
      place,
      resource,
      qualifier: row.qualifier,
      of: row.of || null,
      basis: row.basis,
      item: row.item,
      offset: row.offset,
      stated: row.stated,
    }),
  );
  const references = collect<Row<typeof referenceTable>, ReferenceValue>(
    tables.reference.rows,
    ({ row, place }, unit) => ({ ...quantity({ row, place }, unit), place, source: row.source }),
  );
  const mentions: { row: Mention; place: Read<Table>['place'] }[] = [...tables.mentions.rows];
  const problems = tables.problems.rows.map(({ row, place }) => ({ row: problemOf(row), place }));

  read.found.push(
    ...linkDefects({
      descriptor,
      figures,
      declared: { figures: tables.figures.keys, problems: tables.problems.keys },
      mentions,
      problems,
      references,
    }),
  );
  return {
    bundle: {
      descriptor,
      units,
      figures,
      mentions: mentions.map((mention) => mention.row),
      problems: problems.map((problem) => problem.row),
      references,
      panels,
    },
    defects: read.found,
  };
};
