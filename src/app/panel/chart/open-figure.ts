import { hrefWith, pushHash } from '../../url/hash-location.ts';

/** Opens the card of a mark's figure; a mark without one has none. */
export const openFigure = (figure: unknown): void => {
  if (typeof figure === 'string') pushHash(hrefWith('figure', figure));
};
