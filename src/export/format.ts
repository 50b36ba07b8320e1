import type { Exhibit } from './exhibit.ts';
import type { Picture } from './picture.ts';

/** What a format writes: text is written as UTF-8. */
export type Content = string | Uint8Array;

/** What a writer may use of the place it runs in. */
export interface Tools {
  /** A picture as PNG with `scale` pixels a CSS pixel; null where there is no browser to draw it. */
  readonly rasterise: ((picture: Picture, scale: number) => Promise<Uint8Array>) | null;
  /**
   * Called between the parts of long work with how much of it is done, 0 to 1. Lets the page breathe; throws when the
   * user has cancelled.
   */
  readonly step: (done: number) => Promise<void>;
}

/** Writes one file about one or several exhibits. */
export type Writer = (exhibits: readonly Exhibit[], tools: Tools) => Promise<Content> | Content;

/** An export format: one file in formats/, one line in registry.ts. */
export interface ExportFormat {
  readonly extension: string;
  readonly mediaType: string;
  /** Whether several panels go into one file; else each has its own. */
  readonly gathers: boolean;
  /** The writer and the libraries it needs come when they are first asked for. */
  readonly load: () => Promise<Writer>;
}

/** For places without a browser, where nobody waits. */
export const PLAIN_TOOLS: Tools = { rasterise: null, step: async () => {} };
