import { readFileSync } from 'node:fs';
import subsetFont from 'subset-font';

/** How far a character moves the pen, in em. */
type Advance = (character: string) => number;

/** The advance widths of a TrueType font: its tables `cmap` (format 12 or 4), `hhea` and `hmtx`. */
const advancesOf = (font: Buffer): Advance => {
  const tables = new Map(
    Array.from({ length: font.readUInt16BE(4) }, (_, at) => {
      const entry = 12 + at * 16;
      return [font.toString('latin1', entry, entry + 4), font.readUInt32BE(entry + 8)] as const;
    }),
  );
  const table = (name: string): number => {
    const at = tables.get(name);
    if (at === undefined) throw new Error(`the font has no ${name}`);
    return at;
  };
  const [head, hhea, hmtx, cmap] = [table('head'), table('hhea'), table('hmtx'), table('cmap')];
  const em = font.readUInt16BE(head + 18);
  const metrics = font.readUInt16BE(hhea + 34);
  const maps = Array.from({ length: font.readUInt16BE(cmap + 2) }, (_, at) => {
    const start = cmap + font.readUInt32BE(cmap + 8 + at * 8);
    return { start, format: font.readUInt16BE(start) };
  });
  const map = maps.find(({ format }) => format === 12) ?? maps.find(({ format }) => format === 4);
  if (!map) throw new Error('the font has no cmap that is understood');
  const glyphs = new Map<number, number>();
  if (map.format === 12) {
    for (let group = 0; group < font.readUInt32BE(map.start + 12); group++) {
      const at = map.start + 16 + group * 12;
      const [first, last, glyph] = [0, 4, 8].map((offset) => font.readUInt32BE(at + offset)) as [
        number,
        number,
        number,
      ];
      for (let code = first; code <= last; code++) glyphs.set(code, glyph + code - first);
    }
  } else {
    const segments = font.readUInt16BE(map.start + 6) / 2;
    for (let segment = 0; segment < segments; segment++) {
      const end = map.start + 14 + segment * 2;
      const start = end + segments * 2 + 2;
      const rangeAt = start + segments * 4;
      const [last, first] = [font.readUInt16BE(end), font.readUInt16BE(start)];
      const [delta, range] = [font.readUInt16BE(start + segments * 2), font.readUInt16BE(rangeAt)];
      for (let code = first; code <= last && code < 0xffff; code++) {
        const glyph = range === 0 ? code : font.readUInt16BE(rangeAt + range + (code - first) * 2);
        glyphs.set(code, (glyph + delta) & 0xffff);
      }
    }
  }
  return (character) => {
    const glyph = glyphs.get(character.codePointAt(0) ?? 0) ?? 0;
    return font.readUInt16BE(hmtx + Math.min(glyph, metrics - 1) * 4) / em;
  };
};

export const ASCII = Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at)).join('');

/** The face of numbers, as it is shipped: Latin letters, digits and the dash of ranges. */
export const NUMBER_CHARACTERS = `${ASCII}–`;
export const numberAdvance = advancesOf(
  await subsetFont(readFileSync('src/app/fonts/barlow-semi-condensed-600.woff2'), NUMBER_CHARACTERS, {
    targetFormat: 'truetype',
  }),
);

/** The face of text in exported PDFs, which stands for the system's own on the screen. */
export const textAdvance = advancesOf(
  readFileSync('node_modules/@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf'),
);
