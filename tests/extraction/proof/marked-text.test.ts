import { describe, expect, test } from 'vitest';
import { linesOf, type Mark, markedText, sentenceAround } from '../../../src/extraction/proof/marked-text.ts';
import { reportText } from '../../support/report-text.ts';
import { SHIPPED } from '../../support/shipped.ts';

const { bundle } = SHIPPED;
const text = reportText ?? '';
const absent = reportText === null;

describe('markedText', () => {
  test.skipIf(absent)('marks every number of the report, each as what it is', () => {
    const { marks, missing } = markedText(text, bundle);
    const stated = [...bundle.figures.values()].filter((figure) => figure.stated !== '');
    expect(missing).toBe(0);
    expect(marks.filter((mark) => mark.kind === 'unclaimed')).toEqual([]);
    for (const { offset } of bundle.mentions) {
      expect(marks.some((mark) => mark.start <= offset && offset < mark.end)).toBe(true);
    }
    for (const figure of stated) {
      const mark = marks.find((each) => each.figure === figure.id);
      expect(text.slice(mark?.start, mark?.end), figure.id).toBe(figure.stated);
    }
  });

  test.skipIf(absent)('finds them in a copy with a heading and other line breaks', () => {
    const original = text;
    const exact = markedText(original, bundle).marks;
    const breaks = exact.filter((_, index) => index % 3 === 0).map((mark) => mark.start);
    const copy = `厦门市\n\n${[0, ...breaks]
      .map((at, index) => original.slice(at, breaks[index]))
      .join('\n')}`;
    const { marks, missing } = markedText(copy, bundle);
    expect(missing).toBe(0);
    expect(marks.map(({ kind, figure }) => ({ kind, figure }))).toEqual(
      exact.map(({ kind, figure }) => ({ kind, figure })),
    );
  });

  test.skipIf(absent)('says how many numbers another text lacks', () => {
    const { missing } = markedText('今年完成投资12亿元。', bundle);
    expect(missing).toBeGreaterThan(bundle.figures.size);
  });

  test.skipIf(absent)('marks a number that the bundle does not know', () => {
    const added = '另有77件。';
    const { marks } = markedText(`${text}\n${added}`, bundle);
    const unknown = marks.filter((mark) => mark.kind === 'unclaimed');
    expect(unknown.map((mark) => `${text}\n${added}`.slice(mark.start, mark.end))).toEqual(['77']);
  });
});

const mark = (start: number, end: number): Mark => ({
  start,
  end,
  kind: 'figure',
  figure: null,
  origin: start,
});

describe('linesOf', () => {
  test('cuts each line at its marks and keeps every character of it', () => {
    const sample = '共12件，\n\n办结10件';
    const lines = linesOf(sample, [mark(1, 4), mark(9, 12)]);
    const words = lines.map(({ parts }) =>
      parts.map((part) => (typeof part === 'string' ? part : `[${sample.slice(part.start, part.end)}]`)),
    );
    expect(words).toEqual([
      ['共', '[12件]', '，'],
      ['办结', '[10件]'],
    ]);
  });
});

describe('sentenceAround', () => {
  test('stops at the marks that end a sentence', () => {
    expect(sentenceAround('一是立案。办结12件，追责3人；下一句。', { start: 7, end: 10 })).toEqual([
      '办结',
      '12件',
      '，追责3人；',
    ]);
  });

  test('stops at the ends of a line', () => {
    expect(sentenceAround('标题\n共3人\n完', { start: 4, end: 6 })).toEqual(['共', '3人', '']);
  });
});
