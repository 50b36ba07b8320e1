import { describe, expect, test } from 'vitest';
import { audit } from '../../../src/audit/audit.ts';
import { LIMITS } from '../../../src/bundle/read/limits.ts';
import { readBundle } from '../../../src/bundle/read/read.ts';
import { readManifest } from '../../../src/dashboard/manifest.ts';
import { minimalFiles, readAll, sourceOf, texts } from '../../support/bundle-fixture.ts';

/** Bundles made to harm who opens them. */

const encoder = new TextEncoder();
const decoder = new TextDecoder();
const figuresFile = (): string => {
  const path = [...minimalFiles().keys()].find((each) => each.startsWith('figures/'));
  if (!path) throw new Error('the minimal bundle has no figures');
  return path;
};

const withFile = (path: string, change: (text: string) => string): Map<string, Uint8Array> => {
  const files = minimalFiles();
  files.set(path, encoder.encode(change(decoder.decode(files.get(path)))));
  return files;
};

describe('a bomb is refused before it is parsed, and the message says the limit', () => {
  test('too many rows', async () => {
    const path = figuresFile();
    const files = withFile(path, (text) => text + '\n'.repeat(LIMITS.rows + 1));
    const { defects } = await readAll(files);
    const [line] = texts(defects, 'en').filter((each) => each.startsWith(path));
    expect(line).toContain(LIMITS.rows.toLocaleString('en'));
    expect(texts(defects, 'zh').join()).toContain('20 万行');
  });

  test('too many bytes', async () => {
    const files = minimalFiles();
    files.set('panels.json', new Uint8Array(LIMITS.bytes + 1));
    const { defects } = await readAll(files);
    expect(texts(defects, 'en').join()).toMatch(/panels\.json.*32 MB/);
    expect(texts(defects, 'zh').join()).toMatch(/panels\.json.*32 MB/);
  });

  test('brackets without end', async () => {
    const files = minimalFiles();
    files.set('panels.json', encoder.encode('['.repeat(200_000)));
    const { defects } = await readAll(files);
    expect(texts(defects, 'en').some((line) => line.startsWith('panels.json'))).toBe(true);
  });
});

describe('names that JavaScript knows are names as any other', () => {
  test.each(['__proto__', 'constructor', 'hasOwnProperty', 'toString'])('%s', async (name) => {
    const files = withFile('panels.json', (text) =>
      text.replace(
        /"panels":\s*\[/,
        `"panels":[{"id":"x","kind":"${name}","topic":"${name}","${name}":{"polluted":1}},`,
      ),
    );
    const { bundle } = await readBundle(sourceOf(files));
    if (!bundle) throw new Error('no bundle');
    const { manifest } = readManifest(bundle);
    expect(manifest?.panels[0]?.defects.length).toBeGreaterThan(0);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
    expect(Reflect.get(Object, 'polluted')).toBeUndefined();
  });

  test('as a figure, a column and a relation', async () => {
    const path = figuresFile();
    for (const change of [
      (text: string) => text.replace(/^id,/, '__proto__,'),
      (text: string) => text.replace(/\n[^,]+,/, '\n__proto__,'),
      (text: string) => text.replace(/\n[^,]+,/, '\nconstructor,'),
    ]) {
      const { bundle } = await readBundle(sourceOf(withFile(path, change)));
      if (bundle) audit(bundle);
      expect(Object.keys(Object.prototype)).toEqual([]);
    }
  });
});

test('formulas and markup in labels stay the text that they are', async () => {
  const path = figuresFile();
  const attack = '=HYPERLINK(1)<script>alert(1)</script>';
  const files = withFile(path, (text) => {
    const [header = '', first = '', ...rest] = text.split('\n');
    const cells = first.split(',');
    cells[header.split(',').indexOf('indicator')] = attack;
    return [header, cells.join(','), ...rest].join('\n');
  });
  const { bundle } = await readBundle(sourceOf(files));
  expect([...(bundle?.figures.values() ?? [])].some(({ indicator }) => indicator.zh === attack)).toBe(true);
});
