import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { frameOf, mostRoomIn, roomIn } from '../../../src/charts/layout/frame.ts';
import { themeFromTokens } from '../../../src/charts/model/theme.ts';

const tokens = readFileSync('src/app/tokens.css', 'utf8');

test.each([1, 2])('a drawing is made for no more than the width that there is, at scale %d', (scale) => {
  const theme = themeFromTokens(tokens, 'light', 'red', scale);
  for (let width = 200; width <= 1280; width += 1) {
    const frame = { theme, ...frameOf(width * scale, theme) };
    expect(frame.compact).toBe(width < 416);
    expect(roomIn(frame)).toBeLessThanOrEqual(width * scale);
    expect(mostRoomIn(frame)).toBeGreaterThanOrEqual(width * scale);
  }
});

test('where nothing is known of the width, most phones and most other panels have the room', () => {
  const theme = themeFromTokens(tokens, 'light', 'red');
  expect([true, false].map((compact) => roomIn({ theme, compact }))).toEqual([284, 416]);
});
