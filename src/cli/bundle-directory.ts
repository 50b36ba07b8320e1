import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BundleSource, UNITS_FILE } from '../bundle/read/parse-bundle.ts';

const SHIPPED_DATA = fileURLToPath(new URL('../../data', import.meta.url));
export const SHIPPED_BUNDLE = join(SHIPPED_DATA, 'xiamen-2021');

/** The bytes of a file; null where there is none. */
export const bytesAt = async (path: string): Promise<Uint8Array | null> => {
  try {
    return await readFile(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'EISDIR' || code === 'ENOTDIR') return null;
    throw error;
  }
};

const firstOf = async (paths: readonly string[]): Promise<Uint8Array | null> => {
  for (const path of paths) {
    const bytes = await bytesAt(path);
    if (bytes) return bytes;
  }
  return null;
};

/**
 * A bundle in a folder. Its units.csv is the folder's own, else the one beside the folder, else the one shipped.
 */
export const directorySource =
  (directory: string): BundleSource =>
  (path) =>
    path === UNITS_FILE
      ? firstOf([join(directory, path), resolve(directory, '..', path), join(SHIPPED_DATA, path)])
      : bytesAt(join(directory, path));
