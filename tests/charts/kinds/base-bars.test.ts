import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Locale } from '../../../src/bundle/model/text.ts';
import { baseBars } from '../../../src/charts/kinds/base-bars.ts';
import { themeFromTokens } from '../../../src/charts/model/theme.ts';
import { drawnTexts } from '../../support/drawn-texts.ts';
import { type SampleFigure, sampleBundle } from '../../support/sample-bundle.ts';

const theme = themeFromTokens(readFileSync('src/app/tokens.css', 'utf8'), 'light', 'red');

const LEVEL: SampleFigure = { id: 'pupils', value: '52830', unit: '人' };

const draw = async (by: Omit<SampleFigure, 'id' | 'of'>, locale: Locale, level = LEVEL) =>
  baseBars.draw({
    bundle: await sampleBundle([level, { id: 'by', of: level.id, ...by }]),
    options: { current: level.id, growth: 'by' },
    theme,
    locale,
    compact: false,
  });

/** What the bar of the previous level is called. */
const impliedBar = async (by: Omit<SampleFigure, 'id' | 'of'>, locale: Locale) =>
  (await draw(by, locale)).rows.find(({ nature }) => nature === 'derived')?.label;

describe('base bars', () => {
  test.each([
    [
      { measure: 'change', value: '4117', unit: '人' },
      '2020年，由增加 4117 人推得',
      '2020, implied by an increase of 4,117 persons',
    ],
    [
      { measure: 'change', value: '-30', unit: '人' },
      '2020年，由减少 30 人推得',
      '2020, implied by a fall of 30 persons',
    ],
    [
      { measure: 'change', value: '30', unit: '人', qualifier: 'about' },
      '2020年，由增加约30 人推得',
      '2020, implied by an increase of about 30 persons',
    ],
    [
      { measure: 'change', value: '0', unit: '人' },
      '2020年，由增减 0 人推得',
      '2020, implied by a change of 0 persons',
    ],
    [
      { measure: 'growth', value: '5.6', unit: '%' },
      '2020年，由增长 5.6% 推得',
      '2020, implied by growth of 5.6%',
    ],
    [
      { measure: 'growth', value: '-5.6', unit: '%' },
      '2020年，由下降 5.6% 推得',
      '2020, implied by a fall of 5.6%',
    ],
  ])('names what implies the level of the year before: %o', async (by, zh, en) => {
    expect(await impliedBar(by, 'zh')).toBe(zh);
    expect(await impliedBar(by, 'en')).toBe(en);
    expect(drawnTexts(await draw(by, 'en'), 900).join(' ')).toContain(en.split(', ')[1]);
  });

  test('says in words what follows from a fall', async () => {
    const fall = { measure: 'change', value: '-30', unit: '人' };
    expect((await draw(fall, 'zh')).alt).toBe(
      '指标 pupils 52830 人（2021年），由所述减少 30 人推得2020年为 52860 人。',
    );
    expect((await draw(fall, 'en')).alt).toBe(
      'Indicator pupils: 52,830 persons for 2021; the stated fall of 30 persons implies 52,860 persons for 2020.',
    );
  });

  test.each([
    ['2021-12-31', 'for the end of 2020'],
    ['2021-01/2021-11', 'for the same period of 2020'],
    ['2021', 'for 2020'],
  ])('names the period before %s in a sentence', async (period, words) => {
    const growth = { measure: 'growth', value: '5', unit: '%', period };
    expect((await draw(growth, 'en', { ...LEVEL, period })).alt).toMatch(new RegExp(`persons ${words}\\.$`));
  });
});
