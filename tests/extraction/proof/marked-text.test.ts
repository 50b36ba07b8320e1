import { describe, expect, test } from 'vitest';
import type { Bundle } from '../../../src/bundle/model/bundle.ts';
import { accountedNumbers } from '../../../src/extraction/proof/accounted-numbers.ts';
import { linesOf, type Mark, markedText, sectionsIn } from '../../../src/extraction/proof/marked-text.ts';
import { draftedBundle } from '../../support/drafted-bundle.ts';
import { OWN_TEXTS } from '../../support/labelled-texts.ts';
import { reportText } from '../../support/report-text.ts';
import { SHIPPED } from '../../support/shipped.ts';

interface Case {
  readonly name: string;
  readonly text: string;
  readonly bundle: Bundle;
}

const drafted = async ({ name, text }: { name: string; text: string }): Promise<Case> => {
  const { bundle } = await draftedBundle(text);
  if (!bundle) throw new Error(`${name}: no bundle`);
  return { name, text, bundle };
};

const CASES: readonly Case[] = [
  ...(await Promise.all(OWN_TEXTS.map(drafted))),
  ...(reportText === null ? [] : [{ name: 'the shipped report', text: reportText, bundle: SHIPPED.bundle }]),
];

describe.each(CASES)('markedText of $name', ({ text, bundle }) => {
  test('marks every number, each as what it is', () => {
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

  test('finds them in a copy with a heading and other line breaks', () => {
    const exact = markedText(text, bundle).marks;
    const breaks = exact.filter((_, index) => index % 3 === 0).map((mark) => mark.start);
    const copy = `某市\n\n${[0, ...breaks].map((at, index) => text.slice(at, breaks[index])).join('\n')}`;
    const { marks, missing } = markedText(copy, bundle);
    expect(missing).toBe(0);
    expect(marks.map(({ kind, figure }) => ({ kind, figure }))).toEqual(
      exact.map(({ kind, figure }) => ({ kind, figure })),
    );
  });

  test('says how many numbers another text lacks', () => {
    const { missing } = markedText('今年完成投资。', bundle);
    expect(missing).toBe(accountedNumbers(bundle).length);
  });

  test('marks a number that the bundle does not know', () => {
    const added = `${text}\n另有77件。`;
    const { marks } = markedText(added, bundle);
    const unknown = marks.filter((mark) => mark.kind === 'unclaimed');
    expect(unknown.map((mark) => added.slice(mark.start, mark.end))).toEqual(['77']);
  });
});

test('sections lie in a copy where their numbers have moved to', async () => {
  const text = '序言3项。\n一、综合\n收入5亿元。\n二、农业\n产量8万吨。';
  const { bundle } = await drafted({ name: 'sections', text });
  const copy = `转载：\n${text}`;
  const sections = ['一、', '二、'].map((heading, index) => ({
    item: `${index + 1}`,
    start: text.indexOf(heading),
    end: text.length,
  }));
  const moved = sectionsIn(copy, markedText(copy, bundle).marks, sections);
  expect(moved.map(({ start }) => copy.slice(start, start + 4))).toEqual(['一、综合', '二、农业']);
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
