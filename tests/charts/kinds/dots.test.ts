import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { dots } from '../../../src/charts/kinds/dots.ts';
import { themeFromTokens } from '../../../src/charts/model/theme.ts';
import { drawnTexts } from '../../support/drawn-texts.ts';
import { type SampleFigure, sampleBundle } from '../../support/sample-bundle.ts';

const theme = themeFromTokens(readFileSync('src/app/tokens.css', 'utf8'), 'light', 'red');

const growth = (id: string, value: string): SampleFigure => ({ id, value, unit: '%', measure: 'growth' });

const draw = async (figures: readonly SampleFigure[], options: object = {}, locale: 'zh' | 'en' = 'zh') =>
  dots.draw({
    bundle: await sampleBundle(figures),
    options: { dots: figures.map(({ id }) => ({ figure: id })), ...options },
    theme,
    locale,
    compact: false,
  });

describe('dots', () => {
  test('keeps the order given, or puts the largest first', async () => {
    const figures = [growth('a', '16.4'), growth('b', '22.8'), growth('c', '20.0')];
    const values = async (options: object) => (await draw(figures, options)).rows.map((row) => row.value);
    expect(await values({})).toEqual(['16.4%', '22.8%', '20.0%']);
    expect(await values({ sort: true })).toEqual(['22.8%', '20.0%', '16.4%']);
  });

  test('labels each dot with its exact number and says the ends of the range', async () => {
    const drawing = await draw([growth('a', '20.0'), growth('b', '-4.4'), growth('c', '0')], {}, 'en');
    expect(drawnTexts(drawing)).toEqual(expect.arrayContaining(['20.0%', '−4.4%', '0%', 'Indicator a']));
    expect(drawing.alt).toBe(
      'Dots on one scale compare 3 growth rates for 2021: the highest is “Indicator a” (20.0%), the lowest is “Indicator b” (−4.4%); 1 of them below zero.',
    );
  });

  test('falls lie left of zero, and the scale always holds zero', async () => {
    const axis = async (...values: string[]) =>
      (await draw(values.map((value, index) => growth(`g${index}`, value)))).option.xAxis;
    expect(await axis('20', '-4.4')).toMatchObject({ min: -4.4, max: 20 });
    expect(await axis('20', '15')).toMatchObject({ min: 0, max: 20 });
    expect(await axis('-3')).toMatchObject({ min: -3, max: 0 });
    expect(await axis('0')).toMatchObject({ min: 0, max: 1 });
  });

  test('throws for figures that are no percentages or not of one kind', async () => {
    const people: SampleFigure = { id: 'people', value: '3', unit: '人' };
    const share: SampleFigure = { id: 'share', value: '40', unit: '%', measure: 'share' };
    await expect(draw([growth('a', '5'), people])).rejects.toThrow(
      'people: not a percentage, but in persons',
    );
    await expect(draw([growth('a', '5'), share])).rejects.toThrow(
      'not of one kind: share (share, %) and a (growth, %)',
    );
  });
});
