import { describe, expect, test } from 'vitest';
import { directorySource, SHIPPED_BUNDLE } from '../../src/cli/bundle-directory.ts';
import { readManifest } from '../../src/dashboard/manifest.ts';
import { readReportBundle } from '../../src/dashboard/read-report.ts';
import type { Report } from '../../src/dashboard/report.ts';
import { adoptedPanels } from '../../src/dashboard/reuse.ts';
import { typedDefects } from '../../src/dashboard/typed-defects.ts';
import { SHIPPED } from '../support/shipped.ts';

const old = SHIPPED;

/** Next year's report: other ids and numbers, and one indicator fewer. */
const nextYear = async (dropped: string): Promise<Report> => {
  const source = directorySource(SHIPPED_BUNDLE);
  const text = async (path: string) => new TextDecoder().decode((await source(path)) ?? new Uint8Array());
  const { report } = await readReportBundle(async (path) => {
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
  if (!report) throw new Error('next year cannot be read');
  return report;
};

describe('adoptedPanels', () => {
  test('takes over every panel whose figures the new report states, with its ids', async () => {
    const next = await nextYear('none');
    const panels = adoptedPanels(old, next);
    expect(panels.length).toBeGreaterThan(10);
    const frame = next.bundle.panels as Readonly<Record<string, unknown>>;
    const bundle = { ...next.bundle, panels: { ...frame, panels } };
    const { manifest, defects } = readManifest(bundle);
    expect(defects).toEqual([]);
    expect(manifest && typedDefects(bundle, manifest, [])).toEqual([]);
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
