import * as v from 'valibot';
import type { Bundle, Problem } from '../../bundle/model/bundle.ts';
import { periodText, untilText } from '../../bundle/model/period.ts';
import { counted, type Locale } from '../../bundle/model/text.ts';
import { roomIn } from '../layout/frame.ts';
import { namedRows } from '../layout/named-rows.ts';
import { deadlineMark, onwards } from '../marks/deadline-mark.ts';
import { countKey } from '../marks/key.ts';
import { COUNTED } from '../marks/legend.ts';
import { baseOption, captionLabel, nameLabel, px } from '../marks/marks.ts';
import { group, line, type Point, plotOf, type Shape, text } from '../marks/shapes.ts';
import { panelKind } from '../model/kind.ts';
import {
  deadlineText,
  keptUpText,
  openProblems,
  problemName,
  problemRow,
  problemTip,
  statusCounts,
  statusCountTexts,
  statusText,
  statusWord,
} from '../model/problem-status.ts';
import { reasons } from '../model/reasons.ts';
import { widest } from '../text/wrap.ts';

const options = v.strictObject({});

const ARROW = 30;
/** Room above the rows for the report's date, and below them for the years. */
const DATE_LINE = 28;
const YEARS = 26;
/** How far a mark reaches from its day. */
const MARK = 8;
/** The share of the width that dates may take beside the marks. */
const MOST_DATES = 0.4;

const day = (iso: string): number => Date.parse(`${iso}T00:00:00Z`);

/** The first days of the years between two days. */
const newYears = (from: number, to: number): { year: number; at: number }[] => {
  const first = new Date(from).getUTCFullYear() + 1;
  const last = new Date(to).getUTCFullYear();
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => ({
    year: first + index,
    at: day(`${first + index}-01-01`),
  }));
};

/** How many problems call for further work, in which states and until when, in words. */
const altText = (open: readonly Problem[], bundle: Bundle, locale: Locale): string => {
  const states = statusCountTexts(open, bundle, locale).map(({ text }) => text);
  const [first = '', last = ''] = [open[0], open.at(-1)].map(
    (problem) => problem && untilText(problem.deadline, locale),
  );
  const ongoing = open.filter((problem) => problem.ongoing).length;
  const word = statusWord('open', bundle)[locale];
  const published = periodText(bundle.descriptor.heshu.report.published, locale);
  if (locale === 'zh') {
    const run =
      first === last ? `时限${open.length === 1 ? '' : '都'}为${first}` : `时限最早为${first}，最晚为${last}`;
    const kept = ongoing === 0 ? '' : `，其中 ${ongoing} 个另注明“${keptUpText('zh')}”`;
    return `截至报告日期（${published}），${open.length} 个问题${word}（个数由清单计数）：${states.join('、')}；${run}${kept}。`;
  }
  const run =
    first === last
      ? `the deadline${open.length === 1 ? '' : ' of all'} is ${first}`
      : `their deadlines run from ${first} to ${last}`;
  const kept = ongoing === 0 ? '' : `, and ${ongoing} ${ongoing === 1 ? 'is' : 'are'} ${keptUpText('en')}`;
  return `As of the report’s date, ${published}, there ${open.length === 1 ? 'is' : 'are'} ${counted(open.length, 'problem')} ${word}, counted from the lists: ${states.join('; ')}; ${run}${kept}.`;
};

/** The deadlines of the problems that call for further work, from the report's date to the last of them. */
export const timeline = panelKind({
  options,
  figureIds: () => [],
  problems: true,
  draw: ({ bundle, theme, locale, compact, room }) => {
    const zh = locale === 'zh';
    const { colors } = theme;
    const open = openProblems(bundle.problems);
    const [first, last] = [open[0], open.at(-1)];
    if (!first || !last) throw reasons.noDeadline();
    const { published } = bundle.descriptor.heshu.report;
    const [start, end] = [
      Math.min(day(published), day(first.deadline)),
      Math.max(day(published), day(last.deadline)),
    ];
    const ongoing = open.filter((problem) => problem.ongoing);
    const sampleArrow = ([x, y]: Point): Shape => onwards([x - px(theme, 9), y], px(theme, 18), theme);
    const key = countKey(
      [
        ...statusCounts(open).map(({ status, count }) => ({
          count,
          name: statusText(status, bundle, locale),
          sample: (centre: Point) => deadlineMark(status, centre, theme),
        })),
        ...(ongoing.length === 0
          ? []
          : [
              {
                count: ongoing.length,
                name: keptUpText(locale),
                sample: sampleArrow,
              },
            ]),
      ],
      { theme, compact, room },
    );
    // On a phone the names stand right of the line of the report's date.
    const dates = open.map((problem) => deadlineText(problem, locale));
    const number = { ...nameLabel(theme), color: colors.ink };
    const [gap, arrow] = [px(theme, 12), ongoing.length > 0 ? px(theme, ARROW) : 0];
    const datesRoom = gap + widest(dates, number.fontSize);
    // Where dates beside the marks would leave too little of the time, they stand under the names.
    const under = datesRoom + arrow > roomIn({ theme, compact, room }) * MOST_DATES;
    const layout = namedRows(
      open.map((problem, index) => ({
        name: problemName(problem, locale),
        ...(under && { caption: dates[index] ?? '' }),
      })),
      { theme, compact, room },
      { inset: compact ? MARK + 6 : 0 },
    );
    const reportDate = `${zh ? '报告日期' : 'Report of'} ${periodText(published, locale)}`;
    return {
      height: key.height + DATE_LINE + layout.height + YEARS,
      option: {
        ...baseOption(theme),
        grid: {
          left: Math.max(layout.left, px(theme, MARK)),
          right: arrow + (under ? px(theme, MARK) : datesRoom),
          top: px(theme, key.height + DATE_LINE),
          bottom: px(theme, YEARS),
          outerBoundsMode: 'none',
        },
        xAxis: { type: 'value', min: start, max: end === start ? start + 1 : end, show: false },
        yAxis: layout.yAxis,
        series: [
          key.series,
          layout.series,
          {
            type: 'custom',
            silent: true,
            data: [[day(published), 0]],
            renderItem: (params, api) => {
              const plot = plotOf(params);
              const bottom = plot.y + plot.height;
              const [x = 0] = api.coord([day(published), 0]);
              return group([
                line([plot.x, bottom], [plot.x + plot.width, bottom], colors['rule-strong'], px(theme, 1)),
                ...newYears(start, end).map(({ year, at }) => {
                  const [tick = 0] = api.coord([at, 0]);
                  return group([
                    line([tick, bottom], [tick, bottom + px(theme, 5)], colors['rule-strong'], px(theme, 1)),
                    // Right of its beginning: under the mark it would seem to name the end of the year before.
                    text([tick + px(theme, 4), bottom + px(theme, 6)], String(year), captionLabel(theme), {
                      align: 'left',
                      verticalAlign: 'top',
                    }),
                  ]);
                }),
                line([x, plot.y - px(theme, 6)], [x, bottom], colors.ink, px(theme, 1.5)),
                text(
                  [x, plot.y - px(theme, 10)],
                  reportDate,
                  { ...nameLabel(theme), color: colors.ink },
                  {
                    verticalAlign: 'bottom',
                  },
                ),
              ]);
            },
          },
          {
            type: 'custom',
            data: open.map((problem, index) => ({
              value: [day(problem.deadline), layout.at(index)],
              tip: problemTip(problem, bundle, locale),
            })),
            renderItem: ({ dataIndex }, api) => {
              const problem = open[dataIndex];
              if (!problem) return null;
              const [x = 0, y = 0] = api.coord([day(problem.deadline), layout.at(dataIndex)]);
              const [from = 0] = api.coord([day(published), 0]);
              const after = problem.ongoing ? arrow : 0;
              return group([
                line([from, y], [x, y], colors['rule-strong'], px(theme, 1)),
                problem.ongoing && onwards([x, y], arrow, theme),
                deadlineMark(problem.status, [x, y], theme),
                !under && text([x + after + gap, y], dates[dataIndex] ?? '', number),
              ]);
            },
          },
        ],
      },
      alt: altText(open, bundle, locale),
      legend: [COUNTED[locale]],
      rows: [
        {
          label: zh ? '报告日期' : 'Date of the report',
          value: periodText(published, locale),
          nature: 'stated',
          period: '',
          iso: published,
        },
        ...open.map((problem) => problemRow(problem, bundle, locale)),
      ],
    };
  },
});
