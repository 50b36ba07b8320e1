import * as v from 'valibot';
import { type Defect, defects } from './defect.ts';
import { isDay } from './period.ts';
import type { Bilingual } from './text.ts';

/** datapackage.json: a Frictionless Data Package, with what Heshu adds under `heshu`. */

const filled = v.pipe(v.string(), v.regex(/\S/));
export const bilingualSchema = v.strictObject({ zh: filled, en: filled });

const isBundlePath = (path: string): boolean =>
  !path.startsWith('/') && !path.includes('\\') && !path.includes(':') && !path.split('/').includes('..');

const resourceSchema = v.looseObject({
  name: v.pipe(v.string(), v.regex(/^[a-z0-9._-]+$/)),
  path: v.pipe(v.string(), v.regex(/\S/), v.check(isBundlePath)),
  title: v.optional(filled),
});

const descriptorSchema = v.looseObject({
  name: v.pipe(v.string(), v.regex(/^[a-z0-9._-]+$/)),
  title: filled,
  sources: v.array(v.looseObject({ name: filled, title: filled, path: v.optional(filled) })),
  resources: v.pipe(v.array(resourceSchema), v.minLength(1)),
  heshu: v.strictObject({
    report: v.strictObject({
      title: bilingualSchema,
      issuer: bilingualSchema,
      published: v.pipe(v.string(), v.check(isDay)),
      /** Of the report's text, UTF-8. */
      sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
      characters: v.pipe(v.number(), v.integer(), v.minValue(1)),
    }),
    /** Names of the report's sections other than the numbered problems. */
    sections: v.record(v.string(), bilingualSchema),
    parts: v.record(v.string(), bilingualSchema),
  }),
});

export type BundleDescriptor = v.InferOutput<typeof descriptorSchema>;

const EXPECTED: Readonly<Record<string, Bilingual>> = {
  sha256: { zh: '64 位小写十六进制的 sha256', en: 'a sha256 of 64 lower-case hexadecimal digits' },
  published: { zh: '日期，如 2022-02-22', en: 'a day such as 2022-02-22' },
  characters: { zh: '正整数', en: 'a positive whole number' },
  name: {
    zh: '小写字母、数字、点、连字符与下划线',
    en: 'lower-case letters, digits, dots, hyphens, underscores',
  },
  path: { zh: '数据包内的相对路径', en: 'a relative path inside the bundle' },
  resources: { zh: '至少一项资源的列表', en: 'a list of at least one resource' },
  sources: { zh: '出处列表', en: 'a list of sources' },
  heshu: { zh: 'report、sections 与 parts', en: 'report, sections and parts' },
};

/** What valibot found, as defects with JSON paths. `expectedOf` says in words what a property may hold. */
export const jsonDefects = (
  file: string,
  issues: readonly v.BaseIssue<unknown>[],
  expectedOf: Readonly<Record<string, Bilingual>>,
): Defect[] =>
  issues.map((issue) => {
    const keys = (issue.path ?? []).map((part) => part.key);
    const path = keys.reduce<string>(
      (text, key) => (typeof key === 'number' ? `${text}[${key}]` : `${text}${text && '.'}${String(key)}`),
      '',
    );
    const property = keys.filter((key) => typeof key === 'string').at(-1);
    const expected = expectedOf[String(property)] ?? {
      zh: issue.expected === 'never' ? '已知的属性' : '非空的值',
      en: issue.expected === 'never' ? 'a known property' : 'a value that is not blank',
    };
    return defects.jsonValue(file, path || '$', issue.input, expected);
  });

/** datapackage.json as parsed JSON → the descriptor, or the defects that make it unusable. */
export const readDescriptor = (
  file: string,
  json: unknown,
): { descriptor: BundleDescriptor | null; defects: Defect[] } => {
  const result = v.safeParse(descriptorSchema, json);
  return result.success
    ? { descriptor: result.output, defects: [] }
    : { descriptor: null, defects: jsonDefects(file, result.issues, EXPECTED) };
};
