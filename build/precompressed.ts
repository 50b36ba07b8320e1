import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

const TEXT = /\.(?:html|js|mjs|css|svg|json|webmanifest)$/;
/** Below this many bytes a smaller file is no faster. */
const WORTHWHILE = 1024;

/**
 * Writes `.br` and `.gz` beside each text of the build, for servers that send them as they are. Not for data/, whose
 * files may be replaced: a compressed copy would outlive them.
 */
export const precompressed = (): Plugin => ({
  name: 'precompressed',
  apply: 'build',
  enforce: 'post',
  closeBundle: {
    order: 'post',
    sequential: true,
    handler() {
      const dir = 'dist';
      for (const entry of readdirSync(dir, { recursive: true, withFileTypes: true })) {
        const path = join(entry.parentPath, entry.name);
        if (!entry.isFile() || !TEXT.test(path) || path.startsWith(join(dir, 'data'))) continue;
        const bytes = readFileSync(path);
        if (bytes.length < WORTHWHILE) continue;
        writeFileSync(`${path}.br`, brotliCompressSync(bytes));
        writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }));
      }
    },
  },
});
