/** The files of data/ that the build in one file carries in its page, by path; null where a server has them. */
const readInlined = (): Readonly<Record<string, string>> | null => {
  const text = typeof document === 'undefined' ? null : document.querySelector('#served-data')?.textContent;
  return text ? (JSON.parse(text) as Record<string, string>) : null;
};

let files: Readonly<Record<string, string>> | null | undefined;

/** The files in the page; read once. */
export const inlinedFiles = (): Readonly<Record<string, string>> | null => {
  if (files === undefined) files = readInlined();
  return files;
};

/** The bytes of an inlined file, or null where the page has none of that path. */
export const inlinedBytes = (inlined: Readonly<Record<string, string>>, path: string): Uint8Array | null => {
  const text = Object.hasOwn(inlined, path) ? inlined[path] : undefined;
  return text === undefined ? null : new TextEncoder().encode(text);
};
