import type { Bundle } from '../bundle/model/bundle.ts';
import type { Bilingual, Locale } from '../bundle/model/text.ts';
import { audit } from './audit.ts';
import type { Check } from './check.ts';
import { AUDIT_KINDS } from './registry.ts';
import { termOf } from './term.ts';
import { type Named, namer, type Title } from './title.ts';

export const kindName = (kind: string, locale: Locale): string => AUDIT_KINDS[kind]?.name[locale] ?? kind;

const IMPLIED: Bilingual = { zh: '推得', en: 'implied' };

/** The title of a relation whose kind has no words of its own. */
const plainTitle = (subject: Named, kind: string): Title => ({
  text: {
    zh: `${subject.dated.zh}：${kindName(kind, 'zh')}`,
    en: `${subject.dated.en}: ${kindName(kind, 'en')}`,
  },
});

/** A text with remarks in brackets, added to those that it has. */
const remarked = (text: Bilingual, remarks: readonly Bilingual[]): Bilingual => {
  if (remarks.length === 0) return text;
  const [zh, en] = [remarks.map((each) => each.zh).join('，'), remarks.map((each) => each.en).join(', ')];
  return {
    zh: text.zh.endsWith('）') ? `${text.zh.slice(0, -1)}，${zh}）` : `${text.zh}（${zh}）`,
    en: text.en.endsWith(')') ? `${text.en.slice(0, -1)}, ${en})` : `${text.en} (${en})`,
  };
};

/** Which other publications a check sets the report against, or takes numbers from. */
const sourceRemarks = ({ verdict }: Check, terms: readonly Named[]): Bilingual[] => {
  const titles = (locale: Locale): string[] => [
    ...new Set(terms.flatMap(({ term }) => term.publication?.[locale] ?? [])),
  ];
  const [zh, en] = [titles('zh').join('、'), titles('en').join('; ')];
  if (zh === '') return [];
  return verdict === 'implied'
    ? [{ zh: `另取自：${zh}`, en: `with data from ${en}` }]
    : [{ zh: `对照：${zh}`, en: `against ${en}` }];
};

const titleOf = (check: Check, bundle: Bundle, name: ReturnType<typeof namer>): Bilingual => {
  const named = (id: string): Named[] => {
    const term = termOf(bundle, id);
    return term ? [name(term)] : [];
  };
  const [first, ...others] = check.operands.flatMap(named);
  const [result = null] = check.result === null ? [] : named(check.result);
  if (!first) return { zh: check.id, en: check.id };
  const sources = sourceRemarks(check, [first, ...others, ...(result ? [result] : [])]);
  if (check.title) return remarked(check.title, sources);
  const kind = AUDIT_KINDS[check.kind];
  const title = kind?.title?.([first, ...others], result) ?? plainTitle(result ?? first, check.kind);
  return remarked(title.text, [
    ...(title.remark ? [title.remark] : []),
    ...(check.verdict === 'implied' ? [IMPLIED] : []),
    ...sources,
  ]);
};

/** The titles of all checks of a bundle; two that would read alike are told apart by their ids. */
const titlesOf = (bundle: Bundle): ReadonlyMap<string, Bilingual> => {
  const name = namer(bundle);
  const titles = audit(bundle).checks.map((check) => [check.id, titleOf(check, bundle, name)] as const);
  const times = new Map<string, number>();
  for (const [, { zh, en }] of titles) {
    for (const text of new Set([zh, en])) times.set(text, (times.get(text) ?? 0) + 1);
  }
  const alone = (text: string, id: string): string => (times.get(text) === 1 ? text : `${text} · ${id}`);
  return new Map(titles.map(([id, { zh, en }]) => [id, { zh: alone(zh, id), en: alone(en, id) }]));
};

const made = new WeakMap<Bundle, ReadonlyMap<string, Bilingual>>();

/** What a check is about, by what it yields. No two checks of a bundle read alike. */
export const checkTitle = ({ id }: Check, bundle: Bundle, locale: Locale): string => {
  const known = made.get(bundle);
  const titles = known ?? titlesOf(bundle);
  if (!known) made.set(bundle, titles);
  return titles.get(id)?.[locale] ?? id;
};

/** The figure or reference value whose value is checked, or the one that is calculated with first. */
export const subjectOf = ({ operands, result }: Check): string => result ?? operands[0] ?? '';
