import type pptxgen from 'pptxgenjs';
import { wrapped } from '../../charts/text/wrap.ts';
import type { AuditLine } from '../audit-lines.ts';
import { type Exhibit, findingsOf } from '../exhibit.ts';
import { allSourceLines } from '../source-lines.ts';
import { POINTS_PER_INCH, SLIDE } from './layout.ts';
import { hex } from './native-chart.ts';
import { type Deck, newSlide } from './slides.ts';

/** What stands around the panels of a deck: cover, agenda, audit findings, sources. */

const WIDTH = SLIDE.width - 2 * SLIDE.margin;
/** Two columns, in inches and points; how many lines each has, and how many a topic takes. */
const AGENDA = { width: 5.9, gap: WIDTH - 2 * 5.9, size: 14, lines: 22, topic: 1.5 } as const;
const FINDINGS = 4;
const SOURCES = 12;

const pages = <T>(items: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, page) =>
    items.slice(page * size, (page + 1) * size),
  );

export const addCover = (deck: Deck, first: Exhibit): void => {
  const { theme, font, strings } = deck;
  const slide = newSlide(deck, first.report.title, 'cover');
  slide.addShape('rect', {
    x: SLIDE.margin,
    y: 3.5,
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
      y: 3.85,
      w: WIDTH,
      h: 1.6,
      margin: 0,
      valign: 'top',
      fontFace: font,
      fontSize: 20,
      lineSpacingMultiple: 1.3,
      color: hex(theme.colors['ink-2']),
    },
  );
};

interface AgendaEntry {
  readonly exhibit: Exhibit;
  readonly index: number;
}

/** Entries in columns; a topic stands over its first entry in each column, never alone. */
const agendaColumns = (exhibits: readonly Exhibit[]): AgendaEntry[][] => {
  const columns: AgendaEntry[][] = [[]];
  let room = AGENDA.lines;
  for (const [index, exhibit] of exhibits.entries()) {
    const lines = wrapped(
      exhibit.title,
      AGENDA.size,
      AGENDA.width * POINTS_PER_INCH,
      exhibit.theme.lexicon,
    ).length;
    const above = columns.at(-1)?.at(-1)?.exhibit.topic;
    const needed = lines + (above === exhibit.topic ? 0 : AGENDA.topic);
    if (needed > room) {
      columns.push([]);
      room = AGENDA.lines - lines - AGENDA.topic;
    } else room -= needed;
    columns.at(-1)?.push({ exhibit, index });
  }
  return columns;
};

/** Topics and titles, each title a link to its slide. Returns the number of the first panel's slide. */
export const addAgenda = (deck: Deck, exhibits: readonly Exhibit[]): number => {
  const { theme, font, strings } = deck;
  const all = pages(agendaColumns(exhibits), 2);
  const firstPanelSlide = 1 + all.length + 1;
  for (const columns of all) {
    const slide = newSlide(deck, strings.deck.agenda);
    for (const [place, entries] of columns.entries()) {
      slide.addText(
        entries.flatMap(({ exhibit, index }, at): pptxgen.TextProps[] => [
          ...(entries[at - 1]?.exhibit.topic === exhibit.topic || exhibit.topic === ''
            ? []
            : [
                {
                  text: exhibit.topic,
                  options: {
                    breakLine: true,
                    bold: true,
                    paraSpaceBefore: at === 0 ? 0 : AGENDA.size / 2,
                    color: hex(theme.colors.ink),
                  },
                },
              ]),
          {
            text: exhibit.title,
            options: {
              breakLine: true,
              color: hex(theme.colors.sea),
              hyperlink: { slide: firstPanelSlide + index },
            },
          },
        ]),
        {
          x: SLIDE.margin + place * (AGENDA.width + AGENDA.gap),
          y: 1.4,
          w: AGENDA.width,
          h: 5.5,
          margin: 0,
          valign: 'top',
          fontFace: font,
          fontSize: AGENDA.size,
        },
      );
    }
  }
  return firstPanelSlide;
};

/** The checks of these panels that differ, each with a link to the slide of its indicator. */
export const addFindings = (deck: Deck, exhibits: readonly Exhibit[], firstPanelSlide: number): void => {
  const { theme, font, strings } = deck;
  const findings = findingsOf(exhibits);
  const cell = (text: string | pptxgen.TableCell[], bold = false): pptxgen.TableCell => ({
    text,
    options: { bold, fontFace: font, fontSize: 14, color: hex(theme.colors.ink), valign: 'top' },
  });
  const linked = ({ id, subject, subjectId }: AuditLine): pptxgen.TableCell => {
    const shows = exhibits.findIndex(({ drawing }) =>
      drawing.rows.some(({ figure, reference }) => (figure ?? reference) === subjectId),
    );
    // An indicator that no panel shows is told of where a number stands that it was checked with.
    const place = shows < 0 ? exhibits.findIndex(({ audit }) => audit.some((line) => line.id === id)) : shows;
    const slide = firstPanelSlide + place;
    // In a cell the library takes links of runs of text, which it types as cells without links.
    const options = { hyperlink: { slide }, fontFace: font, fontSize: 14, color: hex(theme.colors.sea) };
    return cell([{ text: subject, options: options as pptxgen.TableCellProps }]);
  };
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
        ...page.map((line) => [
          cell(line.verdictText, true),
          linked(line),
          cell(line.formula),
          cell([line.reason, line.note].filter(Boolean).join('\n')),
        ]),
      ],
      {
        x: SLIDE.margin,
        y: 1.4,
        w: WIDTH,
        colW: [1.1, 2.2, 4, WIDTH - 7.3],
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
