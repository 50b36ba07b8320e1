import { audit } from '../../audit/audit.ts';
import type { Bundle } from '../../figures/bundle.ts';
import type { Defect } from '../../figures/defect.ts';
import { readBundle, UNITS_FILE } from '../../figures/read.ts';
import { type Manifest, readManifest } from '../../panels/manifest.ts';
import { fingerprint } from './fingerprint.ts';
import { readServed, ServerAbsent } from './served-data.ts';

/** The report on the screen. */
export interface Report {
  readonly bundle: Bundle;
  readonly manifest: Manifest;
}

/** What one reading of the served files gave. */
export interface Reading {
  /** Null when nothing can be shown. */
  readonly report: Report | null;
  readonly defects: readonly Defect[];
  /** Every file that was asked for, by its path under data/, with its fingerprint. */
  readonly files: ReadonlyMap<string, string>;
  /** Whether the server failed to answer for some of them. */
  readonly absent: boolean;
}

type Read = typeof readServed;

/** The folder of the first bundle that data/index.json lists. */
const bundleFolder = (bytes: Uint8Array | null): string => {
  try {
    const listed: unknown = bytes ? JSON.parse(new TextDecoder().decode(bytes)) : null;
    const first = (listed as { bundles?: readonly unknown[] } | null)?.bundles?.[0];
    return typeof first === 'string' && /^[\w.-]+$/.test(first) ? first : '';
  } catch {
    return '';
  }
};

/** Reads the served bundle and remembers which files it was made of. Never throws for bad or missing data. */
export const loadReport = async (read: Read = readServed): Promise<Reading> => {
  const files = new Map<string, string>();
  let absent = false;
  const reading = async (path: string): Promise<Uint8Array | null> => {
    const bytes = await read(path).catch((error: unknown) => {
      if (!(error instanceof ServerAbsent)) throw error;
      absent = true;
      return null;
    });
    files.set(path, fingerprint(bytes));
    return bytes;
  };
  const folder = bundleFolder(await reading('index.json'));
  const { bundle, defects } = await readBundle((path) =>
    reading(path === UNITS_FILE ? path : `${folder}/${path}`),
  );
  const panels = bundle && readManifest(bundle);
  return {
    report: bundle && panels?.manifest ? { bundle, manifest: panels.manifest } : null,
    defects: [...defects, ...(bundle ? audit(bundle).defects : []), ...(panels?.defects ?? [])],
    files,
    absent,
  };
};
