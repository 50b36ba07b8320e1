import type { DataRecord } from '../../src/export/records.ts';

const NUMBER = /\d[\d,]*(?:\.\d+)?/g;

/** The numbers that some texts show, with the digits as they stand. */
export const numbersIn = (texts: readonly string[]): ReadonlySet<string> =>
  new Set(texts.flatMap((text) => text.match(NUMBER) ?? []));

const unspaced = (text: string): string => text.replace(/\s+/g, '');

/**
 * What a reader of some texts does not find of a panel's rows: a number with all its digits, or the qualifier beside it.
 * Where a unit stands apart (at an axis), a qualified number is looked for without it.
 */
export const notShown = (
  records: readonly DataRecord[],
  texts: readonly string[],
  { unitApart = false }: { unitApart?: boolean } = {},
): string[] => {
  const numbers = numbersIn(texts);
  const whole = unspaced(texts.join(''));
  return records.flatMap(({ text, qualifier }) => {
    const missing = [...numbersIn([text])].filter((number) => !numbers.has(number));
    const said = unitApart
      ? unspaced(text).replace(/(?<=[\d.余])(?:万亿|万|亿)?[^\d余以]*?(?=以上|$)/, '')
      : unspaced(text);
    return missing.length > 0 || (qualifier !== '' && !whole.includes(said))
      ? [`${text} (${missing.join(' ')})`]
      : [];
  });
};
