import { readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { galleryFiles } from '../../build/gallery/files.ts';
import { optionList } from '../../build/gallery/option-list.ts';
import { bilingualSchema } from '../../src/bundle/read/descriptor.ts';
import { KIND_WORDS } from '../../src/charts/kinds/option-words.ts';
import { PANEL_KINDS } from '../../src/charts/kinds/registry.ts';

test.each(Object.entries(PANEL_KINDS))(
  'each option of %s has its words, and no words are left over',
  (name, kind) => {
    const paths = optionList(kind.options).map(({ path }) => path);
    expect(Object.keys(KIND_WORDS[name]?.options ?? {}).sort()).toEqual([...paths].sort());
  },
);

test('no words describe a kind that is not there', () => {
  expect(Object.keys(KIND_WORDS).sort()).toEqual(Object.keys(PANEL_KINDS).sort());
});

test('options are listed with their types, limits and defaults', () => {
  const either = v.union([
    v.strictObject({ figure: v.string(), label: v.optional(bilingualSchema) }),
    v.strictObject({ reference: v.string(), label: v.optional(bilingualSchema) }),
  ]);
  const schema = v.strictObject({
    bars: v.pipe(v.array(either), v.minLength(2), v.maxLength(5)),
    names: v.optional(v.array(v.string())),
    pair: v.strictTuple([v.nullable(v.string()), v.nullable(v.string())]),
    mark: v.optional(v.pipe(v.number(), v.gtValue(0)), 100),
    columns: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(4)),
    scale: v.optional(v.picklist(['own', 'common']), 'own'),
    sort: v.optional(v.boolean(), false),
  });
  const lines = optionList(schema).map(({ path, type, required, fallback = '' }) =>
    [path, type.en, required, fallback].join(' | '),
  );
  expect(lines).toEqual([
    'bars | list, 2 to 5 | yes | ',
    'bars[].figure | string | alternative | ',
    'bars[].label | text in zh and en | no | ',
    'bars[].reference | string | alternative | ',
    'names | list of strings | no | ',
    'pair | list of 2, each string or null | yes | ',
    'mark | number above 0 | no | 100',
    'columns | whole number, 1 to 4 | yes | ',
    'scale | `own` or `common` | no | "own"',
    'sort | true or false | no | false',
  ]);
});

test('the gallery in docs/ is up to date: `npm run gallery` writes it', async () => {
  const files = await galleryFiles();
  const stale = [...files].filter(([path, content]) => readFileSync(`docs/${path}`, 'utf8') !== content);
  expect(stale.map(([path]) => path)).toEqual([]);
  const pictures = readdirSync('docs/panel-kinds').filter((name) => name.endsWith('.svg'));
  expect(pictures.filter((name) => !files.has(`panel-kinds/${name}`))).toEqual([]);
}, 60_000);
