import type { Bundle } from '../bundle/model/bundle.ts';
import type { Locale } from '../bundle/model/text.ts';
import type { Panel } from '../charts/model/panel.ts';
import { type FilledPart, filledParts } from '../charts/text/template.ts';

/** Characters that Windows, macOS or a zip program refuses in a name, and spaces. */
const UNSAFE = /[\\/:*?"<>|\p{Cc}\p{Cf}\s]+/gu;
/** Of one part of a name, in characters. */
const LONGEST_PART = 60;
/**
 * Of a whole name without its extension, in bytes of UTF-8: file systems allow 255, and a number, a panel's id and the
 * extension may follow.
 */
const LONGEST_STEM = 180;

const safe = (text: string): string => text.replace(UNSAFE, '').replace(/^\.+|\.+$/g, '');

/** English words that lead on to another: a name does not end in one. */
const LEADS_ON = /-(?:a|an|the|of|on|in|at|to|by|for|from|with|and|or|as|that)$/i;

/** English words joined by hyphens, cut so that no half word and no word that leads on is left at the end. */
const cutToWords = (text: string, cut: string): string => {
  if (cut.length === text.length) return text;
  const whole = text[cut.length] === '-' ? cut : cut.slice(0, cut.lastIndexOf('-'));
  let kept = whole === '' || !cut.includes('-') ? cut : whole;
  while (LEADS_ON.test(kept)) kept = kept.replace(LEADS_ON, '');
  return kept.replace(/[-,;:]+$/, '');
};

/** A text cut to so many characters: in English between two words, where it has more than one. */
const cutToLength = (text: string, locale: Locale): string => {
  const cut = [...text].slice(0, LONGEST_PART).join('');
  return locale === 'en' ? cutToWords(text, cut) : cut;
};

/** A text cut to so many bytes of UTF-8, between two characters. */
const cutToBytes = (text: string, most: number): string => {
  const encoder = new TextEncoder();
  let bytes = 0;
  const kept = [...text].filter((character) => {
    bytes += encoder.encode(character).length;
    return bytes <= most;
  });
  return kept.join('');
};

/** The parts of a name: what is too long in all is cut from the first ones, so that the last, a date, stays whole. */
const stemOf = (parts: readonly string[], last: string, locale: Locale): string => {
  const end = `_${last}`;
  const text = parts.join('_');
  const cut = cutToBytes(text, LONGEST_STEM - new TextEncoder().encode(end).length);
  return (locale === 'en' ? cutToWords(text, cut) : cut) + end;
};

/** In English words are joined by hyphens. */
const joined = (text: string, locale: Locale): string =>
  cutToLength(safe(locale === 'en' ? text.trim().replace(/\s+/g, '-') : text), locale);

const CLAUSE_END = /[，、：；。,;:]/;
/** A clause shorter than this says too little: 按金额, By amount. */
const SHORTEST: Readonly<Record<Locale, number>> = { zh: 3, en: 10 };

/** What led to a number that a name leaves out: GDP reached …, trade of …. */
const LOOSE_END = / (?:of|by|to|reached|at|about|over|only)\s*$/;

/** The first clause of a title. */
const firstClause = (parts: readonly FilledPart[]): FilledPart[] => {
  const cut = parts.findIndex((part) => !('figure' in part) && CLAUSE_END.test(part.text));
  const clause = cut < 0 ? parts : parts.slice(0, cut + 1);
  return clause.flatMap((part): FilledPart[] => {
    if ('figure' in part) return [part];
    const text = part.text.split(CLAUSE_END)[0] ?? '';
    return text === '' ? [] : [{ text }];
  });
};

/**
 * What a title speaks about: its first clause. A figure at its end is left out (集装箱吞吐量 {…} → 集装箱吞吐量) unless
 * the words need it; a clause that says too little gives way to the indicator.
 */
const subject = (panel: Panel, bundle: Bundle, locale: Locale): string => {
  const clause = firstClause(filledParts(panel.title[locale], bundle, locale));
  const [before, last] = [clause.slice(0, -1), clause.at(-1)];
  const beforeText = before.at(-1);
  const whole = beforeText && !('figure' in beforeText) && !beforeText.text.trimEnd().endsWith('的');
  const kept = last && 'figure' in last && whole ? before : clause;
  const words = kept.map((part) => part.text).join('');
  // Only a number that is left out leaves the words that led to it.
  const text = kept === clause ? words : words.replace(LOOSE_END, '');
  const indicator = panel.figures.map((id) => bundle.figures.get(id)?.indicator[locale]).find(Boolean);
  const bare = kept.every((part) => 'figure' in part);
  return (bare || text.trim().length < SHORTEST[locale] ? indicator : undefined) ?? text;
};

/** What stands for the period of a panel whose first figure has none, or that draws no figure. */
const UNDATED: Readonly<Record<Locale, string>> = { zh: '未注明时间', en: 'undated' };

/**
 * The period of a panel's first figure, with ISO's other mark of an interval: a slash parts folders. One without a stated
 * end says so in a word, for a name may not end in dots.
 */
const periodOf = ({ figures: [first = ''] }: Panel, bundle: Bundle, locale: Locale): string => {
  const period = bundle.figures.get(first)?.period;
  return period ? period.replace('/..', '--open').replace('/', '--') : UNDATED[locale];
};

/** A file name, without its extension, that says what the file holds: 厦门_集装箱吞吐量_2021. */
export const fileStem = (panel: Panel, bundle: Bundle, locale: Locale): string => {
  const { place, title } = bundle.descriptor.heshu.report;
  return stemOf(
    [joined((place ?? title)[locale], locale), joined(subject(panel, bundle, locale), locale) || panel.id],
    periodOf(panel, bundle, locale),
    locale,
  );
};

/** The name of a file about several panels: 厦门_全部图表_2022-02-22. */
export const collectionStem = (what: string, bundle: Bundle, locale: Locale): string => {
  const { place, title, published } = bundle.descriptor.heshu.report;
  return stemOf([joined((place ?? title)[locale], locale), joined(what, locale)], published, locale);
};

/** Names in one folder: a name that stands twice is told apart by the panel's id. */
export const distinctStems = (
  panels: readonly Panel[],
  bundle: Bundle,
  locale: Locale,
): ReadonlyMap<Panel, string> => {
  const stems = panels.map((panel) => fileStem(panel, bundle, locale));
  const clash = (stem: string): boolean =>
    stems.filter((each) => each.toLowerCase() === stem.toLowerCase()).length > 1;
  return new Map(
    panels.map((panel, index) => {
      const stem = stems[index] ?? panel.id;
      return [panel, clash(stem) ? `${stem}_${panel.id}` : stem];
    }),
  );
};
