import { expect, test } from 'vitest';
import { readMentions } from '../../src/extraction/read-mentions.ts';

test('the text of a mention is that at its offset, whatever the writing', () => {
  const text = '全年完成１２．５亿元，增长３％；新增5万余个岗位。';
  for (const mention of readMentions(text)) {
    expect(text.slice(mention.offset, mention.offset + mention.text.length)).toBe(mention.text);
  }
  expect(
    readMentions(text)
      .filter(({ kind }) => kind === 'figure')
      .map(({ text: stated }) => stated),
  ).toEqual(['１２．５亿元', '３％', '5万余个']);
});
