import type { EChartsOption } from 'echarts';
import { baseOption, type MarkData, markStyle, nameLabel, numberLabel, px } from '../marks/marks.ts';
import { plainText } from '../marks/shapes.ts';
import type { Frame, Nature } from '../model/kind.ts';
import type { Theme } from '../model/theme.ts';
import { textWidth } from '../text/measure.ts';
import { nameLines } from '../text/name-lines.ts';
import { widest } from '../text/wrap.ts';
import { roomIn } from './frame.ts';
import { numberLines, widestNumber } from './number-lines.ts';

/** A quantity and what it splits into; sizes are in base units. */
export interface FlowNode extends MarkData {
  readonly name: string;
  readonly text: string;
  readonly nature: Nature;
  readonly size: number;
  readonly children: readonly FlowNode[];
}

interface Placed {
  readonly node: FlowNode;
  readonly id: string;
  readonly parent: string | null;
  readonly depth: number;
}

const NODE = 12;
const LINE = 18;
const LABEL_GAP = 6;
const BODY = 190;
/** Widths of labels in the margin, by whether the panel is compact. */
const MARGIN = { compact: 118, wide: 210 } as const;
/** What a node that ends short of the last column has for its label: the ribbons of others pass it on their way. */
const SHORT = { share: 0.6, least: 56 } as const;

const placed = (node: FlowNode, id = 'source', parent: string | null = null, depth = 0): Placed[] => [
  { node, id, parent, depth },
  ...node.children.flatMap((child, index) => placed(child, `${id}.${index}`, id, depth + 1)),
];

interface Label {
  readonly lines: readonly { readonly name?: string; readonly number?: string }[];
  readonly width: number;
  /** Whether it is no wider than it may be, in few lines, its number whole. */
  readonly fits: boolean;
}

/** A label on a ribbon with more lines than this is read past. */
const MOST_NAMES = 3;

/** A label's lines: name and number on one line where they fit, else the number below the name. */
const labelLines = ({ name, text }: FlowNode, limit: number, theme: Theme): Label => {
  const nameSize = nameLabel(theme).fontSize;
  const width = textWidth(`${name} `, nameSize) + widestNumber([text], theme);
  if (width <= limit) return { lines: [{ name: `${name} `, number: text }], width, fits: true };
  const [names, numbers] = [nameLines(name, nameSize, limit, theme.lexicon), numberLines(text, limit, theme)];
  const broken = Math.max(widest(names, nameSize), widestNumber(numbers, theme));
  return {
    lines: [...names.map((line) => ({ name: line })), ...numbers.map((line) => ({ number: line }))],
    width: broken,
    fits: broken <= limit && names.length <= MOST_NAMES && numbers.length === 1,
  };
};

/**
 * A whole on the left that splits to the right, in ribbons as wide as the numbers are large, labels beside the nodes.
 * Returns the option and the height that it wants; null on a phone that has no room for the labels.
 */
export const sankey = (source: FlowNode, frame: Frame): { option: EChartsOption; height: number } | null => {
  const { theme, compact } = frame;
  const { colors } = theme;
  const nodes = placed(source);
  const depth = Math.max(...nodes.map((each) => each.depth));
  const margin = px(theme, compact ? MARGIN.compact : MARGIN.wide);
  const last = nodes
    .filter((each) => each.depth === depth)
    .map(({ node }) => labelLines(node, margin, theme));
  const right = Math.max(...last.map((label) => label.width)) + px(theme, LABEL_GAP + 4);
  // Between two columns of nodes, on the narrowest panel.
  const between =
    (roomIn(frame) - px(theme, NODE) - right) / Math.max(depth, 1) - px(theme, NODE + LABEL_GAP);
  const inner = Math.max(between, px(theme, 60));
  const roomOf = (node: FlowNode, at: number): number => {
    if (at === depth) return margin;
    if (node.children.length > 0) return inner;
    return Math.max(inner * SHORT.share, px(theme, SHORT.least), widestNumber([node.text], theme));
  };
  const labels = new Map(
    nodes.map(({ node, id, depth: at }) => [id, labelLines(node, roomOf(node, at), theme)]),
  );
  const fits = nodes.every(({ id, depth: at }) => {
    const label = labels.get(id);
    return label?.fits && (at === depth || label.width <= between);
  });
  if (compact && !fits) return null;
  // The source stands alone in its column: its label needs no room beside others.
  const most = Math.max(
    ...nodes.flatMap(({ id, parent }) => (parent === null ? [] : [labels.get(id)?.lines.length ?? 0])),
  );
  const gap = most * LINE + 4;
  const columns = Array.from(
    { length: depth + 1 },
    (_, at) => nodes.filter((each) => each.depth === at).length,
  );
  const edge = (most * LINE) / 2;
  return {
    height: BODY + gap * (Math.max(...columns) - 1) + 2 * edge,
    option: {
      ...baseOption(theme),
      series: [
        {
          type: 'sankey',
          left: 0,
          right,
          top: px(theme, edge),
          bottom: px(theme, edge),
          nodeWidth: px(theme, NODE),
          nodeGap: px(theme, gap),
          nodeAlign: 'left',
          draggable: false,
          emphasis: { disabled: true },
          data: nodes.map(({ node, id }) => {
            const lines = (labels.get(id)?.lines ?? []).map(
              ({ name, number }) =>
                `${name === undefined ? '' : `{name|${plainText(name)}}`}${number === undefined ? '' : `{number|${plainText(number)}}`}`,
            );
            return {
              name: id,
              tip: node.tip,
              ...(node.figure !== undefined && { figure: node.figure }),
              itemStyle: { ...markStyle(node.nature, theme), opacity: 1 },
              label: {
                position: 'right' as const,
                distance: px(theme, LABEL_GAP),
                formatter: lines.join('\n'),
                rich: {
                  name: { ...nameLabel(theme), color: colors.ink, lineHeight: px(theme, LINE) },
                  number: { ...numberLabel(theme), lineHeight: px(theme, LINE) },
                },
              },
            };
          }),
          links: nodes.flatMap(({ node, id, parent }) =>
            parent === null
              ? []
              : [
                  {
                    source: parent,
                    target: id,
                    value: node.size,
                    tip: node.tip,
                    ...(node.figure !== undefined && { figure: node.figure }),
                    lineStyle:
                      node.nature === 'derived'
                        ? { color: colors['rule-strong'], opacity: 0.55 }
                        : { color: colors['sea-3'], opacity: 0.8 },
                  },
                ],
          ),
        },
      ],
    },
  };
};
