/** Every two-byte character of GB 18030: the platform decodes the encoding and does not write it. */
const twoBytes = (): Map<string, readonly [number, number]> => {
  const decoder = new TextDecoder('gb18030');
  const table = new Map<string, readonly [number, number]>();
  for (let first = 0x81; first <= 0xfe; first++) {
    for (let second = 0x40; second <= 0xfe; second++) {
      const text = decoder.decode(new Uint8Array([first, second]));
      if ([...text].length === 1 && text !== '\uFFFD' && !table.has(text)) table.set(text, [first, second]);
    }
  }
  return table;
};

const TABLE = twoBytes();

/** Text as GB 18030 bytes; throws for a character that takes four bytes. */
export const toGb18030 = (text: string): Uint8Array =>
  new Uint8Array(
    [...text].flatMap((character) => {
      const code = character.codePointAt(0) ?? 0;
      if (code < 0x80) return [code];
      const bytes = TABLE.get(character);
      if (!bytes) throw new Error(`four bytes: ${character}`);
      return bytes;
    }),
  );
