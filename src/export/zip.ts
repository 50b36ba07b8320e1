import { unzipSync, Zip, ZipDeflate, ZipPassThrough, zipSync } from 'fflate';

const COMPRESSED_ALREADY = /\.(?:png|jpe?g|xlsx|pptx|pdf)$/i;

/** No clock in a file: the same content gives the same bytes. Zip knows no earlier day. */
const NO_TIME = new Date(1980, 0, 1);

const joined = (chunks: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
};

/** A small zip packed again without the time of its making; `edit` may change its files. */
export const rezipped = (
  zip: Uint8Array,
  edit: (path: string, bytes: Uint8Array) => Uint8Array,
): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(unzipSync(zip))
        .filter(([path]) => !path.endsWith('/'))
        .map(([path, bytes]) => [path, edit(path, bytes)]),
    ),
    { mtime: NO_TIME },
  );

/** Zips files one by one; `between` lets other work run. */
export const zipped = async (
  files: Iterable<readonly [path: string, bytes: Uint8Array]>,
  between: () => Promise<void>,
): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const [path, bytes] of files) {
    const file = COMPRESSED_ALREADY.test(path)
      ? new ZipPassThrough(path)
      : new ZipDeflate(path, { level: 6 });
    file.mtime = NO_TIME;
    zip.add(file);
    file.push(bytes, true);
    await between();
  }
  zip.end();
  return joined(chunks);
};
