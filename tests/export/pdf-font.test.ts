import { describe, expect, test } from 'vitest';
import { footLines } from '../../src/export/foot-lines.ts';
import { newPdf, noteMissing } from '../../src/export/pdf/document.ts';
import { shippedExhibits } from '../support/shipped-exhibits.ts';

const texts = (['zh', 'en'] as const).flatMap((locale) =>
  shippedExhibits(locale).flatMap((exhibit) => [
    exhibit.title,
    exhibit.subtitle,
    exhibit.topic,
    ...footLines(exhibit),
    ...exhibit.records.flatMap((record) => [record.label, record.text, record.indicator]),
    ...exhibit.audit.flatMap((line) => [line.verdictText, line.formula, line.reason]),
  ]),
);

describe('the font of PDF files', () => {
  test('has every character of the shipped panels and their audit', async () => {
    const pdf = await newPdf([100, 100]);
    noteMissing(pdf, texts.join(''));
    expect([...pdf.missing]).toEqual([]);
  });

  test('notes a character that it lacks', async () => {
    const pdf = await newPdf([100, 100]);
    noteMissing(pdf, '厦门\u{20000}');
    expect([...pdf.missing]).toEqual(['\u{20000}']);
  });
});
