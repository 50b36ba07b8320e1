import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** What stands in package-lock.json about one installed package. */
interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly optional?: boolean;
}

interface Lockfile {
  readonly name: string;
  readonly version: string;
  readonly packages: Readonly<Record<string, Locked>>;
}

/** A package that ships with the built app. */
export interface Shipped {
  /** Its folder, as package-lock.json has it. */
  readonly folder: string;
  readonly name: string;
  readonly version: string;
  readonly license: string;
  /** Of the package as the registry has it, in the manner of subresource integrity. */
  readonly integrity: string;
}

const nameOf = (folder: string): string => folder.slice(folder.lastIndexOf('node_modules/') + 13);

/** Where Node finds a package that the one in `from` asks for: nearest first. */
const resolved = (name: string, from: string, packages: Lockfile['packages']): string | null => {
  const own = `${from && `${from}/`}node_modules/${name}`;
  if (packages[own]) return own;
  if (from === '') return null;
  return resolved(name, from.slice(0, Math.max(0, from.lastIndexOf('node_modules/') - 1)), packages);
};

/** The packages that these roots need, in order of name. Peers count where they are installed. */
export const shippedPackages = ({ packages }: Lockfile, roots: readonly string[]): Shipped[] => {
  const found = new Map<string, Shipped>();
  const visit = (name: string, from: string): void => {
    const folder = resolved(name, from, packages);
    const locked = folder === null ? undefined : packages[folder];
    if (folder === null || !locked || found.has(folder)) return;
    found.set(folder, {
      folder,
      name: nameOf(folder),
      version: locked.version ?? '',
      license: locked.license ?? '',
      integrity: locked.integrity ?? '',
    });
    for (const next of Object.keys({ ...locked.dependencies, ...locked.peerDependencies }))
      visit(next, folder);
  };
  for (const root of roots) visit(root, '');
  return [...found.values()].sort((a, b) => (a.folder < b.folder ? -1 : 1));
};

const hex = (integrity: string): string =>
  Buffer.from(integrity.replace(/^sha512-/, ''), 'base64').toString('hex');

/** An expression of several licences, the SPDX id of one, or what the package calls its own. */
const licenceOf = (license: string) => {
  if (/ (?:OR|AND) /.test(license)) return { expression: license };
  return {
    license: /[-\d]|^(?:MIT|ISC|Zlib|Unlicense)$/.test(license) ? { id: license } : { name: license },
  };
};

/** A CycloneDX 1.6 bill of materials (https://cyclonedx.org/docs/1.6/json/). */
export const cycloneDx = ({ name, version }: Lockfile, shipped: readonly Shipped[]) => ({
  bomFormat: 'CycloneDX',
  specVersion: '1.6',
  version: 1,
  metadata: { component: { type: 'application', name, version, 'bom-ref': `${name}@${version}` } },
  components: shipped.map((each) => ({
    type: 'library',
    'bom-ref': `${each.folder}@${each.version}`,
    name: each.name,
    version: each.version,
    purl: `pkg:npm/${each.name.replace('@', '%40')}@${each.version}`,
    licenses: [licenceOf(each.license)],
    ...(each.integrity.startsWith('sha512-') && {
      hashes: [{ alg: 'SHA-512', content: hex(each.integrity) }],
    }),
  })),
});

const LICENCE_FILE = /^(?:licen[cs]e|copying|notice)(?:[.-].*)?$/i;

/** The licence texts that come with a package; blank where it brings none. */
const licenceText = (folder: string): string =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((file) => LICENCE_FILE.test(file) && !/\.(?:js|ts)$/.test(file))
        .map((file) => readFileSync(join(folder, file), 'utf8').trim())
        .join('\n\n')
    : '';

/** Every package with its licence, and the texts that the licences want to be passed on. */
export const licenceList = (shipped: readonly Shipped[]): string =>
  shipped
    .map(({ folder, name, version, license }) =>
      [`${name} ${version} — ${license}`, licenceText(folder)].filter(Boolean).join('\n\n'),
    )
    .join(`\n\n${'-'.repeat(78)}\n\n`);

/** The service worker's libraries stand among the tools that build it, and ship all the same. */
const ALSO_SHIPPED = /^workbox-/;

/** The lockfile, and the direct dependencies that end up in the built app. */
export const lockedProject = (): { lock: Lockfile; roots: string[] } => {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lockfile;
  const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    dependencies: Record<string, string>;
    devDependencies: Record<string, string>;
  };
  const roots = [
    ...Object.keys(dependencies),
    ...Object.keys(devDependencies).filter((name) => ALSO_SHIPPED.test(name)),
  ];
  return { lock, roots };
};

/** Writes sbom.json and licences.txt beside the built app. */
export const billOfMaterials = (): Plugin => ({
  name: 'bill-of-materials',
  apply: 'build',
  generateBundle() {
    const { lock, roots } = lockedProject();
    const shipped = shippedPackages(lock, roots);
    const font = readFileSync('src/app/fonts/OFL.txt', 'utf8');
    this.emitFile({
      type: 'asset',
      fileName: 'sbom.json',
      source: `${JSON.stringify(cycloneDx(lock, shipped), null, 1)}\n`,
    });
    this.emitFile({
      type: 'asset',
      fileName: 'licences.txt',
      source: `${licenceList(shipped)}\n\n${'-'.repeat(78)}\n\nBarlow Semi Condensed — OFL-1.1\n\n${font}`,
    });
  },
});
