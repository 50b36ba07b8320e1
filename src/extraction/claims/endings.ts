/** Words at the ends of short pieces of text; a list of words is indexed once and may be passed again. */

interface WordSet {
  readonly words: ReadonlySet<string>;
  readonly longest: number;
}

const sets = new Map<readonly string[], WordSet>();
const setOf = (words: readonly string[]): WordSet => {
  const known = sets.get(words);
  if (known) return known;
  const made = { words: new Set(words), longest: Math.max(...words.map((word) => word.length)) };
  sets.set(words, made);
  return made;
};

/** The length of the longest word that ends the first `end` characters of the text; 0 when none does. */
const endingLength = (text: string, end: number, { words, longest }: WordSet): number => {
  for (let length = Math.min(longest, end); length > 0; length -= 1) {
    if (words.has(text.slice(end - length, end))) return length;
  }
  return 0;
};

/** The longest of the words that ends the text; null when none does. */
export const endingWord = (text: string, words: readonly string[]): string | null => {
  const length = endingLength(text, text.length, setOf(words));
  return length === 0 ? null : text.slice(-length);
};

/** The text without all the words at its end. */
export const withoutEndings = (text: string, words: readonly string[]): string => {
  const set = setOf(words);
  let end = text.length;
  for (let length = endingLength(text, end, set); length > 0; length = endingLength(text, end, set))
    end -= length;
  return text.slice(0, end);
};

/** Whether the text consists of nothing but the words. */
export const consistsOf = (text: string, words: readonly string[]): boolean =>
  withoutEndings(text, words) === '';
