import type { Exhibit } from './exhibit.ts';

/** What a format writes: text is written as UTF-8. */
export type Content = string | Uint8Array;

/** Writes one file about one or several exhibits. Pure where the format allows. */
export type Writer = (exhibits: readonly Exhibit[]) => Promise<Content> | Content;

/** An export format: one file in formats/, one line in registry.ts. */
export interface ExportFormat {
  readonly extension: string;
  readonly mediaType: string;
  /** Whether several panels go into one file; else each has its own. */
  readonly gathers: boolean;
  /** The writer and the libraries it needs come when they are first asked for. */
  readonly load: () => Promise<Writer>;
}
