import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { columnNumbers, numberLines } from '../../../src/charts/layout/number-lines.ts';
import { themeFromTokens } from '../../../src/charts/model/theme.ts';

const theme = themeFromTokens(readFileSync('src/app/tokens.css', 'utf8'), 'light', 'red');

describe('numberLines', () => {
  test('breaks a range after its dash, and neither number from its unit', () => {
    expect(numberLines('12721 亿元～12723 亿元', 100, theme)).toEqual(['12721 亿元～', '12723 亿元']);
    expect(numberLines('CNY 12.5 billion – CNY 13 billion', 130, theme)).toEqual([
      'CNY 12.5 billion –',
      'CNY 13 billion',
    ]);
  });

  test('words before a number break before it parts from its unit', () => {
    expect(numberLines('expected over CNY 100.0 billion', 125, theme)).toEqual([
      'expected over',
      'CNY 100.0 billion',
    ]);
  });

  test('rather than be cut off, a number breaks at its spaces', () => {
    expect(numberLines('CNY 703.389 billion', 80, theme)).toEqual(['CNY 703.389', 'billion']);
  });
});

describe('columnNumbers', () => {
  const lines = (numbers: string[], room: number) => columnNumbers([{ numbers, room }], theme)?.[0];

  test('keeps the unit where there is room', () => {
    expect(lines(['5468.6098 亿元', '7033.89 亿元'], 110)).toEqual({
      lines: [['5468.6098 亿元'], ['7033.89 亿元']],
    });
  });

  test('leaves a shared unit out, to be said once, where there is none', () => {
    expect(lines(['12721 亿元～12723 亿元', '17201 亿元'], 60)).toEqual({
      lines: [['12721～', '12723'], ['17201']],
      unit: '亿元',
    });
    expect(lines(['CNY 640.1 billion', 'CNY 703.4 billion'], 60)).toEqual({
      lines: [['640.1'], ['703.4']],
      unit: 'CNY billion',
    });
  });

  test.each([
    ['different units', ['1.4 万亿元', '7033 亿元']],
    ['words around a number', ['约7033 亿元', '约6384 亿元']],
    ['no room even without', ['703389.12345 亿元', '1 亿元']],
  ])('nothing fits: %s', (_, numbers) => {
    expect(lines(numbers, 50)).toBeUndefined();
  });
});
