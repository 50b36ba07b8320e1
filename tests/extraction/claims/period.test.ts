import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readMentions } from '../../../src/extraction/read-mentions.ts';

interface Labelled {
  readonly text: string;
  /** Each figure as stated, with its period. */
  readonly periods: readonly (readonly [stated: string, period: string])[];
}

/** Sentences of our own, by where a figure's period comes from. */
const SENTENCES: Readonly<Record<string, readonly Labelled[]>> = JSON.parse(
  readFileSync('tests/fixtures/sentences/periods.json', 'utf8'),
);

describe.each(Object.entries(SENTENCES))('%s', (_, sentences) => {
  test.each(sentences)('$text', ({ text, periods }) => {
    const figures = readMentions(text).filter(({ kind }) => kind === 'figure');
    expect(figures.map(({ text: stated, period }) => [stated, period])).toEqual(periods);
  });
});
