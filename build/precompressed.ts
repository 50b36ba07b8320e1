import { readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'vite';

const TEXT = /\.(?:html|js|mjs|css|svg|json|webmanifest)$/;
/** Below this many bytes a smaller file is no faster. */
const WORTHWHILE = 1024;

/** Above this many bytes the best quality takes twice as long for three per cent. */
const LARGE = 2 ** 20;
const { BROTLI_PARAM_QUALITY, BROTLI_MAX_QUALITY } = constants;

const writeCompressed = async (path: string): Promise<void> => {
  const bytes = await readFile(path);
  if (bytes.length < WORTHWHILE) return;
  const quality = bytes.length > LARGE ? BROTLI_MAX_QUALITY - 1 : BROTLI_MAX_QUALITY;
  await Promise.all([
    promisify(brotliCompress)(bytes, { params: { [BROTLI_PARAM_QUALITY]: quality } }).then((small) =>
      writeFile(`${path}.br`, small),
    ),
    promisify(gzip)(bytes, { level: 9 }).then((small) => writeFile(`${path}.gz`, small)),
  ]);
};

/**
 * Writes `.br` and `.gz` beside each text of the build, for servers that send them as they are. Not for data/, whose
 * files may be replaced: a compressed copy would outlive them. Several at once: it is most of a build's time.
 */
export const precompressed = (): Plugin => ({
  name: 'precompressed',
  apply: 'build',
  enforce: 'post',
  closeBundle: {
    order: 'post',
    sequential: true,
    async handler() {
      const dir = 'dist';
      const texts = readdirSync(dir, { recursive: true, withFileTypes: true })
        .map((entry) => ({ file: entry.isFile(), path: join(entry.parentPath, entry.name) }))
        .filter(({ file, path }) => file && TEXT.test(path) && !path.startsWith(join(dir, 'data')));
      await Promise.all(texts.map(({ path }) => writeCompressed(path)));
    },
  },
});
