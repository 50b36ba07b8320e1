import { describe, expect, test } from 'vitest';
import { readBundle } from '../../src/bundle/read/read.ts';
import { readManifest } from '../../src/dashboard/manifest.ts';
import { type Files, minimalFiles, rewritten, sourceOf } from '../support/bundle-fixture.ts';

const files = minimalFiles();
const changed = (from: string, to: string): Files =>
  rewritten(files, (text) => {
    return text.replace(from, () => to);
  });

const read = async (of: Files = files) => {
  const { bundle, defects } = await readBundle(sourceOf(of));
  if (!bundle) throw new Error('no bundle');
  return { ...readManifest(bundle), bundleDefects: defects };
};

describe('readManifest', () => {
  test('gives topics, headline and panels in their order', async () => {
    const { manifest, defects } = await read();
    expect(defects).toEqual([]);
    expect(manifest?.topics.map((topic) => topic.id)).toEqual(['economy', 'firms']);
    expect(manifest?.overview.headline).toEqual([{ figure: 'output.2020', growth: 'output.2020.growth' }]);
    expect(manifest?.panels.map(({ id, kind, topic, span }) => [id, kind, topic, span])).toEqual([
      ['output', 'base-bars', 'economy', 6],
      ['staff', 'bars', 'economy', 6],
      ['firms', 'bars', 'firms', 12],
    ]);
    expect(manifest?.panels[0]?.figures).toEqual(['output.2020', 'output.2020.growth']);
  });

  test('fills in the defaults of a kind', async () => {
    const { manifest } = await read();
    expect(manifest?.panels[1]?.options).toMatchObject({ sort: false });
  });

  test('an option that says nothing any more is read past, at any depth', async () => {
    const { manifest, defects } = await read(
      changed('"reference": "yearbook.output.2019"', '"reference": "yearbook.output.2019", "decimals": 2'),
    );
    expect(defects).toEqual([]);
    expect(manifest?.panels[0]?.options).not.toHaveProperty('decimals');
    const bars = await read(
      changed('{ "figure": "firms.2020" }', '{ "figure": "firms.2020", "decimals": 0 }'),
    );
    expect(bars.defects).toEqual([]);
  });

  test('a bad panel keeps its place and title, with its defects; the others are sound', async () => {
    const { manifest, defects } = await read(changed('"kind": "base-bars"', '"kind": "pie"'));
    expect(manifest?.panels.map((panel) => panel.defects.length)).toEqual([1, 0, 0]);
    expect(manifest?.panels[0]).toMatchObject({ id: 'output', topic: 'economy', span: 6 });
    expect(defects).toEqual(manifest?.panels[0]?.defects);
  });

  test('a panel of a row left out says so itself; the bundle has told the cause', async () => {
    const { manifest, defects, bundleDefects } = await read(changed('level,362,人', 'level,many,人'));
    expect(bundleDefects.map((defect) => defect.code)).toEqual(['cell']);
    expect(defects).toEqual([]);
    const found = manifest?.panels[1]?.defects ?? [];
    expect(new Set(found.map((defect) => defect.code))).toEqual(new Set(['left-out']));
    expect(found.map((defect) => defect.path)).toEqual([
      'panels[1].title.zh',
      'panels[1].title.en',
      'panels[1].options.bars[0].figure',
    ]);
  });

  test('a headline without its figure is not shown', async () => {
    const { manifest } = await read(changed('"figure": "output.2020"', '"figure": "gone"'));
    expect(manifest?.overview.headline).toEqual([]);
  });

  test.each(['done', 'not_listed', 'open'])('a headline may count problems: %s', async (problems) => {
    const count = { problems, label: { zh: '问题', en: 'Problems' } };
    const { manifest, defects } = await read(
      changed('[{ "figure": "output.2020", "growth": "output.2020.growth" }]', JSON.stringify([count])),
    );
    expect(defects).toEqual([]);
    expect(manifest?.overview.headline).toEqual([count]);
  });

  test('a title may name the last deadline only where there is one', async () => {
    const titled = changed('从业人员 {staff.2020}', '最迟 {problems:deadline}，共 {problems:open} 个');
    expect((await read(titled)).defects).toEqual([]);
    const done = rewritten(titled, (text, path) =>
      path === 'problems.csv' ? text.replace('in_progress,2021-12-31,true,II.1', 'done,,,') : text,
    );
    expect((await read(done)).defects.map(({ path, code }) => [path, code])).toEqual([
      ['panels[1].title.zh', 'placeholder'],
    ]);
  });

  test('without overview, topics or panels there is no manifest', async () => {
    const { manifest, defects } = await read(
      rewritten(files, (text, path) => (path === 'panels.json' ? '{}' : text)),
    );
    expect(manifest).toBeNull();
    expect(defects.map((defect) => defect.path)).toEqual(['overview', 'topics', 'panels']);
  });

  test('an unreadable panels.json is told once, by the reading of the bundle', async () => {
    const { manifest, defects, bundleDefects } = await read(
      rewritten(files, (text, path) => (path === 'panels.json' ? '{' : text)),
    );
    expect(manifest).toBeNull();
    expect(defects).toEqual([]);
    expect(bundleDefects.map((defect) => defect.code)).toEqual(['json']);
  });
});
