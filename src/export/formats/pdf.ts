import type { Exhibit } from '../exhibit.ts';
import type { Tools, WriteOptions } from '../format.ts';
import { drawPicture, newPdf, POINTS_PER_PIXEL, pdfBytes } from '../pdf/document.ts';
import { pdfReport } from '../pdf/report.ts';
import { picture } from '../picture.ts';

/** One panel as a page of its own size, several as a report on A4: vectors, and text that can be selected. */
export const writePdf = async (
  exhibits: readonly Exhibit[],
  tools: Tools,
  { size }: WriteOptions,
): Promise<Uint8Array> => {
  const { parseSvg } = tools;
  if (!parseSvg) throw new Error('PDF needs a browser');
  const [first] = exhibits;
  if (!first) throw new Error('nothing to export');
  if (exhibits.length > 1) return pdfReport(exhibits, first, parseSvg, tools);
  const drawn = picture(first, size);
  const pdf = await newPdf([drawn.width * POINTS_PER_PIXEL, drawn.height * POINTS_PER_PIXEL]);
  await drawPicture(pdf, drawn, parseSvg, { x: 0, y: 0, scale: POINTS_PER_PIXEL });
  const { title, locale, provenance } = first;
  return pdfBytes(pdf, { title, locale, provenance }, tools.step);
};
