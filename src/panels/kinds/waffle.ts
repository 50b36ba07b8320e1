import * as v from 'valibot';
import type { Problem } from '../../figures/bundle.ts';
import type { Locale } from '../../figures/text.ts';
import { countKey } from '../key.ts';
import { panelKind } from '../kind.ts';
import { baseOption, numberLabel, px } from '../marks.ts';
import {
  deadlineText,
  problemName,
  problemRow,
  stateText,
  statusCounts,
  statusText,
} from '../problem-status.ts';
import { reasons } from '../reasons.ts';
import { group, text } from '../shapes.ts';
import { squareTextColor, statusSquare } from '../status-square.ts';

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

const tip = (problem: Problem, locale: Locale): string => {
  const deadline = deadlineText(problem, locale);
  const due = deadline && (locale === 'zh' ? `时限 ${deadline}` : `due ${deadline}`);
  return [problemName(problem, locale), stateText(problem, locale), due].filter(Boolean).join('\n');
};

/** The numbered problems as squares, one a problem in their order, by how far they have been put right. */
export const waffle = panelKind({
  options,
  figureIds: () => [],
  draw: ({ bundle, theme, locale, compact, room }) => {
    const problems = [...bundle.problems].sort((a, b) => a.number - b.number);
    if (problems.length === 0) throw reasons.noProblems();
    const counts = statusCounts(problems);
    const sample = px(theme, 16);
    const key = countKey(
      counts.map(({ status, count }) => ({
        count,
        name: statusText(status, locale),
        sample: ([x, y]) => statusSquare(status, x - sample / 2, y - sample / 2, sample, theme),
      })),
      { theme, compact, room },
    );
    const height = compact ? HEIGHT.compact : HEIGHT.wide;
    const listed = counts.map(({ status, count }) =>
      locale === 'zh' ? `${count} 项${statusText(status, locale)}` : `${count} ${statusText(status, locale)}`,
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
            data: problems.map((problem) => ({ value: problem.number, tip: tip(problem, locale) })),
            renderItem: ({ dataIndex }, api) => {
              const problem = problems[dataIndex];
              if (!problem) return null;
              const gap = px(theme, GAP);
              const { columns, side } = squares(problems.length, {
                width: api.getWidth(),
                height: api.getHeight() - px(theme, key.height),
                gap,
                largest: px(theme, LARGEST),
              });
              const x = (dataIndex % columns) * (side + gap);
              const y = px(theme, key.height) + Math.floor(dataIndex / columns) * (side + gap);
              const number = numberLabel(theme);
              return group([
                statusSquare(problem.status, x, y, side, theme),
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
      alt:
        locale === 'zh'
          ? `${problems.length} 个整改问题中，${listed.join('、')}。`
          : `Of ${problems.length} problems, ${listed.join(', ')}.`,
      rows: problems.map((problem) => problemRow(problem, bundle, locale)),
      // No square is hatched: colour and pattern tell the state.
      legend: [],
    };
  },
});
