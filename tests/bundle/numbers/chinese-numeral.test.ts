import { expect, test } from 'vitest';
import { chinesePercent } from '../../../src/bundle/numbers/chinese-numeral.ts';

test.each([
  ['百分之六十', '60', 5],
  ['百分之六十点五以上', '60.5', 7],
  ['百分之一百二十点零五', '120.05', 10],
  ['百分之两点', '2', 4],
])('%s is %s per cent in %d characters', (text, decimal, length) => {
  expect(chinesePercent(text)).toEqual({ decimal, length });
});

test.each(['六十', '百分之', '百分之约六十', '占百分之六十'])('%s begins with no per cent', (text) => {
  expect(chinesePercent(text)).toBeNull();
});
