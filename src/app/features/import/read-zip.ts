import { unzipSync } from 'fflate';
import type { BundleFiles } from '../../data/local-bundles.ts';

/** A bundle is some hundred kilobytes of text; a file that unpacks to more than this is no bundle, or a trap. */
const MOST_BYTES = 64 * 1024 * 1024;

/** Why a zip file is not taken. */
export type ZipRefusal = 'not-a-zip' | 'too-large' | 'no-datapackage';

const DESCRIPTOR = 'datapackage.json';

const parentOf = (path: string): string => path.slice(0, path.length - DESCRIPTOR.length);

/**
 * The files of a bundle in a zip, by their path beside its datapackage.json: some programs put the folder itself into
 * the zip, so the uppermost datapackage.json tells where the bundle begins. Sizes are looked at before unpacking.
 */
export const bundleFilesInZip = (bytes: Uint8Array): BundleFiles | ZipRefusal => {
  let total = 0;
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(bytes, {
      filter: ({ originalSize }) => {
        total += originalSize;
        return total <= MOST_BYTES;
      },
    });
  } catch {
    return 'not-a-zip';
  }
  if (total > MOST_BYTES) return 'too-large';
  const [descriptor] = Object.keys(files)
    .filter((path) => path === DESCRIPTOR || path.endsWith(`/${DESCRIPTOR}`))
    .sort((a, b) => a.length - b.length);
  if (descriptor === undefined) return 'no-datapackage';
  const root = parentOf(descriptor);
  return new Map(
    Object.entries(files)
      .filter(([path]) => path.startsWith(root) && !path.endsWith('/'))
      .map(([path, content]) => [path.slice(root.length), content]),
  );
};
