import { describe, expect, test } from 'vitest';
import { cycloneDx, licenceList, lockedProject, shippedPackages } from '../../build/bill-of-materials.ts';

/** Licences under which a package may be passed on with the app. */
const PERMITTED =
  /^\(?(?:MIT|ISC|0BSD|BSD-[23]-Clause|BSD$|Apache-2\.0|BlueOak-1\.0\.0|Zlib|Unlicense|CC0-1\.0|Python-2\.0)\b/;

const { lock, roots } = lockedProject();
const shipped = shippedPackages(lock, roots);

describe('what ships', () => {
  test('holds each direct dependency and what it needs, each once', () => {
    const names = shipped.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining([...roots, 'zrender', 'scheduler', 'workbox-core']));
    expect(new Set(shipped.map(({ folder }) => folder)).size).toBe(shipped.length);
    expect(names).not.toContain('vitest');
  });

  test('may be passed on, and its licences are known', () => {
    const others = shipped.filter(({ license }) => !PERMITTED.test(license) && !/\bMIT\b/.test(license));
    expect(others).toEqual([]);
  });

  test('is listed as CycloneDX with a version, an address and a hash each', () => {
    const bill = cycloneDx(lock, shipped);
    expect(bill.components).toHaveLength(shipped.length);
    for (const { purl, hashes } of bill.components) {
      expect(purl).toMatch(/^pkg:npm\/(?:%40[\w.-]+\/)?[\w.-]+@\d+\.\d+\.\d+/);
      expect(hashes?.[0]?.content).toMatch(/^[0-9a-f]{128}$/);
    }
  });

  test('comes with its licence texts', () => {
    const list = licenceList(shipped);
    expect(list).toContain('Apache License');
    expect(list).toContain('Permission is hereby granted, free of charge');
  });
});

test('a package is the one nearest to who asks for it', () => {
  const packages = {
    'node_modules/a': { version: '1.0.0', dependencies: { b: '1' } },
    'node_modules/b': { version: '2.0.0' },
    'node_modules/a/node_modules/b': { version: '1.0.0', dependencies: { c: '*' } },
    'node_modules/c': { version: '3.0.0' },
    'node_modules/unused': { version: '1.0.0' },
  };
  const found = shippedPackages({ name: 'x', version: '0.0.0', packages }, ['a']);
  expect(found.map(({ name, version }) => `${name}@${version}`)).toEqual(['a@1.0.0', 'b@1.0.0', 'c@3.0.0']);
});
