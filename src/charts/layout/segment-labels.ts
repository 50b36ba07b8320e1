import { nameLabel, numberLabel, px } from '../marks/marks.ts';
import { group, type Shape, text } from '../marks/shapes.ts';
import type { Theme } from '../model/theme.ts';
import { nameLines } from '../text/name-lines.ts';
import { widest } from '../text/wrap.ts';
import { namedNumber, oneLineWidth } from './named-number.ts';
import { widestNumber } from './number-lines.ts';

/** Where the labels of a bar's segments stand below it: each clear of all others. */

interface Span {
  readonly from: number;
  readonly to: number;
}

interface Box extends Span {
  readonly top: number;
  readonly bottom: number;
  /** Right below a segment: a label on a leader stands well clear of it, so as not to be read as its own. */
  readonly direct?: boolean;
}

interface Placed {
  /** The label, for a zone that starts at `y`. */
  readonly shape: (y: number) => Shape;
  /** From the segment to a label that does not stand right below it; `y` in the zone. */
  readonly leader?: { readonly x: number; readonly toX: number; readonly y: number };
}

interface Named {
  readonly name: string;
  readonly text: string;
}

const LINE = 18;
const MOST_NAME_LINES = 2;
/** Between labels side by side. */
const GAP = 10;
/** From a label right below its segment to another on a leader: beside it, below it. */
const CLEAR = { beside: 32, below: 7 } as const;
const HOOK = 6;
/** What a label is left at least, however little room there is beside its leader. */
const LEAST = 90;

/** Number above name, no wider than the room below the segment; null when they are. */
const directLabel = (
  { name, text: number }: Named,
  { from, to }: Span,
  { theme, flush = 'left' }: { theme: Theme; flush?: 'left' | 'right' },
): { box: Box; shape: Placed['shape'] } | null => {
  const [nameFont, numberFont] = [nameLabel(theme), numberLabel(theme)];
  const room = to - from - (flush === 'left' ? px(theme, GAP) : 0);
  const names = nameLines(name, nameFont.fontSize, room, theme.lexicon);
  const width = Math.max(widest(names, nameFont.fontSize), widestNumber([number], theme));
  if (width > room || names.length > MOST_NAME_LINES) return null;
  const lineHeight = px(theme, LINE);
  const x = flush === 'left' ? from : to;
  return {
    box: {
      ...(flush === 'left' ? { from, to: from + width } : { from: to - width, to }),
      top: 0,
      bottom: (names.length + 1) * lineHeight,
      direct: true,
    },
    shape: (y: number): Shape =>
      group([
        text([x, y + lineHeight / 2], number, numberFont, { align: flush }),
        text([x, y + lineHeight], names.join('\n'), nameFont, {
          align: flush,
          verticalAlign: 'top',
          lineHeight,
        }),
      ]),
  };
};

const bottomOf = ({ bottom, direct }: Box, theme: Theme): number =>
  bottom + (direct ? px(theme, CLEAR.below) : 0);

const meets = (a: Box, b: Box, theme: Theme): boolean => {
  const gap = px(theme, b.direct ? CLEAR.beside : GAP);
  return a.from < b.to + gap && b.from < a.to + gap && a.top < bottomOf(b, theme) && b.top < a.bottom;
};

/**
 * The labels right below their segments. That of the last one, flush with the end of the bar, may reach below the
 * segment before it where there is room.
 */
const directLabels = (segments: readonly Named[], spans: readonly Span[], theme: Theme) => {
  const labels = segments.map((segment, index) =>
    directLabel(segment, spans[index] ?? { from: 0, to: 0 }, { theme }),
  );
  const last = segments.length - 1;
  const [segment, span] = [segments[last], spans[last]];
  if (!segment || !span || last === 0 || labels[last]) return labels;
  const before = labels[last - 1]?.box;
  if (!before) return labels;
  const free = { from: before.to + px(theme, GAP), to: span.to };
  return labels.with(last, directLabel(segment, free, { theme, flush: 'right' }));
};

/**
 * Labels right below segments that are wide enough; the others on leaders. A leader goes down past whatever is in its
 * label's way. Labels lie left of their leaders, the leftmost highest, so that no deeper leader cuts them; near the
 * left edge they lie right, below those, the rightmost highest.
 */
export const placeLabels = (
  segments: readonly Named[],
  spans: readonly Span[],
  { theme, width }: { theme: Theme; width: number },
): { placed: readonly Placed[]; height: number } => {
  const [gap, hook] = [px(theme, GAP), px(theme, HOOK)];
  const direct = directLabels(segments, spans, theme);
  const boxes: Box[] = direct.flatMap((label) => (label ? [label.box] : []));
  const led = segments.flatMap((segment, index) => {
    if (direct[index]) return [];
    const { from, to } = spans[index] ?? { from: 0, to: 0 };
    const x = Math.min((from + to) / 2, width - px(theme, 1));
    const leftward = x >= width / 2 || x - gap >= oneLineWidth(segment.name, segment.text, theme);
    return [{ segment, index, x, leftward }];
  });
  const leftward = led.filter((label) => label.leftward);
  const rightward = led.filter((label) => !label.leftward).reverse();
  const wall = Math.max(0, ...rightward.map((label) => label.x + hook));
  const placed = new Map<number, Placed>();
  for (const label of [...leftward, ...rightward]) {
    const side = label.leftward ? -1 : 1;
    const textX = label.x + side * (hook + px(theme, 4));
    const room = Math.max(px(theme, LEAST), label.leftward ? textX - wall : width - textX);
    const named = namedNumber(label.segment.name, label.segment.text, {
      theme,
      width: room,
      flush: label.leftward ? 'right' : 'left',
    });
    const [from, to] = label.leftward ? [textX - named.width, label.x] : [label.x, textX + named.width];
    const boxAt = (top: number): Box => ({ from, to, top, bottom: top + named.height });
    const tops = [0, ...boxes.map((box) => bottomOf(box, theme))].sort((a, b) => a - b);
    const top = tops.find((each) => !boxes.some((box) => meets(boxAt(each), box, theme))) ?? tops.at(-1) ?? 0;
    const half = Math.min(named.height, px(theme, 20)) / 2;
    boxes.push(boxAt(top), { from: label.x, to: label.x, top: 0, bottom: top });
    placed.set(label.index, {
      shape: (y) => named.at(textX, y + top),
      leader: { x: label.x, toX: label.x + side * hook, y: top + half },
    });
  }
  return {
    placed: segments.map((_, index) => direct[index] ?? placed.get(index) ?? { shape: () => group([]) }),
    height: Math.max(0, ...boxes.map((box) => box.bottom)),
  };
};
