import { useRef, useState } from 'react';
import type { Defect } from '../../figures/defect.ts';
import { readBundle, UNITS_FILE } from '../../figures/read.ts';
import { readManifest } from '../../panels/manifest.ts';
import { DefectList } from '../parts/defect-list.tsx';
import {
  addLocalBundle,
  type BundleFiles,
  removeLocalBundle,
  useLocalBundles,
} from '../state/local-bundles.ts';
import { readServed } from '../state/served-data.ts';
import { useSettings } from '../state/settings.tsx';
import { bundleFilesInZip, type ZipRefusal } from './read-zip.ts';
import { BUNDLE_STRINGS } from './strings.ts';

type Outcome =
  | { readonly state: 'none' }
  | { readonly state: 'refused'; readonly name: string; readonly why: ZipRefusal | 'no-report' }
  | { readonly state: 'opened'; readonly name: string };

/** A name under which a bundle can stand in a link; its own, made fit, or the file's. */
const folderName = (name: string): string =>
  name
    .replace(/\.zip$/i, '')
    .toLowerCase()
    .replace(/[^a-z0-9_-]+/g, '-')
    .replace(/^-+|-+$/g, '') || 'bundle';

/** What is wrong with a bundle's files; `usable` when enough of it can be read to show something. */
const inspect = async (files: BundleFiles): Promise<{ defects: readonly Defect[]; name: string | null }> => {
  const { bundle, defects } = await readBundle(async (path) =>
    path === UNITS_FILE ? (files.get(path) ?? readServed(path)) : (files.get(path) ?? null),
  );
  if (!bundle) return { defects, name: null };
  const { manifest, defects: panelDefects } = readManifest(bundle);
  return { defects: [...defects, ...panelDefects], name: manifest && bundle.descriptor.name };
};

const OpenedList = () => {
  const { locale } = useSettings();
  const words = BUNDLE_STRINGS[locale];
  const local = useLocalBundles();
  if (!local || local.size === 0) return null;
  return (
    <ul className="plain-list" aria-label={words.openedHere}>
      {[...local.keys()].map((folder) => (
        <li key={folder}>
          <a className="text-link" href={`#/?bundle=${folder}`}>
            {folder}
          </a>{' '}
          <button type="button" className="button" onClick={() => removeLocalBundle(folder)}>
            {words.remove(folder)}
          </button>
        </li>
      ))}
    </ul>
  );
};

/** Opens a bundle from a zip file in this browser: it is checked first, and one that cannot be shown is refused. */
export const BundleOpener = () => {
  const { locale } = useSettings();
  const words = BUNDLE_STRINGS[locale];
  const input = useRef<HTMLInputElement>(null);
  const [outcome, setOutcome] = useState<Outcome>({ state: 'none' });
  const [defects, setDefects] = useState<readonly Defect[]>([]);

  const openZip = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    setDefects([]);
    const files = bundleFilesInZip(new Uint8Array(await file.arrayBuffer()));
    if (typeof files === 'string') {
      setOutcome({ state: 'refused', name: file.name, why: files });
      return;
    }
    const inspected = await inspect(files);
    setDefects(inspected.defects);
    if (inspected.name === null) {
      setOutcome({ state: 'refused', name: file.name, why: 'no-report' });
      return;
    }
    const folder = folderName(inspected.name);
    addLocalBundle(folder, files);
    setOutcome({ state: 'opened', name: folder });
    if (inspected.defects.length === 0) window.location.hash = `#/?bundle=${folder}`;
  };

  return (
    <section className="bundle-opener" aria-labelledby="bundle-opener-title">
      <h2 id="bundle-opener-title">{words.openTitle}</h2>
      <p>{words.openHelp}</p>
      <button type="button" className="button" onClick={() => input.current?.click()}>
        {words.open}
      </button>
      <input
        ref={input}
        type="file"
        accept=".zip"
        aria-label={words.open}
        hidden
        onChange={(event) => {
          void openZip(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
      {outcome.state === 'refused' && (
        <p role="alert">{words.refused(outcome.name, words.refusals[outcome.why])}</p>
      )}
      {outcome.state === 'opened' && <p role="status">{words.opened(outcome.name)}</p>}
      <DefectList defects={defects} />
      <OpenedList />
    </section>
  );
};
