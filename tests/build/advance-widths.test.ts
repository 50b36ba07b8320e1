import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { advancesModule } from '../../build/advance-widths.ts';
import { textWidth } from '../../src/charts/text/measure.ts';

test('the table of widths is that of the fonts that are shipped', () => {
  expect(readFileSync('src/charts/text/advances.ts', 'utf8')).toBe(advancesModule());
});

test('a text is as wide as its characters are in the font', () => {
  expect(textWidth('集装箱', 10)).toBe(30);
  expect(textWidth('“双随机”', 10)).toBe(50);
  // i and m of Noto Sans SC: 0.275 and 0.926 em.
  expect(textWidth('im', 1000)).toBeCloseTo(275 + 926, 6);
});
