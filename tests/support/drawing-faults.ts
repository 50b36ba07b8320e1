import type { Area, LaidMark, LaidOut, LaidText } from './laid-out.ts';

/** What is wrong with a drawing at a glance: texts cut off, over one another or struck through, marks that are not there. */

/** Less than anyone sees, in pixels. */
const TOLERANCE = 1;
/** What of a mark may reach over the edge: half an arrow's stroke. */
const MARK_TOLERANCE = 0.6;

/** Two texts of two marks side by side are told apart by so much at least. */
const APART = 3;

/** How far two areas overlap, across and down; negative where they are apart. */
const overlap = (a: Area, b: Area): readonly [number, number] => [
  Math.min(a.right, b.right) - Math.max(a.left, b.left),
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top),
];

const meet = (a: Area, b: Area): boolean => overlap(a, b).every((length) => length > TOLERANCE);

const SAMPLES = { across: 12, down: 4 } as const;

/** Whether the edge of a filled shape, or a line, goes through a text. A text wholly on a shape is on purpose. */
const strikes = (mark: LaidMark, text: LaidText): boolean => {
  if (!meet(mark, text)) return false;
  const isBox = mark.shape === 'rect' || mark.shape === 'line';
  const holds =
    mark.left <= text.left && mark.right >= text.right && mark.top <= text.top && mark.bottom >= text.bottom;
  if (isBox) return mark.fill === null || !holds;
  const points = Array.from({ length: (SAMPLES.across + 1) * (SAMPLES.down + 1) }, (_, at) => {
    const [column, row] = [at % (SAMPLES.across + 1), Math.floor(at / (SAMPLES.across + 1))];
    return mark.covers(
      text.left + ((text.right - text.left) * column) / SAMPLES.across,
      text.top + ((text.bottom - text.top) * row) / SAMPLES.down,
    );
  });
  return points.includes(true) && (mark.fill === null || points.includes(false));
};

/** The ribbons of a flow are pale, and labels lie on them. */
const isRibbon = ({ point }: LaidMark): boolean => point.endsWith('/edge');

const beyond = ({ width, height }: LaidOut, { left, right, top, bottom }: Area): number =>
  Math.max(-left, right - width, -top, bottom - height);

export const drawingFaults = (laid: LaidOut): string[] => {
  const { texts, marks } = laid;
  const cut = texts.flatMap((text) => {
    const out = beyond(laid, text);
    return out > TOLERANCE ? [`“${text.text}” is cut off by ${out.toFixed(1)} px`] : [];
  });
  const outside = marks.flatMap((mark) => {
    const out = beyond(laid, mark);
    return out > MARK_TOLERANCE ? [`a ${mark.shape} of ${mark.point} lies ${out.toFixed(1)} px outside`] : [];
  });
  const over = texts.flatMap((text, index) =>
    texts.slice(index + 1).flatMap((other) => {
      if (!meet(text, other)) return [];
      const [across, down] = overlap(text, other).map((length) => length.toFixed(1));
      return [`“${text.text}” and “${other.text}” overlap by ${across} × ${down} px`];
    }),
  );
  const close = texts.flatMap((text, index) =>
    texts.slice(index + 1).flatMap((other) => {
      const [across, down] = overlap(text, other);
      const runsOn = text.point !== other.point && across > -APART && across <= TOLERANCE && down > TOLERANCE;
      return runsOn ? [`“${text.text}” runs into “${other.text}”`] : [];
    }),
  );
  const struck = texts.flatMap((text) =>
    marks
      .filter((mark) => !isRibbon(mark) && strikes(mark, text))
      .map(({ shape, point }) => `a ${shape} of ${point} goes through “${text.text}”`),
  );
  return [...cut, ...outside, ...over, ...close, ...struck];
};

/** A Chinese character, a number or a word of letters; stops and dots between words come and go with the lines. */
const WORD = /\p{Script=Han}|[-−]?\d[\d.,]*|[^\s\p{Script=Han}\p{P}\d]+/gu;

const counted = (texts: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const [word] of text.matchAll(WORD)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
};

/** What a drawing says less than another of the same panel: words and numbers; words of `once` may stand fewer times. */
export const lostWords = (drawn: LaidOut, other: LaidOut, once: ReadonlySet<string>): string[] => {
  const [has, had] = [drawn, other].map(({ texts }) => counted(texts.map(({ text }) => text)));
  return [...(had ?? [])].flatMap(([word, count]) => {
    const now = has?.get(word) ?? 0;
    return now >= (once.has(word) ? 1 : count) ? [] : [word];
  });
};

/** What the data points say that have a mark with a surface: bars, bands, nodes, dots, squares. */
const marked = ({ points, marks }: LaidOut): Set<string> =>
  new Set(
    marks.flatMap(({ point, fill, left, right, top, bottom }) =>
      fill !== null && right - left > 0 && bottom - top > 0 ? (points.get(point) ?? []) : [],
    ),
  );

/** The data points that have a mark in another drawing of the same panel, and none in this one. */
export const lostMarks = (drawn: LaidOut, other: LaidOut): string[] => {
  const here = marked(drawn);
  return [...marked(other)].filter((tip) => !here.has(tip));
};
