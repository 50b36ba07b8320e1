import type { EChartsOption } from 'echarts';
import { barShape } from '../marks/bar-shape.ts';
import { px } from '../marks/marks.ts';
import { group, line } from '../marks/shapes.ts';
import type { Frame } from '../model/kind.ts';
import { namedNumber } from './named-number.ts';
import type { FlowNode } from './sankey.ts';
import { type StackedRow, stackedRows } from './stacked-rows.ts';

const BAR = 14;
const LABEL_GAP = 4;

/** A node with where its bar begins and ends, in shares of the source. */
interface Piece {
  readonly node: FlowNode;
  readonly from: number;
  readonly to: number;
}

/** A node and what it splits into, each below the part of its whole that it is. */
const piecesOf = (node: FlowNode, whole: number, from = 0): Piece[] => {
  let start = from;
  return [
    { node, from, to: from + node.size / whole },
    ...node.children.flatMap((child) => {
      const pieces = piecesOf(child, whole, start);
      start += child.size / whole;
      return pieces;
    }),
  ];
};

/**
 * A whole and its parts as bars one below another, for panels that have no room for labels between ribbons: a part's bar
 * lies under its share of the whole, so that it begins where the part before it ends. Returns the option and the height.
 */
export const flowBars = (source: FlowNode, frame: Frame): { option: EChartsOption; height: number } => {
  const { theme } = frame;
  const [bar, gap] = [px(theme, BAR), px(theme, LABEL_GAP)];
  const rows = piecesOf(source, source.size || 1).map(({ node, from, to }): StackedRow => {
    const { tip, figure } = node;
    return {
      marks: [{ tip, ...(figure !== undefined && { figure }) }],
      layout: (width) => {
        const x = from * width;
        const begun = namedNumber(node.name, node.text, { theme, width });
        const fits = x + begun.width <= width;
        const label = fits ? begun : namedNumber(node.name, node.text, { theme, width, flush: 'right' });
        const top = label.height + gap;
        return {
          height: top + bar,
          shapes: [
            group([
              line([0, top + bar / 2], [width, top + bar / 2], theme.colors.rule, px(theme, 1)),
              label.at(fits ? x : width, 0),
              barShape(
                { x, y: top, width: Math.max((to - from) * width, px(theme, 1)), height: bar },
                node.nature,
                theme,
              ),
            ]),
          ],
        };
      },
    };
  });
  return stackedRows(rows, frame);
};
