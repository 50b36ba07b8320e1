import { hrefWith, pushHash } from '../../url/hash-location.ts';

/** Opens the export dialog over the present page for a scope (see scope.ts); null closes it. */
export const openExport = (scope: string | null): void => {
  pushHash(hrefWith('export', scope));
};
