import { useState } from 'react';
import type { Defect } from '../../../bundle/defects/defect.ts';
import { UNITS_FILE } from '../../../bundle/read/parse-bundle.ts';
import { type ReportReading, readReportBundle } from '../../../dashboard/read-report.ts';
import {
  addLocalBundle,
  type BundleFiles,
  removeLocalBundle,
  useLocalBundles,
} from '../../data/local-bundles.ts';
import { readServed } from '../../data/served-data.ts';
import { useSettings } from '../../settings/provider.tsx';
import buttons from '../../ui/button.module.css';
import { DefectList } from '../../ui/defect-list.tsx';
import { FileButton } from '../../ui/file-button.tsx';
import lists from '../../ui/list.module.css';
import { pushHash } from '../../url/hash-location.ts';
import styles from './import.module.css';
import { BUNDLE_STRINGS } from './opener-strings.ts';
import { bundleFilesInZip, type ZipRefusal } from './read-zip.ts';

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

/** Units that the zip does not bring are those of the server. */
const readFiles = (files: BundleFiles): Promise<ReportReading> =>
  readReportBundle(async (path) => files.get(path) ?? (path === UNITS_FILE ? readServed(path) : null));

const OpenedList = () => {
  const { locale } = useSettings();
  const words = BUNDLE_STRINGS[locale];
  const local = useLocalBundles();
  if (!local || local.size === 0) return null;
  return (
    <ul className={lists.plain} aria-label={words.openedHere}>
      {[...local.keys()].map((folder) => (
        <li key={folder}>
          <a className={buttons.link} href={`#/?bundle=${folder}`}>
            {folder}
          </a>{' '}
          <button type="button" className={buttons.button} onClick={() => removeLocalBundle(folder)}>
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
  const [outcome, setOutcome] = useState<Outcome>({ state: 'none' });
  const [defects, setDefects] = useState<readonly Defect[]>([]);

  const openZip = async (file: File): Promise<void> => {
    setDefects([]);
    const files = bundleFilesInZip(new Uint8Array(await file.arrayBuffer()));
    if (typeof files === 'string') {
      setOutcome({ state: 'refused', name: file.name, why: files });
      return;
    }
    const { report: dashboard, defects: found } = await readFiles(files);
    setDefects(found);
    if (!dashboard) {
      setOutcome({ state: 'refused', name: file.name, why: 'no-report' });
      return;
    }
    const folder = folderName(dashboard.bundle.descriptor.name);
    addLocalBundle(folder, files);
    setOutcome({ state: 'opened', name: folder });
    if (found.length === 0) pushHash(`#/?bundle=${folder}`);
  };

  return (
    <section className={styles.bundleOpener} aria-labelledby="bundle-opener-title">
      <h2 id="bundle-opener-title">{words.openTitle}</h2>
      <p>{words.openHelp}</p>
      <FileButton label={words.open} accept={['.zip']} onFile={(file) => void openZip(file)} />
      {outcome.state === 'refused' && (
        <p role="alert">{words.refused(outcome.name, words.refusals[outcome.why])}</p>
      )}
      {outcome.state === 'opened' && <p role="status">{words.opened(outcome.name)}</p>}
      <DefectList defects={defects} />
      <OpenedList />
    </section>
  );
};
