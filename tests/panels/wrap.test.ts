import { describe, expect, test } from 'vitest';
import { widest, wrapped } from '../../src/panels/wrap.ts';

describe('wrapped', () => {
  test('breaks Chinese after any character, English after a word', () => {
    expect(wrapped('规模以上工业增加值', 10, 50)).toEqual(['规模以上工', '业增加值']);
    expect(wrapped('retail sales of goods', 10, 70)).toEqual(['retail sales', 'of goods']);
  });

  test('keeps stops and brackets with their characters', () => {
    expect(wrapped('重复件等，（推算）', 10, 40)).toEqual(['重复件', '等，（推', '算）']);
  });

  test('a word wider than the line keeps a line of its own', () => {
    expect(wrapped('60 transactions', 10, 30)).toEqual(['60', 'transactions']);
  });

  test('the last line is no orphan', () => {
    expect(wrapped('部分实施', 10, 30)).toEqual(['部分', '实施']);
    expect(wrapped('问题 44 超编超配等“三超两乱”', 10, 145)).toEqual(['问题 44 超编超配等', '“三超两乱”']);
  });

  test('a blank text is one blank line', () => {
    expect(wrapped('', 10, 30)).toEqual(['']);
  });
});

test('Chinese quotes are as wide as characters', () => {
  expect(widest(['“三超”', '三'], 10)).toBe(40);
});
