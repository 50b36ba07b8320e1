import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { bullet } from '../../../src/charts/kinds/bullet.ts';
import { themeFromTokens } from '../../../src/charts/model/theme.ts';
import { drawnTexts } from '../../support/drawn-texts.ts';
import { sampleBundle } from '../../support/sample-bundle.ts';

const theme = themeFromTokens(readFileSync('src/app/tokens.css', 'utf8'), 'light', 'red');

test.each([
  [{ markLabel: { zh: '年度计划', en: 'plan of the year' } }, '年度计划 100%'],
  [{ mark: 90, markLabel: { zh: '底线', en: 'floor' } }, '底线 90%'],
  [{}, '100%'],
])('the mark says what it is and where it lies: %o', async (options, label) => {
  const bundle = await sampleBundle([{ id: 'a', value: '126.3', unit: '%', measure: 'rate' }]);
  const drawing = bullet.draw({
    bundle,
    options: { bars: [{ figure: 'a' }], mark: 100, ...options },
    theme,
    locale: 'zh',
    compact: false,
  });
  expect(drawnTexts(drawing)).toContain(label);
});
