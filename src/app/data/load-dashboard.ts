import type { Defect } from '../../bundle/defects/defect.ts';
import { UNITS_FILE } from '../../bundle/read/parse-bundle.ts';
import { type ParsedReport, parseReport, parsingDefects, type Report } from '../../dashboard/report.ts';
import { fingerprint } from './fingerprint.ts';
import type { BundleFiles } from './local-bundles.ts';
import { readServed, ServerAbsent } from './served-data.ts';

/** What one reading of the served files gave. */
export interface Reading {
  /** The folders of the bundles that can be shown, in the order of data/index.json. */
  readonly bundles: readonly string[];
  /** The folder that was read; blank where index.json lists none. */
  readonly folder: string;
  /** Null when nothing can be shown. */
  readonly dashboard: Report | null;
  readonly defects: readonly Defect[];
  /** Every file that the server was asked for, by its path under data/, with its fingerprint. */
  readonly files: ReadonlyMap<string, string>;
  /** Whether the server failed to answer for some of them. */
  readonly absent: boolean;
  /** What has been read, while a part of its checks is still to be made: `defects` are those known so far. */
  readonly unchecked?: ParsedReport;
}

type Read = typeof readServed;

/** The folders that data/index.json lists; names that could lead elsewhere are left out. */
const listedFolders = (bytes: Uint8Array | null): string[] => {
  try {
    const listed: unknown = bytes ? JSON.parse(new TextDecoder().decode(bytes)) : null;
    const bundles = (listed as { bundles?: unknown } | null)?.bundles;
    return Array.isArray(bundles)
      ? bundles.filter((each): each is string => typeof each === 'string' && /^[\w-][\w.-]*$/.test(each))
      : [];
  } catch {
    return [];
  }
};

/**
 * Makes the checks that a reading still lacks. Where they cannot be had, the server has just gone: this says nothing
 * about the data, whose files are taken for others than they are, to be read again.
 */
export const checked = async (reading: Reading): Promise<Reading> => {
  const { unchecked, ...rest } = reading;
  if (!unchecked) return reading;
  const checks = await import('../../dashboard/report-checks.ts').catch(() => null);
  return checks
    ? { ...rest, defects: checks.allDefects(unchecked) }
    : { ...reading, absent: true, files: new Map([...reading.files.keys()].map((path) => [path, ''])) };
};

/**
 * Reads one bundle as far as it takes to draw it, and remembers which files it was made of: the chosen one, or the first
 * where none or an unknown one is chosen. The checks that only a notice would tell of are left to `checked`, unless there
 * is nothing but a notice to show. Never throws for bad or missing data.
 */
export const loadUnchecked = async (
  read: Read = readServed,
  chosen: string | null = null,
  local: ReadonlyMap<string, BundleFiles> = new Map(),
): Promise<Reading> => {
  const files = new Map<string, string>();
  let absent = false;
  const ownFile = (path: string): Uint8Array | null | undefined => {
    const [folder = '', ...rest] = path.split('/');
    return local.get(folder) && (local.get(folder)?.get(rest.join('/')) ?? null);
  };
  const reading = async (path: string): Promise<Uint8Array | null> => {
    const own = ownFile(path);
    if (own !== undefined) return own;
    const bytes = await read(path).catch((error: unknown) => {
      if (!(error instanceof ServerAbsent)) throw error;
      absent = true;
      return null;
    });
    files.set(path, fingerprint(bytes));
    return bytes;
  };
  const bundles = [...listedFolders(await reading('index.json')), ...local.keys()];
  const folder = bundles.find((each) => each === chosen) ?? bundles[0] ?? '';
  // A bundle that was opened here may bring units of its own; those on the server share theirs.
  const ownUnits = local.get(folder)?.has(UNITS_FILE) ?? false;
  const unchecked = await parseReport((path) =>
    reading(path === UNITS_FILE && !ownUnits ? path : `${folder}/${path}`),
  );
  const { report: dashboard } = unchecked;
  const found = {
    bundles,
    folder,
    dashboard,
    defects: parsingDefects(unchecked),
    files,
    absent,
    unchecked,
  };
  return dashboard ? found : checked(found);
};

/** Reads one bundle with all its defects. */
export const loadDashboard = async (...asked: Parameters<typeof loadUnchecked>): Promise<Reading> =>
  checked(await loadUnchecked(...asked));
