import { jsPDF } from 'jspdf';
import { ReasonError } from '../../bundle/defects/reason.ts';
import type { Exhibit } from '../exhibit.ts';
import type { Tools } from '../format.ts';
import type { Picture } from '../picture.ts';
import { type Provenance, provenanceText } from '../provenance.ts';
import { glyphOf, makeSubset } from './font-subset.ts';

/** A subset's name begins with six letters of its own and a plus sign (ISO 32000-1, 9.6.4). */
const FONT = 'HESHUX+NotoSansSC';
const FONT_FILE = 'NotoSansSC.ttf';
/** One font for all weights: a bold one would double the download. Strong text has a line around it, in ems. */
const BOLD_LINE = 0.035;
export const POINTS_PER_PIXEL = 0.75;

export interface PdfDocument {
  readonly doc: jsPDF;
  /** Characters that the font lacks, met so far. */
  readonly missing: Set<string>;
}

/** A PDF whose first page has a size in points. jsPDF embeds only the glyphs that are used. */
export const newPdf = async ([width, height]: readonly [number, number]): Promise<PdfDocument> => {
  const { default: base64 } = await import('virtual:pdf-font');
  const doc = new jsPDF({
    unit: 'pt',
    format: [width, height],
    orientation: width > height ? 'landscape' : 'portrait',
    compress: true,
    putOnlyUsedFonts: true,
  });
  doc.addFileToVFS(FONT_FILE, base64);
  doc.addFont(FONT_FILE, FONT, 'normal', undefined, 'Identity-H');
  doc.setFont(FONT, 'normal');
  return { doc, missing: new Set() };
};

/** Notes characters that cannot be written. */
export const noteMissing = ({ doc, missing }: PdfDocument, text: string): void => {
  for (const character of text) {
    if (/\S/.test(character) && glyphOf(doc, character) === 0) missing.add(character);
  }
};

/** The font is Chinese: its ’ is as wide as a character, and tears English words apart. */
export const withNarrowApostrophes = (text: string): string =>
  text.replace(/(?<=[A-Za-z])’(?=[A-Za-z])/g, "'");

const sizeOf = (text: Element, style: string): number =>
  Number(/font-size:\s*([\d.]+)px/.exec(style)?.[1] ?? text.getAttribute('font-size') ?? 12);

/** How much of a text's width lies left of its anchor. */
const LEFT_OF_ANCHOR: Readonly<Record<string, number>> = { middle: 0.5, end: 1 };

/**
 * Every text of a picture in the document's one font, from its left end: the browser, which has not this font, would
 * anchor it by the width it has in another.
 */
const inOwnFont = (svg: SVGElement, doc: jsPDF): void => {
  for (const text of svg.querySelectorAll('text')) {
    const style = text.getAttribute('style') ?? '';
    const bold = /font-weight:\s*(?:bold|600)/.test(style) || text.getAttribute('font-weight') === '600';
    const size = sizeOf(text, style);
    text.removeAttribute('style');
    text.removeAttribute('font-weight');
    text.setAttribute('font-family', `'${FONT}'`);
    text.setAttribute('font-size', `${size}`);
    const left = LEFT_OF_ANCHOR[text.getAttribute('text-anchor') ?? ''];
    if (left) {
      const width = doc.getStringUnitWidth(text.textContent ?? '') * size;
      text.setAttribute('x', `${Number(text.getAttribute('x') ?? 0) - width * left}`);
      text.removeAttribute('text-anchor');
    }
    if (bold) {
      text.setAttribute('stroke', text.getAttribute('fill') ?? '#000');
      text.setAttribute('stroke-width', `${size * BOLD_LINE}`);
    }
  }
};

/** Draws a picture on the current page, as vectors and text, `scale` points a pixel. */
export const drawPicture = async (
  pdf: PdfDocument,
  { svg, width, height }: Picture,
  parseSvg: (svg: string) => SVGElement,
  { x, y, scale }: { x: number; y: number; scale: number },
): Promise<void> => {
  // It can only be loaded where there is a page.
  const { svg2pdf } = await import('svg2pdf.js');
  const element = parseSvg(withNarrowApostrophes(svg));
  inOwnFont(element, pdf.doc);
  noteMissing(pdf, element.textContent ?? '');
  await svg2pdf(element, pdf.doc, { x, y, width: width * scale, height: height * scale });
  pdf.doc.setFont(FONT, 'normal');
};

const lacking = (characters: string): ReasonError =>
  new ReasonError({
    zh: `PDF 字体中没有这些字：${characters}。请改用 PPTX、SVG 或 PNG。`,
    en: `The font of PDF files lacks these characters: ${characters}. Export as PPTX, SVG or PNG instead.`,
  });

/** The finished file. Throws when a character could not be written: a PDF with holes would misquote. */
export const pdfBytes = async (
  { doc, missing }: PdfDocument,
  { title, locale, provenance }: { title: string; locale: Exhibit['locale']; provenance: Provenance },
  step: Tools['step'],
): Promise<Uint8Array> => {
  if (missing.size > 0) throw lacking([...missing].join(' '));
  const { report, sha256, figures, generator } = provenance;
  doc.setProperties({
    title,
    subject: `${report.issuer}，${report.title}，${report.published}`,
    author: 'Heshu',
    creator: generator,
    keywords: `sha256:${sha256} ${figures.join(' ')}`,
  });
  doc.setCreationDate(new Date(`${report.published}T00:00:00Z`));
  doc.setFileId(sha256.slice(0, 32).toUpperCase());
  doc.setLanguage(locale === 'zh' ? 'zh-CN' : 'en');
  doc.addMetadata(provenanceText(provenance), 'urn:heshu:provenance');
  makeSubset(doc);
  await step(1);
  return new Uint8Array(doc.output('arraybuffer'));
};
