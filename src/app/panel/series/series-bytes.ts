import { localBundle } from '../../data/local-bundles.ts';
import { readServed } from '../../data/served-data.ts';

/**
 * The bytes of a bundle's file, for the caller alone: of one that was opened in this browser a copy. Null where there
 * is no such file; throws ServerAbsent.
 */
export const seriesBytes = async (folder: string, path: string): Promise<Uint8Array | null> => {
  const own = localBundle(folder);
  return own ? (own.get(path)?.slice() ?? null) : readServed(`${folder}/${path}`);
};
