import type { Bundle } from '../../bundle/model/bundle.ts';

/**
 * The words of a bundle that no line breaks within. Segmenters know few terms of statistics (集|装|箱, 增|速): what the
 * bundle calls its indicators, scopes and units, and what a panel calls its marks, says more.
 */
export interface Lexicon {
  /** The longest first. */
  readonly words: readonly string[];
}

/** A longer name is several words; it breaks between them. */
const LONGEST = 4;
const SEGMENTER = new Intl.Segmenter('zh', { granularity: 'word' });
const HAN = /^\p{Script=Han}+$/u;

/** What charts say of themselves, in whatever bundle. */
const OWN_WORDS = [
  '其他来源',
  '他处',
  '上年',
  '斜线',
  '空心',
  '对照值',
  '最迟',
  '推得',
  '推断',
  '未注明',
  '未列明',
];

/** What stands alone, or with a word of another name: no part of the word before or after it. */
const PARTICLES = /[的与和及或等占在至为已未被并后原该每由]/;

const isWord = (text: string): boolean =>
  text.length > 1 && text.length <= LONGEST && HAN.test(text) && !PARTICLES.test(text);

/** Runs of characters that the segmenter leaves apart, where no particle is among them: 集装箱, 增速. */
const looseRuns = (name: string): string[] => {
  const runs = [''];
  for (const { segment } of SEGMENTER.segment(name)) {
    const loose = segment.length === 1 && HAN.test(segment) && !PARTICLES.test(segment);
    if (loose) runs.push(`${runs.pop()}${segment}`);
    else runs.push('');
  }
  return runs;
};

/** Two of them are a word; three are where no two of them are: 增加|值|增|速 has 增速, and its 值 is of 增加值. */
const looseWords = (runs: readonly string[]): string[] => {
  const pairs = new Set(runs.filter((run) => run.length === 2));
  const hasPair = (run: string): boolean => pairs.has(run.slice(0, 2)) || pairs.has(run.slice(1));
  return [...pairs, ...runs.filter((run) => run.length === 3 && !hasPair(run))];
};

/** Names, and the runs of characters in them that may be words. */
interface Names {
  readonly names: readonly string[];
  readonly runs: readonly string[];
}

const namesWithRuns = (all: readonly string[]): Names => {
  const names = [...new Set(all)];
  return { names, runs: names.flatMap(looseRuns) };
};

const lexiconOf = ({ names, runs }: Names): Lexicon => ({
  words: [...new Set([...OWN_WORDS, ...names, ...looseWords(runs)])]
    .filter(isWord)
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1)),
});

const patterns = new WeakMap<Lexicon, RegExp>();

/** Where in a text a break would part a word. */
export const insideWords = (text: string, lexicon: Lexicon): ReadonlySet<number> => {
  const pattern = patterns.get(lexicon) ?? new RegExp(lexicon.words.join('|'), 'g');
  patterns.set(lexicon, pattern);
  return new Set(
    [...text.matchAll(pattern)].flatMap(({ index, 0: word }) =>
      Array.from({ length: word.length - 1 }, (_, at) => index + at + 1),
    ),
  );
};

/** For texts that belong to no bundle. */
export const OWN_LEXICON: Lexicon = lexiconOf({ names: [], runs: [] });

/** The Chinese texts in options of a panel. */
const labelsIn = (options: unknown): string[] => {
  if (typeof options !== 'object' || options === null) return [];
  return Object.entries(options).flatMap(([key, value]) =>
    key === 'zh' && typeof value === 'string' ? [value] : labelsIn(value),
  );
};

const namesOf = ({ figures, references, units }: Bundle): string[] => [
  ...[...figures.values(), ...references.values()].flatMap(({ indicator, scope }) => [
    indicator.zh,
    scope.zh,
  ]),
  ...[...units.values()].map(({ label }) => label.zh),
];

/** What is made of a bundle: its names, which are many and are segmented once for all panels, and a lexicon a panel. */
interface Made {
  readonly own: Names;
  readonly lexicons: Map<string, Lexicon>;
}

const made = new WeakMap<Bundle, Made>();

const madeOf = (bundle: Bundle): Made => {
  const known = made.get(bundle);
  if (known) return known;
  const first: Made = { own: namesWithRuns(namesOf(bundle)), lexicons: new Map() };
  made.set(bundle, first);
  return first;
};

/** The words of a bundle and of the labels of a panel: of its indicators, scopes and units. Made once for each. */
export const lexiconFor = (bundle: Bundle, options: unknown): Lexicon => {
  const { own, lexicons } = madeOf(bundle);
  const labels = labelsIn(options);
  const key = labels.join('\n');
  const known = lexicons.get(key);
  if (known) return known;
  const { names, runs } = namesWithRuns(labels);
  const lexicon = lexiconOf({ names: [...own.names, ...names], runs: [...own.runs, ...runs] });
  lexicons.set(key, lexicon);
  return lexicon;
};
