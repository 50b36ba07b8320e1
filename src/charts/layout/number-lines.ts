import { numberLabel } from '../marks/marks.ts';
import type { Theme } from '../model/theme.ts';
import { numberWidth } from '../text/measure.ts';
import { pieces } from '../text/wrap.ts';

/** The widest of some numbers in pixels. */
export const widestNumber = (numbers: readonly string[], theme: Theme): number =>
  Math.max(0, ...numbers.map((each) => numberWidth(each, numberLabel(theme).fontSize, theme)));

/** A range in two after its dash; any other number whole. */
const rangeEnds = (number: string): string[] => number.split(/(?<=～)|(?<=–) ?/);

/** A number on one line where it fits, else a range in two: no number parts from its unit. */
const wholeLines = (number: string, width: number, theme: Theme): string[] =>
  widestNumber([number], theme) <= width ? [number] : rangeEnds(number);

/** The same, but what is wider than the room by itself breaks before its number, or at any space, rather than be cut off. */
export const numberLines = (number: string, width: number, theme: Theme): string[] => {
  const fits = (line: string): boolean => widestNumber([line], theme) <= width;
  return wholeLines(number, width, theme).flatMap((end) => {
    if (fits(end)) return [end];
    const lines: string[] = [];
    for (const word of pieces(end, theme.lexicon).flatMap((each) =>
      fits(each.trim()) ? [each] : each.split(/(?<= )/),
    )) {
      const longer = `${lines.at(-1) ?? ''}${word}`;
      if (lines.length > 0 && fits(longer.trim())) lines[lines.length - 1] = longer;
      else lines.push(word);
    }
    return lines.map((line) => line.trim());
  });
};

/** A number with a unit and nothing else: 5468.6 亿元, CNY 703.4 billion; not 约 5 亿元. */
const WITH_UNIT = /^([A-Z]+ )?(−?[\d.,]+)((?: [^\d\s～–]+)?)([～–]?)$/;

/** Numbers without the unit that all of them have: it can be said once. Null where they have none, or not the same. */
const withoutUnit = (numbers: readonly string[]): { unit: string; bare: string[] } | null => {
  const ends = numbers.map((number) =>
    rangeEnds(number).map((end) => {
      const [, before = '', digits, after = '', dash = ''] = WITH_UNIT.exec(end.trim()) ?? [];
      return digits === undefined
        ? null
        : { unit: `${before}${after}`.replace('  ', ' ').trim(), bare: digits + dash };
    }),
  );
  const units = new Set(ends.flat().map((end) => end?.unit));
  const [unit] = units;
  if (units.size !== 1 || !unit) return null;
  return { unit, bare: ends.map((each) => each.map((end) => end?.bare).join('')) };
};

interface ColumnNumbers {
  readonly lines: readonly (readonly string[])[];
  /** The unit that the lines leave out, to be said once for all of them. */
  readonly unit?: string;
}

/**
 * Numbers over columns, a group of them to each chart and no wider than its room: with their units where all fit, else
 * without. Null where they fit neither way.
 */
export const columnNumbers = (
  groups: readonly { readonly numbers: readonly string[]; readonly room: number }[],
  theme: Theme,
): readonly ColumnNumbers[] | null => {
  const set = (numbers: readonly string[], room: number): string[][] =>
    numbers.map((number) => wholeLines(number, room, theme));
  const allFit = (all: readonly (ColumnNumbers | null)[]): all is readonly ColumnNumbers[] =>
    all.every((each, at) => each && widestNumber(each.lines.flat(), theme) <= (groups[at]?.room ?? 0));
  const whole = groups.map(({ numbers, room }) => ({ lines: set(numbers, room) }));
  if (allFit(whole)) return whole;
  const bare = groups.map(({ numbers, room }) => {
    const found = withoutUnit(numbers);
    return found && { lines: set(found.bare, room), unit: found.unit };
  });
  return allFit(bare) ? bare : null;
};
