import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.csv': 'text/csv',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
};

export interface StaticServer {
  readonly address: string;
  readonly close: () => void;
}

/** Of files over a megabyte as a server compresses them in passing; others as well as can be. */
const compressed = (bytes: Buffer): Buffer =>
  brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: bytes.length > 1_000_000 ? 4 : 11 },
  });

/** Serves a folder as brotli from memory, so that no page waits for a disk or a compressor. */
export const serveFolder = (folder: string): Promise<StaticServer> => {
  const kept = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent((request.url ?? '/').replace(/\?.*/, '')));
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    if (!existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    const body = kept.get(file) ?? compressed(readFileSync(file));
    kept.set(file, body);
    response.writeHead(200, {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      'content-encoding': 'br',
    });
    response.end(body);
  });
  return new Promise((listening) =>
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      listening({ address: `http://127.0.0.1:${port}/`, close: () => server.close() });
    }),
  );
};
