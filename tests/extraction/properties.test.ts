import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Mention } from '../../src/extraction/mention.ts';
import { readMentions } from '../../src/extraction/read-mentions.ts';

/** Pieces of reports, and what breaks naive readers: marks that never close, runs of digits, rare blanks. */
const PIECES = [
  '全年',
  '2021年',
  '1-11月',
  '完成',
  '投资',
  '收入',
  '12.5',
  '3,452',
  '１２．５',
  '亿元',
  '万人',
  '％',
  '%',
  '个百分点',
  '增长',
  '下降',
  '分别',
  '占',
  '比重',
  '比上年',
  '其中',
  '截至',
  '第三',
  '首家',
  '两批',
  '千亿',
  '百余项',
  '（',
  '）',
  '“',
  '”',
  '《',
  '》',
  '〔',
  '，',
  '、',
  '。',
  '；',
  '：',
  '\n',
  '\t',
  ' ',
  '-',
  '—',
  '～',
  '·',
  '+',
  '.',
  ',',
  '百分之',
  '十四五',
  '年末',
  '以上',
  '左右',
  '约',
  '近',
  '超',
  '零',
  '万',
  '亿',
  '一',
  '①',
  'PM',
  'm2',
  'μg/m3',
  '\u0000',
  '\ud800',
  '😀',
  '\u202e',
  '999999999999999999999999',
  '0.',
  '.5',
  '../',
  '2021-13-45',
  '电话',
  '号',
];

const reports = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(''));
const mutated = fc
  .tuple(reports, fc.nat(), fc.nat(), fc.string({ maxLength: 4 }))
  .map(([text, at, cut, inserted]) => {
    const place = text.length === 0 ? 0 : at % text.length;
    return text.slice(0, place) + inserted + text.slice(place + (cut % 8));
  });

const DECIMAL = /^-?\d+(?:\.\d+)?$/;

/** What must hold of every reading, whatever the text. */
const holds = (text: string, mentions: readonly Mention[]): void => {
  let last = -1;
  const offsets = new Set(mentions.map(({ offset }) => offset));
  for (const { offset, text: stated, kind, value, baseValue, of, qualifier, measure } of mentions) {
    expect(offset).toBeGreaterThan(last);
    last = offset;
    expect(text.slice(offset, offset + stated.length)).toBe(stated);
    expect(stated).not.toBe('');
    if (kind !== 'figure') {
      expect([value, baseValue, of, qualifier, measure]).toEqual([null, null, null, null, null]);
      continue;
    }
    expect(value).toMatch(DECIMAL);
    expect(baseValue).toMatch(DECIMAL);
    if (of !== null) expect(offsets.has(of)).toBe(true);
  }
};

const RUNS = 5000;
/** Milliseconds, long enough for a slow machine and short enough to find a hang. */
const PATIENCE = 60_000;

describe('any text', () => {
  test(
    'made of the pieces of reports is read whole',
    () => {
      fc.assert(
        fc.property(reports, (text) => holds(text, readMentions(text))),
        { numRuns: RUNS },
      );
    },
    PATIENCE,
  );

  test(
    'and any mutation of it',
    () => {
      fc.assert(
        fc.property(fc.oneof(mutated, fc.string({ unit: 'binary', maxLength: 80 })), (text) =>
          holds(text, readMentions(text)),
        ),
        { numRuns: RUNS },
      );
    },
    PATIENCE,
  );

  test.each(['“', '（', '1', '一', '，', '年', '1%、', '从', '2021年'])(
    'a text of nothing but %s ends',
    (piece) => {
      expect(readMentions(piece.repeat(20_000)).length).toBeLessThanOrEqual(20_000 * piece.length);
    },
    PATIENCE,
  );
});
