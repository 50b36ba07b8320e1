/** Search by words: every word of what is asked for must stand in a text, wherever and in whatever order. */

/** Full-width letters, capitals and the two signs of minus are the same to a reader who searches. */
export const folded = (text: string): string => text.normalize('NFKC').toLowerCase().replaceAll('−', '-');

/** The words asked for. */
export const searchTerms = (query: string): string[] => folded(query).split(/\s+/).filter(Boolean);

/** Whether a folded text holds every term. */
export const holdsAll = (text: string, terms: readonly string[]): boolean =>
  terms.every((term) => text.includes(term));
