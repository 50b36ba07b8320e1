import { describe, expect, test } from 'vitest';
import { audit } from '../../src/audit/audit.ts';
import { readBundle } from '../../src/bundle/read/read.ts';
import { readManifest } from '../../src/dashboard/manifest.ts';
import { type Deck, deckOf } from '../../src/dashboard/slides.ts';
import { minimalFiles, rewritten, sourceOf } from '../support/bundle-fixture.ts';

const PLAYLIST = {
  slides: [
    { id: 'first', kind: 'headline' },
    { id: 'output', kind: 'panels', panels: ['output'], figure: 'output.2020', growth: 'output.2020.growth' },
    { id: 'both', kind: 'panels', panels: ['output', 'staff'], title: { zh: '两图', en: 'Both' } },
    { id: 'open', kind: 'deadlines' },
  ],
};

const read = async (playlist?: unknown) => {
  const files = rewritten(minimalFiles(), (text, path) =>
    path === 'panels.json' ? JSON.stringify({ ...JSON.parse(text), playlist }) : text,
  );
  const { bundle } = await readBundle(sourceOf(files));
  if (!bundle) throw new Error('no bundle');
  const { manifest, defects } = readManifest(bundle);
  if (!manifest) return { defects, deck: (): Deck => ({ slides: [], unknown: [], everything: true }) };
  return {
    defects,
    manifest,
    deck: (names?: string) => deckOf(bundle, manifest, audit(bundle).checks, names),
  };
};

const ids = ({ slides }: Deck): string[] => slides.map((slide) => slide.id);

describe('deckOf', () => {
  test('makes the slides of the playlist in their order, each with what it shows', async () => {
    const { deck, defects, manifest } = await read(PLAYLIST);
    expect(defects).toEqual([]);
    expect(manifest?.playlist?.dwell).toBe(20);
    const [headline, single, several, open] = deck().slides;
    expect(headline).toMatchObject({ kind: 'headline', entries: [{ figure: 'output.2020' }] });
    expect(single).toMatchObject({
      kind: 'panels',
      figure: { id: 'output.2020' },
      growth: { id: 'output.2020.growth' },
      topic: { en: 'Output' },
    });
    expect(several).toMatchObject({ title: { en: 'Both' }, figure: null, problems: null });
    if (open?.kind !== 'deadlines') throw new Error('no slide of deadlines');
    const days = open.problems.map((problem) => problem.deadline);
    expect(days).toEqual([...days].sort());
    expect(days).not.toContain('');
    // In the words of the bundle, or plain ones; under the topic that shows the problems, if one does.
    expect(open.title).toEqual({
      zh: '未全部完成的问题与时限',
      en: 'Problems not fully done, and their deadlines',
    });
    expect(open.topic).toBeNull();
  });

  test('a topic, a slide or a panel can be asked for; unknown names are told, and alone they show everything', async () => {
    const { deck } = await read(PLAYLIST);
    expect(ids(deck('economy'))).toEqual(['output', 'both']);
    expect(ids(deck('firms'))).toEqual(['firms']);
    expect(ids(deck('staff,first'))).toEqual(['staff', 'first']);
    expect(deck('first,nowhere')).toMatchObject({
      unknown: ['nowhere'],
      slides: [{ id: 'first' }],
      everything: false,
    });
    expect(deck('nowhere')).toMatchObject({ unknown: ['nowhere'], everything: true });
    expect(ids(deck('nowhere'))).toEqual(ids(deck()));
    expect(ids(deck('output,output'))).toEqual(['output']);
  });

  test('beside a single panel may stand how many problems have a status', async () => {
    const counted = { id: 'done', kind: 'panels', panels: ['staff'], problems: 'done' };
    const { deck, defects } = await read({ slides: [counted] });
    expect(defects).toEqual([]);
    expect(deck().slides).toMatchObject([{ problems: 'done', figure: null }]);
    const unknown = await read({ slides: [{ ...counted, problems: 'forgotten' }] });
    expect(unknown.defects.map((defect) => defect.path)).toEqual(['playlist.slides[0].problems']);
  });

  test('a bundle without a playlist shows its headline, then each panel', async () => {
    const { deck } = await read();
    expect(ids(deck())).toEqual(['headline', 'output', 'staff', 'firms']);
  });
});

describe('a bad playlist', () => {
  const path = (slide: unknown) =>
    read({ slides: [slide] }).then(({ defects }) => defects.map((defect) => defect.path));

  test('is told at the place of each defect; the other slides are shown', async () => {
    const { deck, defects } = await read({
      slides: [{ id: 'x', kind: 'panels', panels: ['gone'] }, ...PLAYLIST.slides],
    });
    expect(defects.map((defect) => [defect.path, defect.code])).toEqual([
      ['playlist.slides[0].panels[0]', 'dangling'],
    ]);
    expect(ids(deck())).toEqual(['first', 'output', 'both', 'open']);
  });

  test('three panels, a kind of its own, a panel on a headline, no figure, an id twice', async () => {
    const three = { id: 'x', kind: 'panels', panels: ['output', 'staff', 'firms'] };
    expect(await path(three)).toEqual(['playlist.slides[0].panels']);
    expect(await path({ id: 'x', kind: 'panels' })).toEqual(['playlist.slides[0].panels']);
    expect(await path({ id: 'x', kind: 'video' })).toEqual(['playlist.slides[0].kind']);
    expect(await path({ id: 'x', kind: 'headline', panels: ['output'] })).toEqual([
      'playlist.slides[0].panels',
    ]);
    expect(await path({ ...PLAYLIST.slides[1], growth: 'gone' })).toEqual(['playlist.slides[0].growth']);
    const twice = await read({ slides: [PLAYLIST.slides[0], PLAYLIST.slides[0]] });
    expect(twice.defects.map((defect) => defect.path)).toEqual(['playlist.slides[1].id']);
    expect(ids(twice.deck())).toEqual(['first']);
  });

  test('a slide stays from a second to a day, or until a key; any other time is a defect and the nearest is taken', async () => {
    const dwell = async (given: unknown) => {
      const { manifest, defects } = await read({ slides: PLAYLIST.slides, dwell: given });
      expect(manifest?.playlist?.slides.length).toBe(PLAYLIST.slides.length);
      return [manifest?.playlist?.dwell, defects.map(({ path }) => path).join()];
    };
    expect(await dwell(undefined)).toEqual([20, '']);
    for (const sound of [0, 1, 7.5, 86_400]) expect(await dwell(sound)).toEqual([sound, '']);
    for (const [given, taken] of [
      [0.2, 1],
      [-3, 1],
      [86_401, 86_400],
      ['30', 20],
      [null, 20],
    ])
      expect(await dwell(given)).toEqual([taken, 'playlist.dwell']);
  });
});
