import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { wholeBase } from '../../../src/charts/kinds/whole-base.ts';
import { themeFromTokens } from '../../../src/charts/model/theme.ts';
import { drawnTexts } from '../../support/drawn-texts.ts';
import { type SampleFigure, sampleBundle } from '../../support/sample-bundle.ts';

const theme = themeFromTokens(readFileSync('src/app/tokens.css', 'utf8'), 'light', 'red');

const draw = async (
  count: Partial<SampleFigure>,
  growth: Partial<SampleFigure>,
  locale: 'zh' | 'en' = 'zh',
) => {
  const bundle = await sampleBundle([
    { id: 'caught', value: '3614', unit: '人', ...count },
    { id: 'caught.growth', value: '38.22', unit: '%', measure: 'growth', of: 'caught', ...growth },
  ]);
  const options = { figure: 'caught', growth: 'caught.growth' };
  return wholeBase.draw({ bundle, options, theme, locale, compact: false });
};

const derived = (drawing: Awaited<ReturnType<typeof draw>>) =>
  drawing.rows.filter((row) => row.nature === 'derived').map(({ label, value }) => [label, value]);

describe('whole-base', () => {
  test('no whole base gives 3614 after a growth of 38.22 %', async () => {
    const drawing = await draw({}, {});
    expect(derived(drawing)).toEqual([
      ['增速 38.22% 所要求的基数', '2614.57～2614.77 人'],
      ['基数为 2614 人时的增速', '+38.26%'],
      ['基数为 2615 人时的增速', '+38.20%'],
    ]);
    expect(drawing.alt).toContain('其间没有整数');
    expect(drawnTexts(drawing)).toEqual([
      ...['2614.57', '2614.77', '增速 38.22% 所要求的基数', '其间没有整数'],
      ...['2614', '→ +38.26%', '2615', '→ +38.20%'],
    ]);
  });

  test('says which whole number lies in the interval, its growth as stated', async () => {
    const drawing = await draw({ value: '50' }, { value: '4.2' }, 'en');
    expect(drawing.alt).toContain('the whole number 48 lies in it');
    expect(derived(drawing).slice(1)).toEqual([
      ['Growth from a base of 47 persons', '+6.4%'],
      ['Growth from a base of 48 persons', '+4.2%'],
      ['Growth from a base of 49 persons', '+2.0%'],
    ]);
  });

  test('growths are in per cent, whatever the unit of the stated one', async () => {
    const { rows } = await draw({}, { value: '382.2', unit: '‰' });
    const growths = rows
      .slice(3)
      .map(({ value, range }) => [value, range?.interval.lo?.toString(), range?.unit.unit]);
    expect(growths).toEqual([
      ['+38.3%', '38.3', '%'],
      ['+38.2%', '38.2', '%'],
    ]);
  });

  test('many whole numbers: all are rows, the outermost of them labelled', async () => {
    const drawing = await draw({ value: '905' }, { value: '5' });
    expect(drawing.alt).toContain('其间有 9 个整数');
    expect(drawing.rows).toHaveLength(2 + 1 + 11);
    const texts = drawnTexts(drawing);
    expect(texts).toEqual(expect.arrayContaining(['857', '858', '866', '867']));
    expect(texts).not.toContain('860');
  });

  test('a fall keeps its sign, and from zero there is no growth', async () => {
    expect(derived(await draw({ value: '95' }, { value: '-5' })).map(([, value]) => value)).toContain('−5%');
    const fromNothing = derived(await draw({ value: '1' }, { value: '50' }));
    expect(fromNothing.slice(1).map(([, value]) => value)).toEqual(['—', '0%']);
  });

  test('throws for what has no whole base: rounded counts, shares, a growth to nothing, too many bases', async () => {
    await expect(draw({ value: '1.4', unit: '万人' }, {})).rejects.toThrow('caught: not an exact count');
    await expect(draw({ qualifier: 'nearly', value: '3600' }, {})).rejects.toThrow('not an exact count');
    await expect(draw({}, { measure: 'share' })).rejects.toThrow('caught.growth: a share, not a growth');
    await expect(draw({}, { value: '-100' })).rejects.toThrow('caught, caught.growth: no base follows');
    await expect(draw({ value: '90500' }, { value: '5' })).rejects.toThrow('nothing to test');
  });

  test('a growth that the bundle lacks is named', async () => {
    const bundle = await sampleBundle([{ id: 'caught', value: '3614', unit: '人' }]);
    const options = { figure: 'caught', growth: 'gone' };
    expect(() => wholeBase.draw({ bundle, options, theme, locale: 'zh', compact: true })).toThrow(
      'no figure gone',
    );
  });
});
