import { barBetween } from '../marks/bar-shape.ts';
import { nameLabel, numberLabel, px } from '../marks/marks.ts';
import { group, line, rect, type Shape, text } from '../marks/shapes.ts';
import type { Frame } from '../model/kind.ts';
import type { Theme } from '../model/theme.ts';
import { widest, wrapped } from '../text/wrap.ts';
import { numberLines } from './number-lines.ts';
import type { StackedRow } from './stacked-rows.ts';

/** One measure of a row: its number, and how far its bar reaches; none where nothing is stated. */
export interface Cell {
  readonly text: string;
  /** The share of the column's scale, below zero for a fall. */
  readonly share: number;
  readonly tip: string;
  readonly figure: string;
}

const BAR = 12;
const COLUMN_GAP = 24;
const NAME_GAP = 16;
const NAME_LINE = 18;
const NUMBER_LINE = 20;
/** Names take no more of a row than this, and no more pixels. */
const NAME_SHARE = 0.32;
const NAME_MOST = 240;

/** Where names and the two columns stand at a width. On a phone the names stand above, over both columns. */
const columnsAt = (names: readonly string[], width: number, theme: Theme, compact: boolean) => {
  const most = Math.min(width * NAME_SHARE, px(theme, NAME_MOST));
  const longest = widest(
    names.flatMap((name) => wrapped(name, nameLabel(theme).fontSize, most, theme.lexicon)),
    nameLabel(theme).fontSize,
  );
  const nameWidth = compact ? width : longest;
  const left = compact ? 0 : longest + px(theme, NAME_GAP);
  const gap = px(theme, COLUMN_GAP);
  const column = (width - left - gap) / 2;
  return { nameWidth, column, lefts: [left, left + column + gap] as const };
};

/** The share of a column's scale that lies left of zero. */
const fallsOf = (cells: readonly (Cell | null)[]): number =>
  -Math.min(0, ...cells.map((cell) => cell?.share ?? 0));

/** Rows of two measures: two columns of bars, each with a heading and a scale of its own. */
export const pairedCells = (
  titles: readonly [string, string],
  rows: readonly { readonly name: string; readonly cells: readonly [Cell | null, Cell | null] }[],
  { theme, compact }: Frame,
): StackedRow[] => {
  const { colors } = theme;
  const [nameFont, numberFont] = [nameLabel(theme), numberLabel(theme)];
  const [nameLine, numberLine, bar] = [px(theme, NAME_LINE), px(theme, NUMBER_LINE), px(theme, BAR)];
  const tick = px(theme, 2);
  const zeros = [
    fallsOf(rows.map(({ cells }) => cells[0])),
    fallsOf(rows.map(({ cells }) => cells[1])),
  ] as const;
  const tints = [colors.sea, colors['sea-2']] as const;
  const geometry = (width: number) => {
    const names = rows.map((row) => row.name);
    return columnsAt(names, width, theme, compact);
  };
  const block = (lines: readonly string[], x: number, y: number): Shape =>
    text([x, y], lines.join('\n'), nameFont, { verticalAlign: 'top', lineHeight: nameLine });

  const headings: StackedRow = {
    marks: titles.map((title) => ({ tip: title })),
    layout: (width) => {
      const { column, lefts } = geometry(width);
      const lines = titles.map((title) => wrapped(title, nameFont.fontSize, column, theme.lexicon));
      const height = Math.max(...lines.map((each) => each.length)) * nameLine;
      const below = height + px(theme, 5);
      return {
        height: below,
        shapes: lines.map((each, index) => {
          const x = lefts[index === 0 ? 0 : 1];
          return group([
            block(each, x, height - each.length * nameLine),
            line([x, below], [x + column, below], colors['rule-strong'], px(theme, 1)),
          ]);
        }),
      };
    },
  };

  return [
    headings,
    ...rows.map(({ name, cells }): StackedRow => {
      return {
        marks: [
          { tip: name },
          ...cells.map((cell) => (cell ? { tip: cell.tip, figure: cell.figure } : { tip: name })),
        ],
        layout: (width) => {
          const { nameWidth, column, lefts } = geometry(width);
          const names = wrapped(name, nameFont.fontSize, nameWidth, theme.lexicon);
          const numbers = cells.map((cell) => (cell ? numberLines(cell.text, column, theme) : ['—']));
          const nameHeight = names.length * nameLine;
          const above = Math.max(...numbers.map((lines) => lines.length)) * numberLine;
          const cellHeight = above + px(theme, 3) + bar + tick;
          const height = compact ? nameHeight + px(theme, 2) + cellHeight : Math.max(nameHeight, cellHeight);
          const nameTop = compact ? 0 : (height - nameHeight) / 2;
          const top = compact ? height - cellHeight : (height - cellHeight) / 2;
          const barTop = top + cellHeight - bar - tick;
          const cellShape = (cell: Cell | null, index: 0 | 1): Shape => {
            const x = lefts[index];
            const lines = numbers[index] ?? [];
            const font = cell ? numberFont : { ...numberFont, color: colors['ink-3'] };
            const zero = x + column * zeros[index];
            const { start, length } = barBetween(zero, zero + column * (cell?.share ?? 0), theme);
            return group([
              text([x, barTop - px(theme, 3) - lines.length * numberLine], lines.join('\n'), font, {
                verticalAlign: 'top',
                lineHeight: numberLine,
              }),
              cell ? rect(start, barTop, length, bar, { fill: tints[index] }) : undefined,
              line([zero, barTop - tick], [zero, barTop + bar + tick], colors['rule-strong'], px(theme, 1)),
            ]);
          };
          return {
            height,
            shapes: [block(names, 0, nameTop), cellShape(cells[0], 0), cellShape(cells[1], 1)],
          };
        },
      };
    }),
  ];
};
