import * as v from 'valibot';
import { type Defect, defects } from '../defects/defect.ts';
import { isDay } from '../model/period.ts';
import type { Standing } from '../model/schema.ts';
import { expecting } from './expecting.ts';

/** datapackage.json: a Frictionless Data Package, with what Heshu adds under `heshu`. */

const filled = v.pipe(v.string(), v.regex(/\S/));
export const bilingualSchema = v.pipe(
  v.strictObject({ zh: filled, en: filled }),
  expecting('花括号中 zh 与 en 两种文字', 'text in both languages, zh and en, in braces'),
);

const isBundlePath = (path: string): boolean =>
  /\S/.test(path) &&
  !path.startsWith('/') &&
  !path.includes('\\') &&
  !path.includes(':') &&
  !path.split('/').includes('..');

const nameSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9._-]+$/),
  expecting(
    '小写字母、数字、点、连字符与下划线组成的名称',
    'a name of lower-case letters, digits, dots, hyphens and underscores',
  ),
);

const offsetSchema = v.pipe(v.number(), v.integer(), v.minValue(0));

const resourceSchema = v.looseObject({
  name: nameSchema,
  path: v.pipe(
    v.string(),
    v.check(isBundlePath),
    expecting(
      '数据包内的相对路径，如 figures/economy.csv',
      'a path inside the bundle such as figures/economy.csv',
    ),
  ),
  title: v.optional(filled),
});

const wordSchema = v.optional(bilingualSchema);

const statusWordsSchema = v.strictObject({
  done: wordSchema,
  basically_done: wordSchema,
  in_progress: wordSchema,
  not_listed: wordSchema,
  open: wordSchema,
} satisfies Record<Standing, typeof wordSchema>);

const descriptorSchema = v.looseObject({
  name: nameSchema,
  title: filled,
  version: v.optional(filled),
  licenses: v.optional(
    v.array(v.looseObject({ name: v.optional(filled), title: v.optional(filled), path: v.optional(filled) })),
  ),
  sources: v.array(
    v.looseObject({
      name: filled,
      title: filled,
      title_en: v.optional(filled),
      /** What has to be known of it, such as that its original was not seen. */
      note: v.optional(filled),
      note_en: v.optional(filled),
      path: v.optional(filled),
    }),
  ),
  resources: v.pipe(v.array(resourceSchema), v.minLength(1)),
  heshu: v.strictObject({
    report: v.strictObject({
      title: bilingualSchema,
      issuer: bilingualSchema,
      /** Where the report is about, as file names begin with it: 厦门. */
      place: v.optional(bilingualSchema),
      published: v.pipe(
        v.string(),
        v.check(isDay),
        expecting('日期，如 2022-02-22', 'a day such as 2022-02-22'),
      ),
      /** Of the report's text, UTF-8. */
      sha256: v.pipe(
        v.string(),
        v.regex(/^[0-9a-f]{64}$/),
        expecting('64 位小写十六进制的 sha256', 'a sha256 of 64 lower-case hexadecimal digits'),
      ),
      characters: v.pipe(v.number(), v.integer(), v.minValue(1)),
    }),
    /** Names of the report's sections other than the numbered problems. */
    sections: v.record(v.string(), bilingualSchema),
    /** Where each section and problem begins in the text, in its order; without it the report is one stretch. */
    outline: v.optional(v.array(v.strictObject({ item: filled, offset: offsetSchema }))),
    parts: v.record(v.string(), bilingualSchema),
    /** What this report calls the states of its problems, and `open` those that call for further work. */
    statuses: v.optional(statusWordsSchema),
  }),
});

export type BundleDescriptor = v.InferOutput<typeof descriptorSchema>;

/** What valibot found, as defects with JSON paths below `at`; one a value. */
export const jsonDefects = (
  file: string,
  schema: v.GenericSchema,
  issues: readonly v.BaseIssue<unknown>[],
  at = '',
): Defect[] => {
  const byPath = new Map<string, Defect>();
  for (const issue of issues) {
    const keys = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
    const path = keys.reduce<string>(
      (text, key) => (typeof key === 'number' ? `${text}[${key}]` : `${text}${text && '.'}${key}`),
      at,
    );
    if (byPath.has(path)) continue;
    const unknown = issue.expected === 'never';
    byPath.set(
      path,
      unknown
        ? defects.unknownProperty({ file, path }, schema, keys)
        : defects.jsonValue({ file, path }, issue.input, schema, keys),
    );
  }
  return [...byPath.values()];
};

/** The values that stand again, each with the place where it stood first. */
export const repeatedValues = (
  file: string,
  values: readonly string[],
  pathOf: (index: number) => string,
): Defect[] =>
  values.flatMap((value, index) => {
    const first = values.indexOf(value);
    return first === index
      ? []
      : [defects.duplicate({ file, path: pathOf(index) }, value, { file, path: pathOf(first) })];
  });

/** datapackage.json as parsed JSON → the descriptor, or the defects that make it unusable. */
export const readDescriptor = (
  file: string,
  json: unknown,
): { descriptor: BundleDescriptor | null; defects: readonly Defect[] } => {
  const result = v.safeParse(descriptorSchema, json);
  if (!result.success) {
    return { descriptor: null, defects: jsonDefects(file, descriptorSchema, result.issues) };
  }
  const { resources } = result.output;
  const paths = resources.map((resource) => resource.path);
  const names = resources.map((resource) => resource.name);
  return {
    descriptor: {
      ...result.output,
      resources: resources.filter(({ path }, index) => paths.indexOf(path) === index),
    },
    defects: [
      ...repeatedValues(file, names, (index) => `resources[${index}].name`),
      ...repeatedValues(file, paths, (index) => `resources[${index}].path`),
    ],
  };
};
