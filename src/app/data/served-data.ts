import { inlinedBytes, inlinedFiles } from './inlined-data.ts';

/** The server did not answer: this says nothing about the data. */
export class ServerAbsent extends Error {}

/**
 * The bytes of a file under data/, or null where the server has none. Every data file is read here and nowhere else,
 * so that a build in one file can put its own data in the server's place (inlined-data.ts). `no-cache` asks the server each time and
 * lets it answer by ETag that nothing has changed. Throws ServerAbsent when there is no answer.
 */
export const readServed = async (path: string): Promise<Uint8Array | null> => {
  const inlined = inlinedFiles();
  if (inlined) return inlinedBytes(inlined, path);
  const response = await fetch(`data/${path}`, { cache: 'no-cache' }).catch(() => null);
  // A proxy answers for a server that is down.
  if (!response || response.status >= 500) throw new ServerAbsent(path);
  if (!response.ok) return null;
  const bytes = await response.arrayBuffer().catch(() => null);
  if (!bytes) throw new ServerAbsent(path);
  return new Uint8Array(bytes);
};
