import type { BundleFiles } from '../../data/local-bundles.ts';

/** Writing a bundle into a folder of the user's choice, where the browser offers that. */

interface FolderHandle {
  getDirectoryHandle(name: string, options: { create: true }): Promise<FolderHandle>;
  getFileHandle(name: string, options: { create: true }): Promise<FileHandle>;
}

interface FileHandle {
  createWritable(): Promise<{ write(data: Uint8Array<ArrayBuffer>): Promise<void>; close(): Promise<void> }>;
}

type Picker = (options: { mode: 'readwrite' }) => Promise<FolderHandle>;

const picker = (): Picker | null => {
  const found: unknown = Reflect.get(window, 'showDirectoryPicker');
  return typeof found === 'function' ? (options) => found.call(window, options) : null;
};

export const canWriteFolders = (): boolean => picker() !== null;

const writeFile = async (root: FolderHandle, path: string, bytes: Uint8Array): Promise<void> => {
  const folders = path.split('/');
  const file = folders.pop() ?? '';
  let folder = root;
  for (const name of folders) folder = await folder.getDirectoryHandle(name, { create: true });
  const stream = await (await folder.getFileHandle(file, { create: true })).createWritable();
  await stream.write(new Uint8Array(bytes));
  await stream.close();
};

/** Writes the files into a new folder `name` inside the one that the user picks. */
export const writeFolder = async (
  name: string,
  files: BundleFiles,
): Promise<'written' | 'failed' | 'cancelled'> => {
  try {
    const root = await picker()?.({ mode: 'readwrite' });
    if (!root) return 'failed';
    for (const [path, bytes] of files) await writeFile(root, `${name}/${path}`, bytes);
    return 'written';
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError' ? 'cancelled' : 'failed';
  }
};
