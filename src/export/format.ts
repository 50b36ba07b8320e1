import type { Locale } from '../bundle/model/text.ts';
import type { Theme } from '../charts/model/theme.ts';
import type { DeckInput } from './deck/compose.ts';
import type { Exhibit } from './exhibit.ts';
import type { Picture } from './picture.ts';
import { type PictureSize, STANDARD_WIDTH } from './picture-size.ts';

/** What a format writes: text is written as UTF-8. */
export type Content = string | Uint8Array;

/** How pictures are made. */
export interface WriteOptions {
  readonly size: PictureSize;
  /** Pixels of a bitmap for each CSS pixel. */
  readonly scale: number;
}

/** What a writer may use of the place it runs in. */
export interface Tools {
  /** A picture as PNG with `scale` pixels a CSS pixel; null where there is no browser to draw it. */
  readonly rasterise: ((picture: Picture, scale: number) => Promise<Uint8Array>) | null;
  /** SVG text as an element; null where there is no browser. */
  readonly parseSvg: ((svg: string) => SVGElement) | null;
  /** Makes a deck where it does not hold up the page; null to make it here. */
  readonly composeDeck: ((input: DeckInput) => Promise<Uint8Array>) | null;
  /**
   * Called between the parts of long work with how much of it is done, 0 to 1. Lets the page breathe; throws when the
   * user has cancelled.
   */
  readonly step: (done: number) => Promise<void>;
}

/** Writes one file about one or several exhibits. */
export type Writer = (
  exhibits: readonly Exhibit[],
  tools: Tools,
  options: WriteOptions,
) => Promise<Content> | Content;

/** An export format: one file in formats/, one line in registry.ts. */
export interface ExportFormat {
  readonly extension: string;
  readonly mediaType: string;
  /** Whether several panels go into one file; else each has its own. */
  readonly gathers: boolean;
  /** Whether it can only be written in a browser. */
  readonly browser: boolean;
  /** What it holds, which tells what can be chosen about it. */
  readonly holds: 'picture' | 'bitmap' | 'document' | 'data';
  /**
   * Whether all text is set in one font, and which where the format names one: charts are then not laid out for the
   * narrow font of numbers.
   */
  readonly oneFont?: true | Readonly<Record<Locale, string>>;
  /** The writer and the libraries it needs come when they are first asked for. */
  readonly load: () => Promise<Writer>;
}

/** A theme as a format can set it. Programs that show slides know the first of several fonts only. */
export const themeFor = ({ oneFont }: ExportFormat, theme: Theme, locale: Locale): Theme => {
  if (!oneFont) return theme;
  const fontText = oneFont === true ? theme.fontText : `'${oneFont[locale]}', ${theme.fontText}`;
  return { ...theme, fontText, fontNumber: fontText };
};

/** For places without a browser, where nobody waits. */
export const PLAIN_TOOLS: Tools = {
  rasterise: null,
  parseSvg: null,
  composeDeck: null,
  step: async () => {},
};

export const STANDARD_OPTIONS: WriteOptions = { size: { width: STANDARD_WIDTH }, scale: 2 };

/** The only exhibit of a format that writes a file for each. */
export const onlyOne = (exhibits: readonly Exhibit[]): Exhibit => {
  const [exhibit, second] = exhibits;
  if (!exhibit || second) throw new Error(`one panel a file, not ${exhibits.length}`);
  return exhibit;
};
