import { OWN_LEXICON } from '../../charts/text/lexicon.ts';
import { wrapped } from '../../charts/text/wrap.ts';
import { type Exhibit, findingsOf } from '../exhibit.ts';
import type { Tools } from '../format.ts';
import { picture } from '../picture.ts';
import { joinProvenance } from '../provenance.ts';
import { allSourceLines } from '../source-lines.ts';
import { EXPORT_STRINGS } from '../strings.ts';
import {
  drawPicture,
  newPdf,
  noteMissing,
  type PdfDocument,
  pdfBytes,
  withNarrowApostrophes,
} from './document.ts';

/** A4 in points. */
const PAGE = { width: 595.28, height: 841.89, margin: 45 } as const;
const ROOM = PAGE.width - 2 * PAGE.margin;
const BOTTOM = PAGE.height - PAGE.margin - 20;
/** Pictures are laid out this wide, in pixels, and set to the width between the margins. */
const PICTURE_WIDTH = 720;
const GAP = 14;
const LEADING = 1.6;

/** Where on which page the next thing stands. */
interface Cursor {
  y: number;
}

const newPage = ({ doc }: PdfDocument, cursor: Cursor): void => {
  doc.addPage([PAGE.width, PAGE.height], 'portrait');
  cursor.y = PAGE.margin;
};

/** Paragraphs of text, over as many pages as they need. */
const write = (
  pdf: PdfDocument,
  cursor: Cursor,
  text: string,
  { size, color, after = 0, room = ROOM }: { size: number; color: string; after?: number; room?: number },
): void => {
  const { doc } = pdf;
  noteMissing(pdf, text);
  const lines = wrapped(withNarrowApostrophes(text), size, room, OWN_LEXICON);
  for (const line of lines) {
    if (cursor.y + size * LEADING > BOTTOM) newPage(pdf, cursor);
    doc.setFontSize(size);
    doc.setTextColor(color);
    cursor.y += size * LEADING;
    doc.text(line, PAGE.margin, cursor.y);
  }
  cursor.y += after;
};

/** A part of the report that the contents name: a panel under its topic, or a part about all panels, under none. */
interface Part {
  readonly topic: string;
  readonly title: string;
}

/** Where an entry of the contents stands. */
interface ContentsEntry {
  readonly page: number;
  readonly top: number;
  /** The baseline of its last line. */
  readonly bottom: number;
}

const CONTENTS_SIZE = 10;
/** Room at the end of a line of the contents for the number of a page. */
const PAGE_NUMBER = 40;

/** Title, issuer and contents; the entries of the contents wait for their pages. */
const writeCover = (
  pdf: PdfDocument,
  cursor: Cursor,
  parts: readonly Part[],
  { theme: { colors }, locale, report }: Exhibit,
): ContentsEntry[] => {
  const strings = EXPORT_STRINGS[locale];
  cursor.y = PAGE.margin + 40;
  write(pdf, cursor, report.title, { size: 26, color: colors.ink, after: 10 });
  write(pdf, cursor, report.issuer, { size: 13, color: colors['ink-2'] });
  write(pdf, cursor, strings.published(report.published), { size: 13, color: colors['ink-2'], after: 30 });
  write(pdf, cursor, strings.contents, { size: 15, color: colors.ink, after: 4 });
  return parts.map(({ topic, title }, index) => {
    if (parts[index - 1]?.topic !== topic) {
      cursor.y += 4;
      if (topic !== '') write(pdf, cursor, topic, { size: 11, color: colors.sea });
    }
    const start = cursor.y;
    write(pdf, cursor, title, { size: CONTENTS_SIZE, color: colors.ink, room: ROOM - PAGE_NUMBER });
    const bottom = cursor.y;
    // An entry that went over to the next page begins there, as far as its link goes.
    return { page: pdf.doc.getNumberOfPages(), top: start < bottom ? start : PAGE.margin, bottom };
  });
};

/** Gives each entry of the contents the number of its page, and a link to it. */
const completeContents = (
  { doc }: PdfDocument,
  entries: readonly ContentsEntry[],
  pages: readonly number[],
  color: string,
): void => {
  doc.setFontSize(CONTENTS_SIZE);
  doc.setTextColor(color);
  for (const [index, { page, top, bottom }] of entries.entries()) {
    const pageNumber = pages[index];
    doc.setPage(page);
    doc.text(`${pageNumber}`, PAGE.width - PAGE.margin, bottom, { align: 'right' });
    const below = CONTENTS_SIZE * (LEADING - 1);
    doc.link(PAGE.margin, top + below, ROOM, bottom - top, { pageNumber });
  }
};

/** The audit's findings, and the page on which they begin. */
const writeFindings = (
  pdf: PdfDocument,
  cursor: Cursor,
  exhibits: readonly Exhibit[],
  { theme: { colors }, locale }: Exhibit,
): number => {
  const { deck } = EXPORT_STRINGS[locale];
  const findings = findingsOf(exhibits);
  newPage(pdf, cursor);
  const page = pdf.doc.getNumberOfPages();
  write(pdf, cursor, deck.findings, { size: 18, color: colors.ink, after: 8 });
  if (findings.length === 0) write(pdf, cursor, deck.noFindings, { size: 11, color: colors.ink });
  for (const line of findings) {
    write(pdf, cursor, `${line.verdictText} · ${line.subject}`, {
      size: 11,
      color: colors.amber,
    });
    write(pdf, cursor, line.formula, { size: 10, color: colors.ink });
    write(pdf, cursor, line.reason, { size: 10, color: colors.ink, after: line.note ? 0 : 8 });
    if (line.note) write(pdf, cursor, line.note, { size: 10, color: colors['ink-2'], after: 8 });
  }
  return page;
};

/** What a heading needs below it, lest it ends its page. */
const HEADED = 80;

/** The sources, and the page on which they begin. */
const writeSources = (
  pdf: PdfDocument,
  cursor: Cursor,
  exhibits: readonly Exhibit[],
  { theme: { colors }, locale, provenance }: Exhibit,
): number => {
  cursor.y += 20;
  if (cursor.y + HEADED > BOTTOM) newPage(pdf, cursor);
  const page = pdf.doc.getNumberOfPages();
  write(pdf, cursor, EXPORT_STRINGS[locale].deck.sources, { size: 18, color: colors.ink, after: 8 });
  for (const line of allSourceLines(exhibits)) {
    write(pdf, cursor, line, { size: 10, color: colors.ink, after: 2 });
  }
  write(pdf, cursor, `sha256 ${provenance.sha256}`, { size: 8, color: colors['ink-3'] });
  return page;
};

/** The outline that programs show beside the pages: topics, and under them their panels. */
const writeOutline = (
  { doc: { outline } }: PdfDocument,
  parts: readonly Part[],
  pages: readonly number[],
): void => {
  let above: ReturnType<typeof outline.add> | null = null;
  for (const [index, { topic, title }] of parts.entries()) {
    const pageNumber = pages[index] ?? 1;
    if (topic === '') above = null;
    else if (parts[index - 1]?.topic !== topic) above = outline.add(null, topic, { pageNumber });
    outline.add(above, title, { pageNumber });
  }
};

const numberPages = ({ doc }: PdfDocument, color: string): void => {
  const count = doc.getNumberOfPages();
  for (let page = 1; page <= count; page++) {
    doc.setPage(page);
    doc.setFontSize(9);
    doc.setTextColor(color);
    doc.text(`${page} / ${count}`, PAGE.width - PAGE.margin, PAGE.height - PAGE.margin + 10, {
      align: 'right',
    });
  }
};

/** Several panels as one report on A4: cover with contents, the panels, the audit's findings, the sources. */
export const pdfReport = async (
  exhibits: readonly Exhibit[],
  first: Exhibit,
  parseSvg: NonNullable<Tools['parseSvg']>,
  { step }: Tools,
): Promise<Uint8Array> => {
  const pdf = await newPdf([PAGE.width, PAGE.height]);
  const cursor: Cursor = { y: PAGE.margin };
  const { findings, sources } = EXPORT_STRINGS[first.locale].deck;
  const parts: readonly Part[] = [...exhibits, { topic: '', title: findings }, { topic: '', title: sources }];
  const contents = writeCover(pdf, cursor, parts, first);
  const pages: number[] = [];
  newPage(pdf, cursor);
  const scale = ROOM / PICTURE_WIDTH;
  for (const [index, exhibit] of exhibits.entries()) {
    await step(index / exhibits.length);
    const drawn = picture(exhibit, { width: PICTURE_WIDTH });
    const height = drawn.height * scale;
    if (cursor.y > PAGE.margin && cursor.y + height > BOTTOM) newPage(pdf, cursor);
    pages.push(pdf.doc.getNumberOfPages());
    await drawPicture(pdf, drawn, parseSvg, { x: PAGE.margin, y: cursor.y, scale });
    cursor.y += height + GAP;
  }
  pages.push(writeFindings(pdf, cursor, exhibits, first), writeSources(pdf, cursor, exhibits, first));
  writeOutline(pdf, parts, pages);
  completeContents(pdf, contents, pages, first.theme.colors.ink);
  numberPages(pdf, first.theme.colors['ink-3']);
  await step(1);
  return pdfBytes(
    pdf,
    {
      title: first.report.title,
      locale: first.locale,
      provenance: joinProvenance(exhibits.map((exhibit) => exhibit.provenance)),
    },
    step,
  );
};
