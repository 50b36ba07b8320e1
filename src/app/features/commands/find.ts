import type { Pinyin } from '../../search/pinyin.ts';
import { folded, holdsAll, searchTerms } from '../../search/terms.ts';
import type { Command, CommandInput, CommandSource } from './command.ts';

/** A group of the palette. */
export interface Found {
  readonly source: CommandSource;
  readonly commands: readonly Command[];
}

/** How many commands of one kind are listed: the eye takes in no more, and typing on narrows them down. */
const MOST = 8;

/** Smaller is better: what begins with the first word, what has it in its name, what has it anywhere. */
const rankOf = (title: string, [first = '']: readonly string[]): number => {
  const at = title.indexOf(first);
  return at === 0 ? 0 : at > 0 ? 1 : 2;
};

/** The commands that hold every word asked for, by kind, the best of each first. */
export const findCommands = (
  sources: readonly CommandSource[],
  input: CommandInput,
  { query, pinyin }: { query: string; pinyin: Pinyin | null },
): readonly Found[] => {
  const terms = searchTerms(query);
  return sources.flatMap((source) => {
    if (terms.length === 0 && !source.atOnce) return [];
    const matching = source.commands(input).filter(({ title, words = '' }) => {
      const spelt = pinyin ? pinyin(title) : '';
      return holdsAll(`${folded(`${title}\n${words}`)}\n${spelt}`, terms);
    });
    const ranked = [...matching].sort(
      (a, b) => rankOf(folded(a.title), terms) - rankOf(folded(b.title), terms),
    );
    const commands = terms.length === 0 ? matching : ranked.slice(0, MOST);
    return commands.length > 0 ? [{ source, commands }] : [];
  });
};
