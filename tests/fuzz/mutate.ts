/** A stream of numbers in [0, 1) that a seed fixes (mulberry32), so that each case can be run again. */
export const randomOf = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
};

export type Random = () => number;

export const pick = <T>(random: Random, from: readonly [T, ...T[]] | readonly T[]): T =>
  from[Math.floor(random() * from.length)] as T;

const upTo = (random: Random, most: number): number => Math.floor(random() * (most + 1));

/** What has broken readers of text: quotes, names of the language, formulas, numbers out of range, broken Unicode. */
const NASTY = [
  '"',
  '""',
  ',',
  '\r',
  '\n\n',
  '\t',
  '\0',
  '\uFEFF',
  '\u2028',
  '\uD800',
  '😀',
  '__proto__',
  'constructor',
  'toString',
  '=cmd|"/c calc"!A1',
  '+1+1',
  '@SUM(A1)',
  '<script>alert(1)</script>',
  '</script>',
  '{gdp.2021}',
  '{',
  '}',
  '[',
  ']',
  ':',
  'null',
  'NaN',
  'Infinity',
  '1e999',
  '-0',
  '0x1F',
  '９９',
  '1/0',
  '9'.repeat(400),
  '0.'.padEnd(300, '0'),
  '亿元',
  '%',
  '约',
  '增长',
  '下降',
  '百分之',
  '二〇二一年',
  '2021-02-30',
  '../../etc/passwd',
  '\\',
  '(a+)+$',
];

type Step = (text: string, random: Random) => string;

const at = (text: string, random: Random): number => upTo(random, text.length);

/** One change each. */
const STEPS: readonly Step[] = [
  (text, random) => {
    const place = at(text, random);
    return text.slice(0, place) + pick(random, NASTY) + text.slice(place);
  },
  (text, random) => {
    const place = at(text, random);
    return text.slice(0, place) + text.slice(place + 1 + upTo(random, 20));
  },
  (text, random) => {
    const [from, length] = [at(text, random), upTo(random, 200)];
    const piece = text.slice(from, from + length);
    const place = at(text, random);
    return text.slice(0, place) + piece + text.slice(place);
  },
  (text, random) => {
    const place = at(text, random);
    const code = upTo(random, 3) === 0 ? upTo(random, 0xffff) : upTo(random, 0x7f);
    return text.slice(0, place) + String.fromCharCode(code) + text.slice(place + 1);
  },
  (text, random) => text.slice(0, at(text, random)),
  (text, random) => {
    const lines = text.split('\n');
    const [a, b] = [upTo(random, lines.length - 1), upTo(random, lines.length - 1)];
    [lines[a], lines[b]] = [lines[b] ?? '', lines[a] ?? ''];
    return lines.join('\n');
  },
  (text, random) => {
    const cells = text.split(/([,"\n:])/);
    const place = upTo(random, cells.length - 1);
    cells[place] = pick(random, NASTY);
    return cells.join('');
  },
];

/** The text with one to four changes. */
export const mutated = (text: string, random: Random): string => {
  let changed = text;
  for (let times = 1 + upTo(random, 3); times > 0; times--) changed = pick(random, STEPS)(changed, random);
  return changed;
};

/** The bytes of a text, at times with a few of them broken. */
export const bytesOf = (text: string, random: Random): Uint8Array => {
  const bytes = new TextEncoder().encode(text);
  if (random() < 0.15) {
    for (let times = 1 + upTo(random, 3); times > 0; times--) {
      bytes[upTo(random, Math.max(0, bytes.length - 1))] = upTo(random, 255);
    }
  }
  return bytes;
};

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const VALUES: readonly Json[] = [
  null,
  true,
  -1,
  0,
  1e308,
  '',
  '__proto__',
  [],
  {},
  [[[]]],
  { __proto__: 1 } as Json,
];

/** A JSON value with one of its parts changed, removed or moved. */
export const mutatedJson = (value: Json, random: Random): Json => {
  if (random() < 0.08 || typeof value !== 'object' || value === null) return pick(random, VALUES);
  if (Array.isArray(value)) {
    if (value.length === 0) return [pick(random, VALUES)];
    const place = upTo(random, value.length - 1);
    if (random() < 0.1) return value.filter((_, index) => index !== place);
    if (random() < 0.1) return [...value, value[place] ?? null];
    return value.map((each, index) => (index === place ? mutatedJson(each, random) : each));
  }
  const entries = Object.entries(value);
  if (entries.length === 0) return { [pick(random, NASTY)]: 1 };
  const place = upTo(random, entries.length - 1);
  if (random() < 0.1) return Object.fromEntries(entries.filter((_, index) => index !== place));
  if (random() < 0.1) return Object.fromEntries([...entries, [pick(random, NASTY), pick(random, VALUES)]]);
  return Object.fromEntries(
    entries.map(([key, each], index) => [key, index === place ? mutatedJson(each, random) : each]),
  );
};
