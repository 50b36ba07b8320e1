import { describe, expect, test } from 'vitest';
import { footLines } from '../../src/export/foot-lines.ts';
import { newPdf, noteMissing, type PdfDocument } from '../../src/export/pdf/document.ts';
import { makeSubset } from '../../src/export/pdf/font-subset.ts';
import { shippedExhibits } from '../support/shipped-exhibits.ts';

const texts = (['zh', 'en'] as const).flatMap((locale) =>
  shippedExhibits(locale).flatMap((exhibit) => [
    exhibit.title,
    exhibit.subtitle,
    exhibit.topic,
    ...footLines(exhibit),
    ...exhibit.records.flatMap((record) => [record.label, record.text, record.indicator]),
    ...exhibit.audit.flatMap((line) => [line.verdictText, line.formula, line.reason, line.note]),
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

  test('is embedded byte for byte as jsPDF itself would', async () => {
    const lines = [...new Set(texts)];
    const written = async (): Promise<PdfDocument> => {
      const pdf = await newPdf([600, 800]);
      for (const [row, text] of lines.entries()) pdf.doc.text(text, 10, row);
      pdf.doc.setCreationDate(new Date(0));
      pdf.doc.setFileId('0'.repeat(32));
      return pdf;
    };
    const { doc } = await written();
    const { doc: inSteps } = await written();
    makeSubset(inSteps);
    const file = doc.output();
    expect(file).toContain('/FontFile2');
    expect(inSteps.output()).toBe(file);
  });
});
