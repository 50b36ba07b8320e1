import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { TABLE_SCHEMAS } from '../bundle/model/table-schema.ts';
import { decodeText } from '../bundle/read/decode.ts';
import { tableOfPath } from '../bundle/read/parse-bundle.ts';

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly [property: string]: unknown;
}

const csvPaths = async (directory: string): Promise<string[]> => {
  const entries = await readdir(directory, { recursive: true });
  return entries.map((entry) => entry.replaceAll('\\', '/')).filter((path) => tableOfPath(path) !== null);
};

/** The names in the header of a CSV file; optional columns that a file lacks are no fields of its schema. */
const headerOf = async (file: string): Promise<ReadonlySet<string>> => {
  const text = decodeText(await readFile(file)) ?? '';
  return new Set(text.split(/\r?\n/, 1)[0]?.split(','));
};

const schemaOf = (table: keyof typeof TABLE_SCHEMAS, header: ReadonlySet<string>) => {
  const schema = TABLE_SCHEMAS[table];
  return { ...schema, fields: schema.fields.filter(({ name }) => header.has(name)) };
};

const described = async (directory: string, path: string, known: Resource | undefined): Promise<Resource> => {
  const table = tableOfPath(path);
  const name = path
    .replace(/\.csv$/, '')
    .replace(/^figures\//, '')
    .replaceAll('/', '-');
  return {
    name,
    ...known,
    path,
    type: 'table',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    ...(table && { schema: schemaOf(table, await headerOf(join(directory, path))) }),
  };
};

/** A bundle's datapackage.json with a resource and a Table Schema for each CSV file that is there. */
export const describeBundle = async (directory: string): Promise<string> => {
  const descriptor = JSON.parse(await readFile(join(directory, 'datapackage.json'), 'utf8'));
  const known: readonly Resource[] = descriptor.resources ?? [];
  const others = known.filter((resource) => tableOfPath(resource.path) === null);
  const listed = known.map((resource) => resource.path);
  const rank = (path: string): number => (listed.includes(path) ? listed.indexOf(path) : listed.length);
  const paths = (await csvPaths(directory)).sort((a, b) => rank(a) - rank(b) || a.localeCompare(b));
  const tables = await Promise.all(
    paths.map((path) =>
      described(
        directory,
        path,
        known.find((resource) => resource.path === path),
      ),
    ),
  );
  return `${JSON.stringify({ ...descriptor, resources: [...tables, ...others] }, null, 2)}\n`;
};
