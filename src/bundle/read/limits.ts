/**
 * What a file of a bundle may be at most. A bundle of 30,000 figures has some megabytes; what is far beyond that would
 * stop the page for seconds before it could say so.
 */
export const LIMITS = { bytes: 32 * 1024 * 1024, rows: 200_000 } as const;

/** Lines of a text, counted without making them. */
export const lineCount = (text: string): number => {
  let lines = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
};
