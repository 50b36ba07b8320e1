/** The steps of a recipe in docs/recipes: what its boxes say. */
export type Step =
  | { readonly do: 'create'; readonly path: string; readonly text: string }
  | { readonly do: 'append'; readonly path: string; readonly text: string }
  | { readonly do: 'insert'; readonly path: string; readonly after: string; readonly text: string }
  | { readonly do: 'run'; readonly command: string }
  | { readonly do: 'prints'; readonly text: string };

const BOX = /^```\w+ (create|append|insert|run|prints)(?: (\S+))?(?: after (.+))?\n([\s\S]*?)^```$/gm;

/** The boxes of a recipe, in order. Throws for one that nobody could follow. */
export const stepsOf = (markdown: string): Step[] =>
  [...markdown.matchAll(BOX)].map(([box, action, path, after, text = '']): Step => {
    if (action === 'run') return { do: 'run', command: text.trim() };
    if (action === 'prints') return { do: 'prints', text: text.trim() };
    if (path && (action === 'create' || action === 'append')) return { do: action, path, text };
    if (path && after && action === 'insert') return { do: 'insert', path, after, text };
    throw new Error(`a box that cannot be followed: ${box}`);
  });

/** The text with lines put below the first one that holds `after`. */
export const inserted = (text: string, after: string, lines: string): string => {
  const at = text.split('\n').findIndex((line) => line.includes(after));
  if (at < 0) throw new Error(`no line holds ${after}`);
  const all = text.split('\n');
  return [...all.slice(0, at + 1), lines.replace(/\n$/, ''), ...all.slice(at + 1)].join('\n');
};
