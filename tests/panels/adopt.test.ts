import { beforeAll, describe, expect, test } from 'vitest';
import { directorySource, SHIPPED_BUNDLE } from '../../src/cli/bundle-directory.ts';
import type { Bundle } from '../../src/figures/bundle.ts';
import { readBundle } from '../../src/figures/read.ts';
import { adoptedPanels } from '../../src/panels/adopt.ts';
import { type Manifest, readManifest } from '../../src/panels/manifest.ts';

interface Read {
  readonly bundle: Bundle;
  readonly manifest: Manifest;
}

const read = async (source: Parameters<typeof readBundle>[0]): Promise<Read> => {
  const { bundle } = await readBundle(source);
  const manifest = bundle && readManifest(bundle).manifest;
  if (!bundle || !manifest) throw new Error('cannot be read');
  return { bundle, manifest };
};

let old: Read;

beforeAll(async () => {
  old = await read(directorySource(SHIPPED_BUNDLE));
});

/** Next year's report: other ids and numbers, and one indicator fewer. */
const nextYear = async (dropped: string): Promise<Read> => {
  const source = directorySource(SHIPPED_BUNDLE);
  const text = async (path: string) => new TextDecoder().decode((await source(path)) ?? new Uint8Array());
  return read(async (path) => {
    if (path === 'panels.json') {
      const { overview, topics } = JSON.parse(await text(path));
      return new TextEncoder().encode(
        JSON.stringify({ overview: { ...overview, headline: [] }, topics, panels: [] }),
      );
    }
    if (path === 'relations.csv' || !path.startsWith('figures/')) return source(path);
    const lines = (await text(path)).split('\n').filter((line) => !line.startsWith(`${dropped},`));
    return new TextEncoder().encode(lines.join('\n').replaceAll('.2021', '.2022'));
  });
};

describe('adoptedPanels', () => {
  test('takes over every panel whose figures the new report states, with its ids', async () => {
    const next = await nextYear('none');
    const panels = adoptedPanels(old, next);
    expect(panels.length).toBeGreaterThan(10);
    const frame = next.bundle.panels as Readonly<Record<string, unknown>>;
    const { manifest, defects } = readManifest({ ...next.bundle, panels: { ...frame, panels } });
    expect(defects).toEqual([]);
    const drawn = manifest?.panels.flatMap((panel) => panel.figures) ?? [];
    expect(drawn.filter((id) => id.includes('.2022')).length).toBeGreaterThan(10);
    expect(drawn.filter((id) => !next.bundle.figures.has(id))).toEqual([]);
  });

  test('leaves out a panel that lacks a figure, and says nothing that was said of the old numbers', async () => {
    const all = adoptedPanels(old, await nextYear('none'));
    const victim = all[0];
    const id = old.manifest.panels.find((panel) => panel.id === victim?.id)?.figures[0] ?? '';
    const fewer = adoptedPanels(old, await nextYear(id));
    expect(fewer.map((panel) => panel.id)).not.toContain(victim?.id);
    for (const { title } of all) expect(title.zh).not.toMatch(/[{}]/);
  });

  test('adopts nothing where the new report has a panel of that id', () => {
    expect(adoptedPanels(old, old)).toEqual([]);
  });
});
