import { describe, expect, test } from 'vitest';
import { sentenceAround, sentenceEnd } from '../../../src/extraction/proof/sentence.ts';

describe('sentenceAround', () => {
  test('stops at the marks that end a sentence', () => {
    expect(sentenceAround('一是立案。办结12件，追责3人；下一句。', { start: 7, end: 10 })).toEqual([
      '办结',
      '12件',
      '，追责3人；',
    ]);
  });

  test('stops at the ends of a line', () => {
    expect(sentenceAround('标题\n共3人\n完', { start: 4, end: 6 })).toEqual(['共', '3人', '']);
  });
});

test.each([
  '办结12件。下一句',
  '办结12件; 下一句',
  '办结12件！',
  '办结12件?',
  '办结12件\n下一行',
  '办结12件',
])('%j: the sentence of 12 ends behind 件', (text) => {
  expect(text.slice(0, sentenceEnd(text, text.indexOf('12')))).toBe('办结12件');
});
