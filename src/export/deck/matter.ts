import type pptxgen from 'pptxgenjs';
import type { Exhibit } from '../exhibit.ts';
import { allSourceLines } from '../source-lines.ts';
import { SLIDE } from './layout.ts';
import { hex } from './native-chart.ts';
import { type Deck, newSlide } from './slides.ts';

/** What stands around the panels of a deck: cover, agenda, audit findings, sources. */

const WIDTH = SLIDE.width - 2 * SLIDE.margin;
const AGENDA_LINES = 15;
const FINDINGS = 5;
const SOURCES = 12;

const pages = <T>(items: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, page) =>
    items.slice(page * size, (page + 1) * size),
  );

export const addCover = (deck: Deck, first: Exhibit): void => {
  const { theme, font, strings } = deck;
  const slide = newSlide(deck, first.report.title);
  slide.addShape('rect', {
    x: SLIDE.margin,
    y: 3.05,
    w: 1.2,
    h: 0.06,
    fill: { color: hex(theme.colors.flame) },
  });
  slide.addText(
    [
      { text: first.report.issuer, options: { breakLine: true } },
      { text: strings.published(first.report.published), options: { breakLine: true } },
      { text: first.provenance.generator },
    ],
    {
      x: SLIDE.margin,
      y: 3.3,
      w: WIDTH,
      h: 1.6,
      margin: 0,
      valign: 'top',
      fontFace: font,
      fontSize: 20,
      color: hex(theme.colors['ink-2']),
    },
  );
};

/** How many slides the agenda takes. */
const agendaLines = (
  exhibits: readonly Exhibit[],
): ({ topic: string } | { exhibit: Exhibit; index: number })[] =>
  exhibits.flatMap((exhibit, index) => [
    ...(exhibits[index - 1]?.topic === exhibit.topic ? [] : [{ topic: exhibit.topic }]),
    { exhibit, index },
  ]);

/** Topics and titles, each title a link to its slide. */
export const addAgenda = (deck: Deck, exhibits: readonly Exhibit[]): void => {
  const { theme, font, strings } = deck;
  const all = pages(agendaLines(exhibits), AGENDA_LINES);
  const firstPanelSlide = 1 + all.length + 1;
  for (const lines of all) {
    const slide = newSlide(deck, strings.deck.agenda);
    slide.addText(
      lines.map(
        (line): pptxgen.TextProps =>
          'topic' in line
            ? { text: line.topic, options: { breakLine: true, bold: true, color: hex(theme.colors.ink) } }
            : {
                text: line.exhibit.title,
                options: {
                  breakLine: true,
                  indentLevel: 1,
                  color: hex(theme.colors.sea),
                  hyperlink: { slide: firstPanelSlide + line.index },
                },
              },
      ),
      { x: SLIDE.margin, y: 1.4, w: WIDTH, h: 5.5, margin: 0, valign: 'top', fontFace: font, fontSize: 15 },
    );
  }
};

/** The checks of these panels that differ. */
export const addFindings = (deck: Deck, exhibits: readonly Exhibit[]): void => {
  const { theme, font, strings } = deck;
  const lines = exhibits.flatMap((exhibit) => exhibit.audit).filter((line) => line.verdict === 'differs');
  const findings = [...new Map(lines.map((line) => [line.id, line])).values()];
  const cell = (text: string, bold = false): pptxgen.TableCell => ({
    text,
    options: { bold, fontFace: font, fontSize: 12, color: hex(theme.colors.ink), valign: 'top' },
  });
  if (findings.length === 0) {
    newSlide(deck, strings.deck.findings).addText(strings.deck.noFindings, {
      x: SLIDE.margin,
      y: 1.5,
      w: WIDTH,
      h: 0.5,
      margin: 0,
      fontFace: font,
      fontSize: 16,
      color: hex(theme.colors.ink),
    });
  }
  for (const page of pages(findings, FINDINGS)) {
    newSlide(deck, strings.deck.findings).addTable(
      [
        strings.deck.columns.map((text) => cell(text, true)),
        ...page.map((line) => [cell(line.verdictText, true), cell(line.formula), cell(line.reason)]),
      ],
      {
        x: SLIDE.margin,
        y: 1.4,
        w: WIDTH,
        colW: [1.2, 4.4, WIDTH - 5.6],
        border: { type: 'solid', pt: 0.5, color: hex(theme.colors.rule) },
      },
    );
  }
};

export const addSources = (deck: Deck, exhibits: readonly Exhibit[]): void => {
  const { theme, font, strings } = deck;
  for (const page of pages(allSourceLines(exhibits), SOURCES)) {
    newSlide(deck, strings.deck.sources).addText(
      page.map((text) => ({ text, options: { breakLine: true, paraSpaceAfter: 6 } })),
      {
        x: SLIDE.margin,
        y: 1.4,
        w: WIDTH,
        h: 5.5,
        margin: 0,
        valign: 'top',
        fontFace: font,
        fontSize: 13,
        color: hex(theme.colors.ink),
      },
    );
  }
};
