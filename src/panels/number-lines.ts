import { widest } from './wrap.ts';

/**
 * A number broken at its spaces only, so that neither its digits nor a unit like 亿元 part; a range breaks between its
 * ends before all else.
 */
export const numberLines = (number: string, size: number, width: number): string[] => {
  const fits = (line: string): boolean => widest([line], size) <= width;
  if (fits(number)) return [number];
  return number.split(/(?<=～)|(?<=–) ?/).flatMap((end) => {
    const lines: string[] = [];
    for (const word of end.split(' ')) {
      const longer = `${lines.at(-1)} ${word}`;
      if (lines.length > 0 && fits(longer)) lines[lines.length - 1] = longer;
      else lines.push(word);
    }
    return lines;
  });
};
