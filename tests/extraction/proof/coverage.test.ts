import { describe, expect, test } from 'vitest';
import { defectText } from '../../../src/bundle/defects/defect-text.ts';
import type { Draft } from '../../../src/extraction/draft/bundle.ts';
import type { DraftFigure } from '../../../src/extraction/draft/rows.ts';
import { coverage } from '../../../src/extraction/proof/coverage.ts';
import { draftedBundle } from '../../support/drafted-bundle.ts';
import { OWN_TEXTS } from '../../support/labelled-texts.ts';

const bundleOf = async (text: string, edit?: (draft: Draft) => Draft) => {
  const { bundle } = await draftedBundle(text, edit);
  if (!bundle) throw new Error('no bundle');
  return bundle;
};

/** Everything in which a text and an edited draft of it do not agree. */
const defectsOf = async (text: string, edit: (draft: Draft) => Draft): Promise<readonly string[]> =>
  coverage(text, await bundleOf(text, edit)).defects.map((defect) => defectText(defect, 'en'));

/** Changes the figure stated so. */
const editing =
  (stated: string, changes: Partial<DraftFigure>) =>
  (draft: Draft): Draft => ({
    ...draft,
    figures: draft.figures.map((row) => (row.stated === stated ? { ...row, ...changes } : row)),
  });

const without =
  (stated: string) =>
  (draft: Draft): Draft => ({
    ...draft,
    figures: draft.figures.filter((row) => row.stated !== stated),
  });

describe('a bundle against its text', () => {
  test.each(OWN_TEXTS)('$name: every number is a figure or a mention, where it says', async ({ text }) => {
    const { numbers, defects } = coverage(text, await bundleOf(text));
    expect(defects).toEqual([]);
    expect(numbers).toBeGreaterThan(30);
  });

  const TEXT = '2023年新建学校12所，参保率为百分之九十五，居民收入增长百分之零点五，产值突破千亿。';

  test.each([
    ['12所', '13'],
    ['百分之九十五', '96'],
    ['百分之零点五', '5'],
    ['千亿', '100'],
  ])('%s does not say %s', async (stated, value) => {
    const [defect, ...others] = await defectsOf(TEXT, editing(stated, { value }));
    expect(others).toEqual([]);
    expect(defect).toContain(`the number that "${stated}" says`);
  });

  test('a figure at another place says what is there', async () => {
    const [defect] = await defectsOf(TEXT, editing('12所', { offset: '8' }));
    expect(defect).toContain('what stands there: "校12"');
  });

  test.each([
    ['12所', '12'],
    ['百分之九十五', '九十五'],
    ['百分之零点五', '零'],
  ])('%s without a row is reported once, as %s', async (stated, number) => {
    const [defect, ...others] = await defectsOf(TEXT, without(stated));
    expect(others).toEqual([]);
    expect(defect).toContain(`the number "${number}", not accounted for`);
  });

  test('a per cent in words that is no number is a defect', async () => {
    const text = '参保率为百分之九五，新建公园3个。';
    const edit = editing('3个', { stated: '百分之九五', offset: '4', value: '95', unit: '%' });
    expect(await defectsOf(text, edit)).toContainEqual(
      expect.stringContaining('the number that "百分之九五" says'),
    );
  });
});
