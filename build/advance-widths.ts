import { writeFile } from 'node:fs/promises';
import { ASCII, NUMBER_CHARACTERS, numberAdvance, textAdvance } from './font-advances.ts';

/** Writes src/charts/text/advances.ts: how wide the characters of the shipped fonts are. */

/** Signs that texts of charts hold beside ASCII; the face of numbers has the first. */
const SIGNS = '–−·×÷±→²';

const table = (characters: string, advance: (character: string) => number): string =>
  JSON.stringify([...characters].map((character) => Math.round(advance(character) * 1000)));

/** What the file is to hold. */
export const advancesModule = (): string => `// biome-ignore-all format: tables
/**
 * How far characters move the pen, in thousandths of an em: those of ASCII from the space on, then the signs. Written
 * by \`npm run advances\` from Noto Sans SC, which exported PDFs are set in, and from the face of numbers.
 */
export const SIGNS = '${SIGNS}';
export const TEXT_ADVANCES: readonly number[] = ${table(ASCII + SIGNS, textAdvance)};
export const NUMBER_ADVANCES: readonly number[] = ${table(NUMBER_CHARACTERS, numberAdvance)};
`;

if (process.argv[1]?.endsWith('advance-widths.ts'))
  await writeFile('src/charts/text/advances.ts', advancesModule());
