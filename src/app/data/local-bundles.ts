import { get, update } from 'idb-keyval';
import { createStore, useStore } from '../store/store.ts';

/**
 * Bundles that the user has opened in this browser, beside those that the server lists. They outlive a reload, where
 * the browser lets a page keep anything, and never leave the machine.
 */

/** The files of one bundle by their path in it. */
export type BundleFiles = ReadonlyMap<string, Uint8Array>;

type LocalBundles = ReadonlyMap<string, BundleFiles>;

const STORE_KEY = 'heshu.bundles';

const NONE: LocalBundles = new Map();

/** Null until it is known which ones were kept. */
const bundles = createStore<LocalBundles | null>(null);

const present = (): LocalBundles => bundles.current() ?? NONE;

// Kept only where storage is allowed and has room: without it a bundle lasts as long as the page.
// Where it is forbidden the very call throws, so it stands inside a promise.
void Promise.resolve()
  .then(() => get<LocalBundles>(STORE_KEY))
  .catch(() => undefined)
  .then((found) => bundles.set(found instanceof Map ? new Map([...found, ...present()]) : present()));

/** Changes what is kept, whatever another tab has kept meanwhile, and what is shown here. */
const change = (edit: (before: LocalBundles) => LocalBundles): void => {
  bundles.set(edit(present()));
  void Promise.resolve()
    .then(() => update<LocalBundles>(STORE_KEY, (found) => edit(found instanceof Map ? found : new Map())))
    .catch(() => undefined);
};

/** Adds a bundle under a folder name, in the place of one of the same name. */
export const addLocalBundle = (folder: string, files: BundleFiles): void =>
  change((before) => new Map([...before, [folder, files]]));

export const removeLocalBundle = (folder: string): void =>
  change((before) => new Map([...before].filter(([each]) => each !== folder)));

/** The files of a bundle that was opened here. */
export const localBundle = (folder: string): BundleFiles | undefined => present().get(folder);

/** The opened bundles; null until it is known which ones were kept. */
export const useLocalBundles = (): LocalBundles | null => useStore(bundles);
