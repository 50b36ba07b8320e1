import { describe, expect, test } from 'vitest';
import { periodText } from '../../src/bundle/model/period.ts';
import type { Locale } from '../../src/bundle/model/text.ts';
import { figureText } from '../../src/charts/model/number.ts';
import { SHIPPED } from '../support/shipped.ts';
import { shippedExhibits } from '../support/shipped-exhibits.ts';

/** What charts say to readers who do not see them: whole sentences that name numbers and their periods, each once. */

const { bundle } = SHIPPED;
const LOCALES: readonly Locale[] = ['zh', 'en'];

const alternatives = (locale: Locale): (readonly [id: string, alt: string])[] =>
  shippedExhibits(locale).map(({ panel, drawing }) => [panel.id, drawing.alt]);

/** Names of the data may be as long as they are: a sentence is judged without them. */
const withoutNames = (text: string): string => text.replace(/“[^”]*”/g, '“”');

const REPEATED = /.{12,}/;

/** Clauses of an alternative that occur twice. */
const repeated = (text: string): string[] => {
  const clauses = text
    .split(/[；。]|; |\. |: /)
    .map((clause) => clause.trim())
    .filter((clause) => REPEATED.test(clause));
  return clauses.filter((clause, index) => clauses.indexOf(clause) !== index);
};

const MONTHS = 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec';
/** A name that runs on from the words of the sentence: is 72.8% of Fixed asset investment. */
const RUN_ON = new RegExp(`\\b(?:of|is|by|in|for|from|being|with) (?!(?:${MONTHS})\\b)[A-Z][a-z]+`);

describe.each(LOCALES)('every alternative (%s)', (locale) => {
  test('is a whole sentence', () => {
    const end = locale === 'zh' ? /[^。]。$/ : /[^.]\.$/;
    expect(
      alternatives(locale).filter(([, alt]) => !end.test(alt) || /\s{2}|undefined|[，、,]{2}/.test(alt)),
    ).toEqual([]);
  });

  test('says nothing twice', () => {
    expect(
      alternatives(locale).flatMap(([id, alt]) => repeated(alt).map((clause) => `${id}: ${clause}`)),
    ).toEqual([]);
  });

  test('names the period of the numbers, or that none is stated', () => {
    const silent = shippedExhibits(locale).filter(({ panel, drawing }) => {
      const { published } = bundle.descriptor.heshu.report;
      const period = bundle.figures.get(panel.figures[0] ?? '')?.period ?? published;
      return !drawing.alt.includes(periodText(period, locale));
    });
    expect(silent.map(({ panel }) => panel.id)).toEqual([]);
  });

  test('gives the largest of the numbers that are compared', () => {
    const missing = shippedExhibits(locale).filter(({ panel, drawing }) => {
      const compared = panel.kind === 'bars' || panel.kind === 'dots' || panel.kind === 'bullet';
      const figures = panel.figures.flatMap((id) => bundle.figures.get(id) ?? []);
      const [largest] = figures.sort((a, b) =>
        b.unit.factor.mul(b.value).compare(a.unit.factor.mul(a.value)),
      );
      return compared && largest !== undefined && !drawing.alt.includes(figureText(largest, locale));
    });
    expect(missing.map(({ panel }) => panel.id)).toEqual([]);
  });
});

test('no English name runs on from the words before it', () => {
  expect(alternatives('en').filter(([, alt]) => RUN_ON.test(withoutNames(alt)))).toEqual([]);
  expect(RUN_ON.test('A is 72.8% of Fixed asset investment for Jan–Nov 2021.')).toBe(true);
});
