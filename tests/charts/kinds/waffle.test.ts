import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { squares, waffle } from '../../../src/charts/kinds/waffle.ts';
import { legendOf } from '../../../src/charts/marks/legend.ts';
import { statusSquare } from '../../../src/charts/marks/status-square.ts';
import { themeFromTokens } from '../../../src/charts/model/theme.ts';
import { drawnTexts } from '../../support/drawn-texts.ts';
import { sampleBundle } from '../../support/sample-bundle.ts';

const theme = themeFromTokens(readFileSync('src/app/tokens.css', 'utf8'), 'light', 'red');

const PROBLEMS = [
  '3,policy,丙,Third,in_progress,2023-12-31,,I.1,P3',
  '1,policy,甲,First,done,,,,P1',
  '2,policy,乙,Second,basically_done,2022-03-31,true,I.1,P2',
  '4,policy,丁,Fourth,done,,,,P4',
];

const draw = async (problems: readonly string[], locale: 'zh' | 'en' = 'zh', compact = false) =>
  waffle.draw({ bundle: await sampleBundle([], { problems }), options: {}, theme, locale, compact });

describe('waffle', () => {
  test('lists the problems in number order with their state and deadline', async () => {
    const { rows } = await draw(PROBLEMS);
    expect(rows.map(({ label, value, period }) => [label, value, period])).toEqual([
      ['问题 1 甲', '已完成', ''],
      ['问题 2 乙', '基本完成，并长期坚持', '2022年3月底前'],
      ['问题 3 丙', '推进中', '2023年12月底前'],
      ['问题 4 丁', '已完成', ''],
    ]);
    expect(rows[1]?.source).toBe('第一节');
  });

  test('counts problems by state in its key and in words', async () => {
    const drawing = await draw(PROBLEMS, 'en');
    expect(drawing.alt).toBe(
      'As of the report’s date, 22 Feb 2022, there are 4 problems, counted from the lists: 2 done; 1 basically done; 1 in progress.',
    );
    expect(drawnTexts(drawing)).toEqual([
      ...['2', 'done', '1', 'basically done', '1', 'in progress'],
      ...['1', '2', '3', '4'],
    ]);
  });

  const UNLISTED = ['5,policy,戊,Fifth,not_listed,,,,P5', '6,policy,己,Sixth,not_listed,,,,P6,I.1'];

  test('what is inferred says so in the key and in words, with the matters that are still named', async () => {
    const drawing = await draw(UNLISTED);
    expect(drawing.alt).toBe(
      '截至报告日期（2022年2月22日），有 2 个问题（个数由清单计数）：2 个未列为未完成（推断）；其中 1 个经编者比对仍有相关事项列出（问题 6）。',
    );
    expect(drawnTexts(drawing)).toEqual(['2', '未列为未完成（推断）', '1', '相关事项仍列出', '5', '6']);
    expect(legendOf(drawing, 'zh')).toEqual(['个数由清单计数']);
  });

  test('a square that is inferred is hollow and dashed, whatever its colour', () => {
    const style = (status: 'done' | 'not_listed') =>
      (statusSquare(status, { x: 0, y: 0, side: 20 }, theme) as { style?: { fill?: string } }).style;
    expect(style('not_listed')).toMatchObject({ fill: theme.colors.sheet, lineDash: expect.any(Array) });
    expect(style('done')?.fill).not.toBe(theme.colors.sheet);
  });

  test('the tooltip of a square says number, label, state and deadline', async () => {
    const { option } = await draw(PROBLEMS, 'en');
    const [, series] = option.series as { data: { tip: string }[] }[];
    expect(series?.data[1]?.tip).toBe(
      'Problem 2: Second\nbasically done, to be kept up\ndue by the end of Mar 2022',
    );
    expect(series?.data[0]?.tip).toBe('Problem 1: First\ndone');
  });

  test('a state that no problem has is not in the key', async () => {
    expect(drawnTexts(await draw(['1,policy,甲,First,done,,,,P1']))).toEqual(['1', '已完成', '1']);
  });

  test('a bundle without problems cannot be drawn', async () => {
    await expect(draw([])).rejects.toThrow('problems.csv');
  });
});

describe('squares', () => {
  test('rows come out even where that costs little', () => {
    expect(squares(55, { width: 560, height: 258, gap: 4, largest: 64 }).columns).toBe(11);
    expect(squares(55, { width: 1294, height: 250, gap: 5, largest: 83 }).columns).toBe(19);
    expect(squares(4, { width: 300, height: 300, gap: 4, largest: 200 }).columns).toBe(2);
  });

  test.each([
    [55, 290, 258],
    [55, 340, 258],
    [55, 500, 216],
    [55, 1280, 216],
    [1, 290, 258],
  ])('%i squares fit into %i × %i', (count, width, height) => {
    const { columns, side } = squares(count, { width, height, gap: 4, largest: 52 });
    expect(columns * (side + 4) - 4).toBeLessThanOrEqual(width);
    expect(Math.ceil(count / columns) * (side + 4) - 4).toBeLessThanOrEqual(height);
    expect(side).toBeGreaterThanOrEqual(24);
    expect(side).toBeLessThanOrEqual(52);
  });
});
