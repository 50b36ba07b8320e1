import { expect, test } from 'vitest';
import { audit } from '../../src/audit/audit.ts';
import { figureText, referenceText, writtenOutText } from '../../src/bundle/numbers/number-text.ts';
import { SHIPPED } from '../support/shipped.ts';
import { shippedExhibits } from '../support/shipped-exhibits.ts';

/** How the numbers of the shipped report read in English, all of them. */

const { bundle } = SHIPPED;
const figures = [...bundle.figures.values()];
const texts = [
  ...figures.map((figure) => figureText(figure, 'en')),
  ...figures.flatMap((figure) => {
    const base = bundle.units.get(figure.unit.base);
    return (base && writtenOutText(figure, base, 'en')) ?? [];
  }),
  ...[...bundle.references.values()].map((reference) => referenceText(reference, 'en')),
];
const checks = audit(bundle).checks.flatMap(({ formula, reason }) => [formula.en, reason.en]);
const exhibits = shippedExhibits('en');
const shown = exhibits.flatMap(({ records, drawing }) => [...records.map(({ text }) => text), drawing.alt]);

const NUMBER = String.raw`\d[\d,]*(?:\.\d+)?`;

test('a number stands alone, with a currency, with a noun, or with what it is counted per', () => {
  const NOUNS = [
    ...['persons?', 'person-times?', 'households?', 'TEUs?', 'sites?', 'buildings?', 'voyages?', 'sessions?'],
    ...['tonnes?', 'batch(?:es)?', 'housing units?', 'housing units \\(rooms\\)', 'cases?', 'mu', 'm²'],
    ...['days?', 'months?', 'districts?', 'percentage points?', 'posts?', 'units?'],
  ].join('|');
  const whole = new RegExp(
    `^(?:expected |estimated |to be |at |about |nearly |more than |over |under |at least |at most |among the top )*(?:CNY )?${NUMBER}(?:st|nd|rd|th|%| (?:million|billion|trillion))?(?: (?:${NOUNS}))?$`,
  );
  expect(texts.filter((text) => !whole.test(text))).toEqual([]);
  expect(texts.length).toBeGreaterThan(350);
});

test('no counter stands where English has none, and no unit has a multiplier of its own', () => {
  const foreign =
    /\d (?:items|organisations|organisation-times|documents|funds|transactions)\b|\d \/ |10 thousand|100 million/;
  expect([...texts, ...checks, ...shown].filter((text) => foreign.test(text))).toEqual([]);
});

test('one of a thing is singular, and no zero is made up', () => {
  const odd = /(?<![\d.,])1 (?:persons|sites|buildings|cases|batches|months|days|TEUs)\b/;
  expect([...texts, ...checks, ...shown].filter((text) => odd.test(text))).toEqual([]);
  for (const figure of figures.filter(({ value }) => !value.includes('.'))) {
    expect(figureText(figure, 'en'), figure.id).not.toMatch(/\.\d*0(?!\d)/);
  }
});

test('no hyphen stands for a minus, in either language', () => {
  const all = [...texts, ...checks, ...shown, ...figures.map((figure) => figureText(figure, 'zh'))];
  expect(all.filter((text) => /(?<![\w.])-\d/.test(text))).toEqual([]);
});

test('余 is told from 超', () => {
  const read = (id: string): string => {
    const figure = bundle.figures.get(id);
    return figure ? figureText(figure, 'en') : '';
  };
  expect(read('education.places.2021')).toBe('more than 50,000');
  expect(read('industry.high-tech-firms.2021')).toBe('over 2,800');
  expect(read('discipline.clues.campaign.duration')).toBe('more than 2 months');
});

test('averages are per thing, or each', () => {
  const averages = audit(bundle).checks.filter(({ unit }) => unit.unit.includes('/'));
  expect(averages.length).toBeGreaterThan(10);
  for (const { id, formula } of averages) expect(formula.en, id).toMatch(/ (?:each|per [a-z][a-z -]*)$/);
});

test('charts of other programs name a unit that their numbers are in', () => {
  const units = new Set(exhibits.flatMap(({ drawing }) => (drawing.charts ?? []).map(({ unit }) => unit)));
  expect([...units].filter((unit) => /10 thousand|100 million|number/.test(unit))).toEqual([]);
  expect([...units]).toEqual(expect.arrayContaining(['CNY billion', 'million TEUs', 'households', '']));
});
