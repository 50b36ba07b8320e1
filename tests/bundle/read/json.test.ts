import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jsonErrorOffset } from '../../../src/bundle/read/json.ts';

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe('jsonErrorOffset', () => {
  test.each([
    ['{"a": x}', 6],
    ['{"a": 1,}', 8],
    ['[1 2]', 3],
    ['[1,]', 3],
    ['{"a" 1}', 5],
    ['{1: 2}', 1],
    ['[1}', 2],
    ['{"a": 1]', 7],
    ['1 2', 2],
    ["{'a': 1}", 1],
    ['["line\nbreak"]', 1],
    ['[01]', 2],
    ['{"a":', 5],
    ['{"a": 1', 7],
    ['  ', 2],
    ['', 0],
  ])('%s', (text, offset) => {
    expect(isJson(text)).toBe(false);
    expect(jsonErrorOffset(text)).toBe(offset);
  });

  test('what stands before it can be completed; sound JSON ends at its end', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(jsonErrorOffset(text)).toBe(text.length);
        expect(jsonErrorOffset(`${text} ?`)).toBe(text.length + 1);
      }),
    );
  });

  test('deep nesting is no trouble', () => {
    expect(jsonErrorOffset('['.repeat(100_000))).toBe(100_000);
  });
});
