import type { Bundle, FigureId } from '../bundle/model/bundle.ts';
import type { Drawing } from '../charts/model/kind.ts';
import { VERSION } from './version.ts';

/** What travels inside every exported file, so that a picture found years later can be traced. */
export interface Provenance {
  readonly bundle: string;
  readonly panels: readonly string[];
  readonly report: { readonly title: string; readonly issuer: string; readonly published: string };
  /** Of the report's text. */
  readonly sha256: string;
  readonly figures: readonly FigureId[];
  /** Ids of comparison values from other publications. */
  readonly references: readonly string[];
  readonly generator: string;
}

const unique = (ids: readonly string[]): string[] => [...new Set(ids)];

/** Where the numbers of some drawings come from. Titles are in Chinese, the report's own language. */
export const provenanceOf = (
  bundle: Bundle,
  panels: readonly {
    readonly id: string;
    readonly figures: readonly FigureId[];
    readonly drawing: Drawing;
  }[],
): Provenance => {
  const { title, issuer, published, sha256 } = bundle.descriptor.heshu.report;
  const rows = panels.flatMap((panel) => panel.drawing.rows);
  return {
    bundle: bundle.descriptor.name,
    panels: panels.map((panel) => panel.id),
    report: { title: title.zh, issuer: issuer.zh, published },
    sha256,
    figures: unique([
      ...panels.flatMap((panel) => panel.figures),
      ...rows.flatMap((row) => row.figure ?? []),
    ]),
    references: unique(rows.flatMap((row) => row.reference ?? [])),
    generator: `Heshu ${VERSION}`,
  };
};

/** Provenance of several exhibits in one file: the union of what each holds. */
export const joinProvenance = (all: readonly Provenance[]): Provenance => {
  const [first] = all;
  if (!first) throw new Error('nothing to export');
  return {
    ...first,
    panels: unique(all.flatMap((each) => each.panels)),
    figures: unique(all.flatMap((each) => each.figures)),
    references: unique(all.flatMap((each) => each.references)),
  };
};

/** Provenance as one line of JSON: for text chunks and document properties. */
export const provenanceText = (provenance: Provenance): string => JSON.stringify(provenance);
