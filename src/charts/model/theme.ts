import { type Lexicon, OWN_LEXICON } from '../text/lexicon.ts';

export type ThemeName = 'light' | 'dark';

/** The colour of what rises: red in China, green in most other places. */
export type Rising = 'red' | 'green';

/** What a drawing needs of the visual language. Colours are the tokens of tokens.css; sizes are in CSS pixels. */
export interface Theme {
  readonly name: ThemeName;
  readonly colors: Readonly<Record<TokenColor, string>>;
  /** The colours of what rises and falls. */
  readonly up: string;
  readonly down: string;
  readonly fontText: string;
  readonly fontNumber: string;
  /** The words that no line breaks within. */
  readonly lexicon: Lexicon;
  /** Pixels of one rem ÷ 16: large screens scale everything alike. */
  readonly scale: number;
}

export const TOKEN_COLORS = [
  'paper',
  'sheet',
  'rule',
  'rule-strong',
  'ink',
  'ink-2',
  'ink-3',
  'sea',
  'sea-2',
  'sea-3',
  'sea-4',
  'flame',
  'pine',
  'amber',
  'stone',
] as const;
export type TokenColor = (typeof TOKEN_COLORS)[number];

const customProperties = (css: string): Map<string, string> =>
  new Map(
    [...css.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value.trim()]),
  );

/**
 * The theme of drawings, made from the very tokens.css that styles the page, so that the two cannot part.
 * Throws if the stylesheet lacks a token.
 */
export const themeFromTokens = (css: string, name: ThemeName, rising: Rising, scale = 1): Theme => {
  const split = css.indexOf('[data-theme="dark"]');
  if (split < 0) throw new Error('tokens.css has no dark theme');
  const tokens = customProperties(css.slice(0, split));
  if (name === 'dark') for (const [key, value] of customProperties(css.slice(split))) tokens.set(key, value);
  const token = (key: string): string => {
    const value = tokens.get(key);
    if (value === undefined) throw new Error(`tokens.css has no --${key}`);
    return value;
  };
  // ECharts writes font names into SVG attributes as they are: double quotes would end them.
  const font = (key: string): string => token(key).replaceAll('"', "'");
  const fontText = font('font-text');
  const colors = Object.fromEntries(TOKEN_COLORS.map((key) => [key, token(key)])) as Theme['colors'];
  const [up, down] = rising === 'red' ? [colors.flame, colors.pine] : [colors.pine, colors.flame];
  return {
    name,
    colors,
    up,
    down,
    fontText,
    fontNumber: font('font-number').replace('var(--font-text)', fontText),
    lexicon: OWN_LEXICON,
    scale,
  };
};
