/**
 * Characters that no reader sees and that reorder or part what stands around them: marks and overrides of the writing
 * direction, and blanks of no width. A number may read as another because of one.
 */
const HIDDEN = /[\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** The hidden characters of a text by their Unicode names, U+202E, each once. */
export const hiddenIn = (text: string): string[] => [
  ...new Set(
    (text.match(HIDDEN) ?? []).map(
      (character) => `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
    ),
  ),
];

const without = (text: string): string => text.replace(HIDDEN, '');

export interface HiddenPlace {
  /** `panels[3].title.zh`. */
  readonly path: string;
  readonly characters: readonly string[];
}

/** A JSON value without hidden characters, and where they stood. */
export const withoutHidden = (json: unknown): { value: unknown; found: readonly HiddenPlace[] } => {
  const found: HiddenPlace[] = [];
  const cleaned = (value: unknown, path: string): unknown => {
    if (typeof value === 'string') {
      const characters = hiddenIn(value);
      if (characters.length > 0) found.push({ path, characters });
      return without(value);
    }
    if (Array.isArray(value)) return value.map((each, index) => cleaned(each, `${path}[${index}]`));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => {
        const name = without(key);
        const at = path === '' ? name : `${path}.${name}`;
        if (name !== key) found.push({ path: at, characters: hiddenIn(key) });
        return [name, cleaned(each, at)];
      }),
    );
  };
  return { value: cleaned(json, ''), found };
};
