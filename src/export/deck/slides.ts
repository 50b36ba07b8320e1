import type pptxgen from 'pptxgenjs';
import type { PlainChart } from '../../charts/model/kind.ts';
import type { Theme } from '../../charts/model/theme.ts';
import { wrapped } from '../../charts/text/wrap.ts';
import { auditBadge } from '../audit-lines.ts';
import type { Exhibit } from '../exhibit.ts';
import { footLines } from '../foot-lines.ts';
import { sourceLines } from '../source-lines.ts';
import { EXPORT_STRINGS } from '../strings.ts';
import { BODY, DECK_FONTS, POINTS_PER_INCH, SLIDE } from './layout.ts';
import { chartData, chartOptions, hex } from './native-chart.ts';

const HEAD = { y: 0.4, h: 0.75, valign: 'middle' } as const;

/** The layouts of a deck: where each has its title. */
const LAYOUTS = {
  cover: { y: 1.6, h: 1.6, fontSize: 40, valign: 'bottom' },
  panel: { ...HEAD, fontSize: 26 },
  plain: { ...HEAD, fontSize: 26 },
  /** Two lines in the room of one. */
  long: { ...HEAD, fontSize: 20 },
} as const;

type LayoutName = keyof typeof LAYOUTS;

export interface Deck {
  readonly pptx: pptxgen;
  readonly theme: Theme;
  readonly font: string;
  readonly strings: (typeof EXPORT_STRINGS)['zh'];
  /** The native charts added so far, in order. */
  readonly charts: PlainChart[];
}

/** A deck of a language and theme, with its layouts: their titles are real titles, for outlines and screen readers. */
export const deckOf = (pptx: pptxgen, { theme, locale }: Pick<Exhibit, 'theme' | 'locale'>): Deck => {
  const font = DECK_FONTS[locale];
  const { colors } = theme;
  pptx.layout = 'LAYOUT_WIDE';
  pptx.theme = { headFontFace: font, bodyFontFace: font };
  const title = (name: LayoutName) => ({
    placeholder: {
      options: {
        name: 'title',
        type: 'title' as const,
        x: SLIDE.margin,
        w: BODY.w,
        align: 'left' as const,
        margin: 0,
        fontFace: font,
        bold: true,
        color: hex(colors.ink),
        ...LAYOUTS[name],
      },
      text: '',
    },
  });
  for (const name of Object.keys(LAYOUTS) as LayoutName[]) {
    pptx.defineSlideMaster({
      title: name,
      background: { color: hex(colors.sheet) },
      objects: [title(name)],
      slideNumber: {
        x: SLIDE.width - 1,
        y: 7.08,
        w: 0.4,
        h: 0.25,
        align: 'right',
        fontFace: font,
        fontSize: 10,
        color: hex(colors['ink-3']),
      },
    });
  }
  return { pptx, theme, font, strings: EXPORT_STRINGS[locale], charts: [] };
};

/** Bold type, in whatever font the reader has, is wider than the regular one that is measured. */
const BOLD = 1.25;

/** Whether a title takes more than the one line that its layout has room for. */
const isLong = (title: string, { fontSize }: (typeof LAYOUTS)[LayoutName], { lexicon }: Theme): boolean =>
  wrapped(title, fontSize * BOLD, BODY.w * POINTS_PER_INCH, lexicon).length > 1;

export const newSlide = (
  { pptx, theme }: Deck,
  title: string,
  layout: LayoutName = 'plain',
): pptxgen.Slide => {
  const long = layout !== 'cover' && isLong(title, LAYOUTS[layout], theme);
  const slide = pptx.addSlide({ masterName: long ? 'long' : layout });
  slide.addText(title, { placeholder: 'title' });
  return slide;
};

/** Every number of a chart on a line: of which period or until when, of which nature, and where it stands. */
const numberLines = ({ records, drawing, periodName }: Exhibit, strings: Deck['strings']): string[] =>
  records.map((record, index) => {
    // In words: a record has its period as data.
    const period = drawing.rows[index]?.period;
    return [
      `${record.label}${strings.between}${record.text}`,
      period && `${periodName}${strings.between}${period}`,
      strings.natures[record.nature],
      record.locator || record.source,
    ]
      .filter(Boolean)
      .join(' · ');
  });

/** What a speaker needs at hand: what the chart shows, its numbers, sources, the audit. */
const notesOf = (exhibit: Exhibit, { strings }: Deck): string => {
  const badge = auditBadge(exhibit.audit, exhibit.locale);
  return [
    exhibit.drawing.alt,
    '',
    ...numberLines(exhibit, strings),
    '',
    `${strings.source}${strings.between}`,
    ...sourceLines(exhibit),
    '',
    ...(badge ? [badge] : []),
    ...exhibit.audit.map(
      (line) =>
        `${line.verdictText} · ${line.subject}${strings.between}${[line.formula, line.reason, line.note].filter(Boolean).join(' ')}`,
    ),
    '',
    exhibit.provenance.figures.join(' '),
    `sha256 ${exhibit.provenance.sha256} · ${exhibit.provenance.generator}`,
  ].join('\n');
};

/** With more charts than this beside one another, a date has room below its column in smaller type only. */
const SIDE_BY_SIDE = 2;

const addNativeCharts = (
  deck: Deck,
  slide: pptxgen.Slide,
  charts: readonly PlainChart[],
  alt: string,
): void => {
  const gap = 0.3;
  const width = (BODY.w - gap * (charts.length - 1)) / charts.length;
  for (const [index, chart] of charts.entries()) {
    slide.addChart(deck.pptx.ChartType.bar, chartData(chart, deck.strings), {
      ...chartOptions(chart, deck),
      ...(charts.length > SIDE_BY_SIDE && { catAxisLabelFontSize: 11 }),
      x: BODY.x + index * (width + gap),
      y: BODY.y,
      w: width,
      h: BODY.h,
      altText: alt,
    });
    deck.charts.push(chart);
  }
};

/** One panel on one slide: its finding as the title, a native chart where slides have the type, else its picture. */
export const addPanelSlide = (deck: Deck, exhibit: Exhibit, picture: string | undefined): void => {
  const { theme, font } = deck;
  const slide = newSlide(deck, exhibit.title, 'panel');
  slide.addText(exhibit.subtitle, {
    x: SLIDE.margin,
    y: 1.12,
    w: BODY.w,
    h: 0.35,
    margin: 0,
    fontFace: font,
    fontSize: 14,
    color: hex(theme.colors['ink-2']),
  });
  const { charts } = exhibit.drawing;
  if (charts && charts.length > 0) addNativeCharts(deck, slide, charts, exhibit.drawing.alt);
  else if (picture) slide.addImage({ data: picture, ...BODY, altText: exhibit.drawing.alt });
  slide.addText(
    footLines(exhibit).map((text) => ({ text, options: { breakLine: true } })),
    {
      x: SLIDE.margin,
      y: 6.5,
      w: BODY.w - 0.6,
      h: 0.75,
      margin: 0,
      valign: 'top',
      fontFace: font,
      fontSize: 10,
      color: hex(theme.colors['ink-3']),
    },
  );
  slide.addNotes(notesOf(exhibit, deck));
};
