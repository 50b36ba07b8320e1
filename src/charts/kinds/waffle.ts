import * as v from 'valibot';
import type { Bundle, Problem } from '../../bundle/model/bundle.ts';
import { periodText } from '../../bundle/model/period.ts';
import { counted, type Locale } from '../../bundle/model/text.ts';
import { perBox } from '../layout/per-box.ts';
import { countKey } from '../marks/key.ts';
import { COUNTED } from '../marks/legend.ts';
import { baseOption, numberLabel, px } from '../marks/marks.ts';
import { group, type Point, text } from '../marks/shapes.ts';
import { matterMark, type Square, squareTextColor, statusSquare } from '../marks/status-square.ts';
import { panelKind } from '../model/kind.ts';
import {
  mattersText,
  problemRow,
  problemTip,
  statusCounts,
  statusCountTexts,
  statusText,
  withOpenMatter,
} from '../model/problem-status.ts';
import { reasons } from '../model/reasons.ts';
import { listed } from '../text/alternative.ts';

const options = v.strictObject({});

const GAP = 4;
const LARGEST = 64;
const HEIGHT = { wide: 216, compact: 258 } as const;

/** How much smaller squares may be for rows that come out even, and how much of its length the last row may lack. */
const SMALLER = 0.85;
const LACKING = 0.25;

/** About the largest squares of which `count` fit into a rectangle in rows that come out even, and how many in a row. */
export const squares = (
  count: number,
  { width, height, gap, largest }: { width: number; height: number; gap: number; largest: number },
): { columns: number; side: number } => {
  const grids = Array.from({ length: count }, (_, index) => {
    const columns = index + 1;
    const rows = Math.ceil(count / columns);
    const side = Math.min(
      largest,
      (width - gap * (columns - 1)) / columns,
      (height - gap * (rows - 1)) / rows,
    );
    return { columns, side, missing: columns * rows - count };
  });
  const most = Math.max(...grids.map((grid) => grid.side));
  const large = grids.filter((grid) => grid.side >= most * SMALLER);
  const even = large.filter((grid) => grid.missing <= grid.columns * LACKING);
  // Those that leave least of a wide panel empty, and of these the largest.
  const reach = ({ columns, side }: { columns: number; side: number }): number =>
    Math.round(columns * (side + gap));
  return (even.length > 0 ? even : large).reduce((best, grid) =>
    reach(grid) > reach(best) || (reach(grid) === reach(best) && grid.side > best.side) ? grid : best,
  );
};

/** What the squares show, in words. */
const altText = (problems: readonly Problem[], bundle: Bundle, locale: Locale): string => {
  const states = statusCountTexts(problems, bundle, locale).map((each) => each.text);
  const matters = withOpenMatter(problems);
  const numbers = matters.map((problem) => `${problem.number}`);
  const published = periodText(bundle.descriptor.heshu.report.published, locale);
  if (locale === 'zh') {
    const open =
      matters.length === 0
        ? ''
        : `；其中 ${mattersText(matters.length, 'zh')}（问题 ${listed(numbers, 'zh')}）`;
    return `截至报告日期（${published}），有 ${problems.length} 个问题（个数由清单计数）：${states.join('、')}${open}。`;
  }
  const open =
    matters.length === 0
      ? ''
      : `; of these, ${mattersText(matters.length, 'en')} (${numbers.length === 1 ? 'problem' : 'problems'} ${listed(numbers, 'en')})`;
  return `As of the report’s date, ${published}, there ${problems.length === 1 ? 'is' : 'are'} ${counted(problems.length, 'problem')}, counted from the lists: ${states.join('; ')}${open}.`;
};

/** The numbered problems as squares, one a problem in their order, by how far they have been put right. */
export const waffle = panelKind({
  options,
  figureIds: () => [],
  problems: true,
  draw: ({ bundle, theme, locale, compact, room }) => {
    const problems = [...bundle.problems].sort((a, b) => a.number - b.number);
    if (problems.length === 0) throw reasons.noProblems();
    const counts = statusCounts(problems);
    const side = px(theme, 16);
    const around = ([x, y]: Point): Square => ({ x: x - side / 2, y: y - side / 2, side });
    const matters = withOpenMatter(problems);
    const key = countKey(
      [
        ...counts.map(({ status, count }) => ({
          count,
          name: statusText(status, bundle, locale),
          sample: (centre: Point) => statusSquare(status, around(centre), theme),
        })),
        ...(matters.length === 0
          ? []
          : [
              {
                count: matters.length,
                name: locale === 'zh' ? '相关事项仍列出' : 'with a matter still listed',
                sample: (centre: Point) =>
                  group([
                    statusSquare('not_listed', around(centre), theme),
                    matterMark(around(centre), theme),
                  ]),
              },
            ]),
      ],
      { theme, compact, room },
    );
    const height = compact ? HEIGHT.compact : HEIGHT.wide;
    const gap = px(theme, GAP);
    const squaresIn = perBox((width, all) =>
      squares(problems.length, {
        width,
        height: all - px(theme, key.height),
        gap,
        largest: px(theme, LARGEST),
      }),
    );
    return {
      height: key.height + height,
      option: {
        ...baseOption(theme),
        series: [
          key.series,
          {
            type: 'custom',
            coordinateSystem: 'none' as never,
            data: problems.map((problem) => ({
              value: problem.number,
              tip: problemTip(problem, bundle, locale),
            })),
            renderItem: ({ dataIndex }, api) => {
              const problem = problems[dataIndex];
              if (!problem) return null;
              const { columns, side } = squaresIn(api);
              const x = (dataIndex % columns) * (side + gap);
              const y = px(theme, key.height) + Math.floor(dataIndex / columns) * (side + gap);
              const number = numberLabel(theme);
              const square = { x, y, side };
              return group([
                statusSquare(problem.status, square, theme),
                problem.openItem !== '' && matterMark(square, theme),
                text(
                  [x + side / 2, y + side / 2],
                  String(problem.number),
                  {
                    ...number,
                    color: squareTextColor(problem.status, theme),
                    fontSize: Math.min(number.fontSize, side * 0.48),
                  },
                  { align: 'center' },
                ),
              ]);
            },
          },
        ],
      },
      alt: altText(problems, bundle, locale),
      rows: problems.map((problem) => problemRow(problem, bundle, locale)),
      legend: [COUNTED[locale]],
    };
  },
});
