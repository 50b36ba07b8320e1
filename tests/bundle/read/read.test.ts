import { describe, expect, test } from 'vitest';
import { tableOfPath } from '../../../src/bundle/read/parse-bundle.ts';
import { readBundle } from '../../../src/bundle/read/read.ts';
import {
  type Files,
  minimalFiles,
  readAll,
  rewritten,
  sourceOf,
  texts,
} from '../../support/bundle-fixture.ts';
import { toGb18030 } from '../../support/gb18030.ts';

const files: Files = minimalFiles();
const read = async (changed = files) => {
  const { bundle, defects } = await readAll(changed);
  if (!bundle) throw new Error(texts(defects, 'en').join('\n'));
  return { bundle, defects };
};

describe('readBundle', () => {
  test('gives typed, linked figures', async () => {
    const { bundle, defects } = await read();
    expect(defects).toEqual([]);
    expect([...bundle.figures.keys()]).toEqual([
      'output.2020',
      'output.2020.growth',
      'output.2020.rank',
      'staff.2020',
      'staff.2020.change',
      'firms.2020',
      'firms.2020.share',
      'firms.2020.share.change',
      'land.2021',
    ]);
    expect(bundle.figures.get('output.2020.growth')).toMatchObject({
      resource: 'a',
      indicator: { zh: '产值增速', en: 'Output growth' },
      period: '2020',
      measure: 'growth',
      value: '8.4',
      of: 'output.2020',
      basis: 'nominal',
      qualifier: '',
      modality: '',
      item: 'I.1',
      offset: 20,
      place: { file: 'figures/a.csv', row: 3 },
    });
    expect(bundle.figures.get('land.2021')).toMatchObject({
      qualifier: 'about',
      modality: 'expected',
      of: null,
      period: '',
    });
    expect(bundle.figures.get('output.2020')?.value).toBe('120.50');
    expect(bundle.figures.get('output.2020')?.unit.factor.toString()).toBe('100000000');
    expect(bundle.figures.get('firms.2020.share.change')?.note).toEqual({
      zh: '含引号"与逗号, 的说明',
      en: 'a note with "quotes", and a comma',
    });
    expect(bundle.mentions).toHaveLength(2);
    // A bundle from before there were open_item and note is read as it was.
    expect(bundle.problems[0]).toMatchObject({ status: 'done', openItem: '', note: { zh: '', en: '' } });
    expect(bundle.problems[1]).toMatchObject({ number: 2, deadline: '2021-12-31', ongoing: true });
    expect(bundle.references.get('yearbook.output.2019')?.source).toBe('yearbook');
  });

  test('a blank English text falls back to the Chinese one', async () => {
    const { bundle } = await read(rewritten(files, (text) => text.replaceAll('preliminary', '')));
    expect(bundle.references.get('yearbook.output.2019')?.note).toEqual({ zh: '初步数', en: '初步数' });
  });

  test('with BOM it reads the same', async () => {
    expect(await read(rewritten(files, (text) => `\uFEFF${text}`))).toEqual(await read());
  });

  test('in GB 18030 it reads the same', async () => {
    const encoded = rewritten(files, toGb18030);
    expect(() => new TextDecoder('utf-8', { fatal: true }).decode(encoded.get('units.csv'))).toThrow();
    expect(await read(encoded)).toEqual(await read());
  });

  test('with the line ends of Windows it reads the same', async () => {
    expect(await read(rewritten(files, (text) => text.replaceAll('\n', '\r\n')))).toEqual(await read());
  });

  test('a bad row is left out; the good ones stay, and nobody else is blamed', async () => {
    const changed = rewritten(files, (text) => text.replace('level,362,人', 'level,many,人'));
    const { bundle, defects } = await read(changed);
    expect(defects.map(({ file, row, column }) => [file, row, column])).toEqual([
      ['figures/a.csv', 5, 'value'],
    ]);
    expect(bundle.figures.has('staff.2020')).toBe(false);
    expect(bundle.figures.size).toBe(8);
  });

  test('defects stand in the order of the files, however slowly these come', async () => {
    const broken = rewritten(files, (text, path) => (path.endsWith('.csv') ? '' : text));
    const slow = sourceOf(broken);
    const waits: Record<string, number> = { 'units.csv': 20, 'figures/a.csv': 15, 'figures/b.csv': 5 };
    const { defects } = await readBundle(async (path) => {
      await new Promise((done) => setTimeout(done, waits[path] ?? 0));
      return slow(path);
    });
    expect(defects.map(({ file }) => file)).toEqual([
      'units.csv',
      'figures/a.csv',
      'figures/b.csv',
      'reference/r.csv',
      'mentions.csv',
      'problems.csv',
      'relations.csv',
    ]);
  });

  test('without a usable datapackage.json there is no bundle', async () => {
    const { bundle, defects } = await readBundle(async () => null);
    expect(bundle).toBeNull();
    expect(defects.map(({ code, file }) => [code, file])).toEqual([['missing-file', 'datapackage.json']]);
  });
});

describe('tableOfPath', () => {
  test.each([
    ['figures/economy.csv', 'figures'],
    ['reference/2020.csv', 'reference'],
    ['mentions.csv', 'mentions'],
    ['problems.csv', 'problems'],
    ['figures/deep/economy.csv', null],
    ['figures/readme.md', null],
    ['other.csv', null],
  ])('%s → %s', (path, table) => {
    expect(tableOfPath(path)).toBe(table);
  });
});
