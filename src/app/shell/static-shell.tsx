import { type ReactNode, useCallback } from 'react';
import { fingerprint } from '../data/fingerprint.ts';
import type { Reading } from '../data/load-dashboard.ts';
import type { PrerenderedPictures } from '../panel/prerendered/prerendered.tsx';

/** One text for all files that a reading was made of. */
export const dataDigest = (files: Reading['files']): string =>
  fingerprint(new TextEncoder().encode(JSON.stringify([...files].sort(([a], [b]) => (a < b ? -1 : 1)))));

/** Pictures of the static shell, moved to their place in the live page: nothing is drawn or parsed again. */
const KeptPicture = ({ pictures }: { pictures: readonly Element[] }): ReactNode => {
  const place = useCallback((element: HTMLDivElement | null) => element?.append(...pictures), [pictures]);
  return <div ref={place} />;
};

/** The widths of the panels' bodies as the browser has laid them out, by span. */
const widthsIn = (root: HTMLElement): ReadonlyMap<number, number> =>
  new Map(
    [...root.querySelectorAll<HTMLElement>('[data-panel]')].map((panel) => [
      Number(panel.style.getPropertyValue('--span')),
      panel.querySelector('.panel-body')?.clientWidth ?? 0,
    ]),
  );

/** The page that was drawn at build time and is shown until the app is there. */
export interface StaticShell {
  /** Its prerendered pictures for a reading of the data; null when the data is no longer that of the build. */
  readonly picturesOf: (first: Reading) => PrerenderedPictures | null;
  /** Whether it shows a notice of defects. */
  readonly noticed: boolean;
}

/** Returns the static shell in the root element; null, and an empty root, where the link asks for another page. */
export const staticShellIn = (root: HTMLElement): StaticShell | null => {
  const { digest } = root.dataset;
  if (digest === undefined || root.children.length === 0) return null;
  if (document.documentElement.dataset.view === 'other') {
    root.replaceChildren();
    delete document.documentElement.dataset.view;
    return null;
  }
  const pictures = new Map(
    [...root.querySelectorAll('[data-panel]')].map((panel): [string, Element[]] => [
      panel.getAttribute('data-panel') ?? '',
      [...panel.querySelectorAll('.still')],
    ]),
  );
  return {
    noticed: root.querySelector('.notice') !== null,
    picturesOf: (first) => {
      if (dataDigest(first.files) !== digest) return null;
      // Known beforehand, so that the live page draws once, in its small pieces, not again when it is laid out.
      const widths = widthsIn(root);
      return {
        dashboard: first.dashboard,
        bodyWidth: (span) => widths.get(span) ?? 0,
        stands: ({ id }) => (pictures.get(id)?.length ?? 0) > 0,
        narrowHeight: () => null,
        picture: ({ id }) => {
          const kept = pictures.get(id);
          return kept?.length ? <KeptPicture pictures={kept} /> : null;
        },
      };
    },
  };
};
