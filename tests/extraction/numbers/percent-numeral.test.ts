import { expect, test } from 'vitest';
import { percentNumeral } from '../../../src/extraction/numbers/percent-numeral.ts';

test.each([
  ['百分之六十', '60', 5],
  ['百分之六十点五以上', '60.5', 7],
  ['百分之二点〇五', '2.05', 7],
  ['百分之一百二十点零五', '120.05', 10],
  ['百分之两点', '2', 4],
])('%s is %s per cent in %d characters', (text, value, length) => {
  expect(percentNumeral(text)).toEqual({ value, length });
});

test.each(['六十', '百分之', '百分之约六十', '占百分之六十'])('%s begins with no per cent', (text) => {
  expect(percentNumeral(text)).toBeNull();
});
