import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { AUDIT_KINDS } from '../../src/audit/registry.ts';
import type { Defect } from '../../src/bundle/defects/defect.ts';
import { defectText } from '../../src/bundle/defects/defect-text.ts';
import type { Locale } from '../../src/bundle/model/text.ts';
import type { BundleSource } from '../../src/bundle/read/parse-bundle.ts';
import { PANEL_KINDS } from '../../src/charts/kinds/registry.ts';
import { type ReportReading, readReportBundle } from '../../src/dashboard/read-report.ts';

/** Bundles in folders: a sound one, and overlays that break it. */

export type Files = ReadonlyMap<string, Uint8Array>;

// Where a page is imitated, import.meta.url is an address of that page.
const FIXTURES = join(import.meta.dirname, '../fixtures');
const BROKEN = join(FIXTURES, 'broken');
const EXPECTED_FILE = 'expected.json';

const filesIn = (folder: string): Map<string, Uint8Array> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const path = join(entry.parentPath, entry.name);
        return [relative(folder, path).replaceAll('\\', '/'), new Uint8Array(readFileSync(path))];
      }),
  );

export const minimalFiles = (): Map<string, Uint8Array> => filesIn(join(FIXTURES, 'minimal'));

export interface Expected extends Readonly<Record<Locale, readonly string[]>> {
  /** Files of the minimal bundle that are taken away. */
  readonly remove?: readonly string[];
}

export const brokenCases = (): string[] => (existsSync(BROKEN) ? readdirSync(BROKEN).sort() : []);

/** A broken bundle: the minimal one with the overlay's files over it, and the messages it must give. */
export const brokenBundle = (name: string): { files: Files; expected: Expected } => {
  const overlay = filesIn(join(BROKEN, name));
  // A message that lists the kinds of panel or relation changes with each new one.
  const written = new TextDecoder().decode(overlay.get(EXPECTED_FILE));
  const expected = JSON.parse(
    written
      .replaceAll('{kinds}', Object.keys(PANEL_KINDS).join(' · '))
      .replaceAll('{relations}', Object.keys(AUDIT_KINDS).join(' · ')),
  ) as Expected;
  overlay.delete(EXPECTED_FILE);
  const files = new Map([...minimalFiles(), ...overlay]);
  for (const path of expected.remove ?? []) files.delete(path);
  return { files, expected };
};

export const sourceOf =
  (files: Files): BundleSource =>
  async (path) =>
    files.get(path) ?? null;

/** Every file as bytes of `change`d text. */
export const rewritten = (files: Files, change: (text: string, path: string) => string | Uint8Array): Files =>
  new Map(
    [...files].map(([path, bytes]) => {
      const changed = change(new TextDecoder().decode(bytes), path);
      return [path, typeof changed === 'string' ? new TextEncoder().encode(changed) : changed];
    }),
  );

/** Reads files as the app and the command line do: the bundle, then its relations and its panels.json. */
export const readAll = (files: Files): Promise<ReportReading> => readReportBundle(sourceOf(files));

export const texts = (defects: readonly Defect[], locale: Locale): string[] =>
  defects.map((defect) => defectText(defect, locale));
