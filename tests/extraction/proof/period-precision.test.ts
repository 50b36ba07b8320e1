import { describe, expect, test } from 'vitest';
import { defectText } from '../../../src/bundle/defects/defect-text.ts';
import type { Figure } from '../../../src/bundle/model/bundle.ts';
import { periodPrecisionDefects } from '../../../src/extraction/proof/period-precision.ts';
import { sampleBundle } from '../../support/sample-bundle.ts';

const figure = async (period: string, offset: number): Promise<Figure> => {
  const bundle = await sampleBundle([{ id: 'a', value: '5', unit: '项', period }]);
  const found = bundle.figures.get('a');
  if (!found) throw new Error('no figure');
  return { ...found, offset };
};

const isPrecise = async (text: string, period: string): Promise<boolean> =>
  periodPrecisionDefects(await figure(period, text.indexOf('5项')), text).length === 0;

describe('a day or a month is given only where the text names it', () => {
  test.each([
    ['截至2021年12月，办结5项。', '2021-12-31', false],
    ['截至2021年12月，办结5项。', '2021-12', true],
    ['截至2021年12月底，办结5项。', '2021-12-31', true],
    ['截至12月31日，办结5项。', '2021-12-31', true],
    ['截至12月30日，办结5项。', '2021-12-31', false],
    ['办结5项（截至2021年12月31日）。', '2021-12-31', true],
    ['截至2021年12月31日办结8件。截至2021年12月，办结5项。', '2021-12-31', false],
    ['截至2021年12月，办结8件。年末在办5项。', '2021-12-31', true],
    ['2020年12月办结8件。共有5项。', '2021-12-31', true],
    ['2月底前完成5项。', '2020-02-29', true],
    ['2月28日完成5项。', '2020-02-29', false],
    ['1月10日至3月24日，移交5项。', '2021-01-10/2021-03-24', true],
    ['1月至3月，移交5项。', '2021-01-10/2021-03-24', false],
    ['截至11月，完成5项。', '2021-01/2021-11', true],
    ['上半年完成5项。', '2021-01/2021-06', true],
    ['今年完成5项。', '2021-01/2021-11', false],
    ['今年以来完成5项。', '2021-01/..', true],
    ['全年完成5项。', '2021', true],
    ['完成5项。', '', true],
  ])('%s %s', async (text, period, precise) => {
    expect(await isPrecise(text, period)).toBe(precise);
  });

  test('the defect names file, row, column and what would be right', async () => {
    const [defect] = periodPrecisionDefects(await figure('2021-12-31', 13), '截至2021年12月，办结5项。');
    if (!defect) throw new Error('no defect');
    expect(defectText(defect, 'en')).toBe(
      'figures/sample.csv, row 2, column period: found "2021-12-31"; expected a period no more precise than the text, such as 2021-12: it does not name 2021-12-31. Write it as the text has it, or correct the date.',
    );
    expect(defectText(defect, 'zh')).toContain('原文此处未写明 2021-12-31');
  });
});
