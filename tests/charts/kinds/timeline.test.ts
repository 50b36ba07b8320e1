import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { timeline } from '../../../src/charts/kinds/timeline.ts';
import { themeFromTokens } from '../../../src/charts/model/theme.ts';
import { drawnTexts } from '../../support/drawn-texts.ts';
import { sampleBundle } from '../../support/sample-bundle.ts';

const theme = themeFromTokens(readFileSync('src/app/tokens.css', 'utf8'), 'light', 'red');

const PROBLEMS = [
  '2,policy,乙,Second,basically_done,2022-12-31,true,I.1,P2',
  '1,policy,甲,First,done,,,,P1',
  '44,policy,丁,Fourth,in_progress,2024-12-31,,I.1,P44',
  '31,policy,丙,Third,basically_done,2022-03-31,,I.1,P31',
];

const draw = async (problems: readonly string[], locale: 'zh' | 'en' = 'zh', compact = false) =>
  timeline.draw({ bundle: await sampleBundle([], { problems }), options: {}, theme, locale, compact });

describe('timeline', () => {
  test('starts at the date of the report and goes on by deadline; what is done is left out', async () => {
    const { rows } = await draw(PROBLEMS);
    expect(rows.map(({ label, value, period }) => [label, value, period])).toEqual([
      ['报告日期', '2022年2月22日', ''],
      ['问题 31 丙', '基本完成', '2022年3月底前'],
      ['问题 2 乙', '基本完成，并长期坚持', '2022年12月底前'],
      ['问题 44 丁', '推进中', '2024年12月底前'],
    ]);
  });

  test('labels the report, each problem, its date and the years between', async () => {
    const texts = drawnTexts(await draw(PROBLEMS, 'en'));
    expect(texts).toEqual(
      expect.arrayContaining([
        'Report of 22 Feb 2022',
        'Problem 31: Third',
        'by the end of Mar 2022',
        'by the end of Dec 2024',
        '2023',
        '2024',
      ]),
    );
    expect(texts).not.toContain('2025');
    expect(texts.join(' ')).toContain('2 basically done 1 in progress 1 to be kept up');
  });

  test('says in words how many are open, until when, and how many go on', async () => {
    expect((await draw(PROBLEMS)).alt).toBe(
      '截至报告日期（2022年2月22日），3 个问题未全部完成（个数由清单计数）：2 个基本完成、1 个推进中；时限最早为2022年3月底前，最晚为2024年12月底前，其中 1 个另注明“并长期坚持”。',
    );
    const one = await draw(['5,policy,戊,Fifth,in_progress,2022-12-31,,I.1,P5'], 'en');
    expect(one.alt).toBe(
      'As of the report’s date, 22 Feb 2022, there is 1 problem not fully done, counted from the lists: 1 in progress; the deadline is the end of Dec 2022.',
    );
  });

  test('a deadline before the report still stands on the axis', async () => {
    const { option } = await draw(['5,policy,戊,Fifth,in_progress,2021-12-31,,I.1,P5']);
    expect(option.xAxis).toMatchObject({ min: Date.UTC(2021, 11, 31), max: Date.UTC(2022, 1, 22) });
  });

  test('nothing open is nothing to draw', async () => {
    await expect(draw(['1,policy,甲,First,done,,,,P1'])).rejects.toThrow('no problem with a deadline');
  });
});
