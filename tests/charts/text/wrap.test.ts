import { describe, expect, test } from 'vitest';
import { OWN_LEXICON } from '../../../src/charts/text/lexicon.ts';
import { wrapped as brokenIn, widest } from '../../../src/charts/text/wrap.ts';

const wrapped = (text: string, size: number, width: number): string[] =>
  brokenIn(text, size, width, OWN_LEXICON);

describe('wrapped', () => {
  test('breaks after a word, in Chinese too', () => {
    expect(wrapped('规模以上工业增加值', 10, 50)).toEqual(['规模以上', '工业增加值']);
    expect(wrapped('修缮施工中', 10, 30)).toEqual(['修缮', '施工中']);
    expect(wrapped('retail sales of goods', 10, 60)).toEqual(['retail sales', 'of goods']);
  });

  test('a Chinese word wider than the line breaks after any character', () => {
    expect(wrapped('集装箱', 10, 20)).toEqual(['集装', '箱']);
  });

  test('keeps stops and brackets with their words', () => {
    expect(wrapped('重复件等，（推得）', 10, 40)).toEqual(['重复件', '等，', '（推得）']);
  });

  test('parts no number from its unit and breaks a range after its dash', () => {
    expect(wrapped('共有 17201 亿元', 10, 65)).toEqual(['共有', '17201 亿元']);
    expect(wrapped('共有 17201 亿元', 10, 60)).toEqual(['共有', '17201 亿元']);
    expect(wrapped('2020年12月31日', 10, 60)).toEqual(['2020年', '12月31日']);
    expect(wrapped('99 亿元～101 亿元', 10, 60)).toEqual(['99 亿元～', '101 亿元']);
  });

  test('parts no unit of several characters, and no word that is common in reports', () => {
    expect(wrapped('吞吐量 1204.64 万标箱', 10, 75)).toEqual(['吞吐量', '1204.64 万标箱']);
    expect(wrapped('空心为他处公布', 10, 40)).toEqual(['空心为', '他处公布']);
    expect(wrapped('三处均未注明', 10, 50)).toEqual(['三处均', '未注明']);
  });

  test('keeps the words of a number with it, and a dot behind what it follows', () => {
    expect(wrapped('国家级企业 超2800 家', 10, 70)).toEqual(['国家级企业', '超2800 家']);
    expect(wrapped('deposits CNY 2.86 trillion', 10, 110)).toEqual(['deposits', 'CNY 2.86 trillion']);
    expect(wrapped('losses of CNY −2.86 trillion', 10, 120)).toEqual(['losses of', 'CNY −2.86 trillion']);
    expect(wrapped('全市 · 人 · 2021年', 10, 40)).toEqual(['全市 ·', '人 ·', '2021年']);
  });

  test('a word wider than the line keeps a line of its own', () => {
    expect(wrapped('60 transactions', 10, 30)).toEqual(['60', 'transactions']);
  });

  test('the last line is no orphan', () => {
    expect(wrapped('修缮施工中', 10, 45)).toEqual(['修缮', '施工中']);
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
