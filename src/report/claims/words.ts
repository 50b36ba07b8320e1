/** Looking for words at the ends of short pieces of text. */

const byLength = (words: readonly string[]): string[] => [...words].sort((a, b) => b.length - a.length);

const sorted = new Map<readonly string[], string[]>();
const longestFirst = (words: readonly string[]): string[] => {
  const known = sorted.get(words);
  if (known) return known;
  const made = byLength(words);
  sorted.set(words, made);
  return made;
};

/** The longest of the words that ends the text; null when none does. */
export const endingWord = (text: string, words: readonly string[]): string | null =>
  longestFirst(words).find((word) => text.endsWith(word)) ?? null;

/** The text without the words that end it, however many there are. */
export const withoutEndings = (text: string, words: readonly string[]): string => {
  let rest = text;
  for (let word = endingWord(rest, words); word !== null; word = endingWord(rest, words)) {
    rest = rest.slice(0, rest.length - word.length);
  }
  return rest;
};

/** Whether the text is made of nothing but the words. */
export const consistsOf = (text: string, words: readonly string[]): boolean =>
  withoutEndings(text, words) === '';
