import { ReasonError } from '../bundle/defects/reason.ts';
import type { Bundle } from '../bundle/model/bundle.ts';
import { locatorsText } from '../bundle/model/locator.ts';
import type { Locale } from '../bundle/model/text.ts';
import { unitName } from '../bundle/model/unit.ts';
import type { BundleDescriptor } from '../bundle/read/descriptor.ts';
import { legendOf } from '../charts/marks/legend.ts';
import { figureRow } from '../charts/marks/marks.ts';
import type { Drawing, SeriesInput, TableRow } from '../charts/model/kind.ts';
import type { Panel } from '../charts/model/panel.ts';
import { DEADLINE } from '../charts/model/problem-status.ts';
import type { Theme } from '../charts/model/theme.ts';
import { drawPanel } from '../charts/render/draw-panel.ts';
import { lexiconFor } from '../charts/text/lexicon.ts';
import { templateFigures, templateText } from '../charts/text/template.ts';
import type { Manifest } from '../dashboard/manifest.ts';
import { drawsProblems } from '../dashboard/problems-panel.ts';
import { type AuditLine, auditLinesOf } from './audit-lines.ts';
import { type Provenance, provenanceOf } from './provenance.ts';
import { type DataRecord, recordsOf } from './records.ts';
import { type ReportTexts, reportTexts } from './report-line.ts';
import { EXPORT_STRINGS } from './strings.ts';

/** What every exhibit of one export shares. */
export interface ExhibitSetting {
  readonly bundle: Bundle;
  readonly manifest: Manifest;
  readonly theme: Theme;
  readonly locale: Locale;
  /** Whether charts are drawn for a narrow page. */
  readonly compact: boolean;
  /** What is drawn of the long series of panels that show one. */
  readonly series?: ReadonlyMap<Panel, SeriesInput>;
}

/** A panel ready to be written in any format: its picture, its numbers, and where they come from. */
export interface Exhibit {
  readonly panel: Panel;
  readonly locale: Locale;
  readonly theme: Theme;
  readonly title: string;
  /** Scope · unit · period. */
  readonly subtitle: string;
  readonly topic: string;
  readonly drawing: Drawing;
  readonly records: readonly DataRecord[];
  /** What the periods of its numbers are called: of numbered problems they are deadlines. */
  readonly periodName: string;
  /** Every number that is drawn, for data files; `records` are those that the table names. */
  readonly allRecords: () => readonly DataRecord[];
  /** What readers call the units that data files have codes for, where that is another word: 亿元, CNY 100 million. */
  readonly unitNames: ReadonlyMap<string, string>;
  /** Where in the report, for readers; blank where no number is a figure of its own. */
  readonly locators: string;
  /** Titles of the publications that reference values come from. */
  readonly publications: readonly string[];
  /** How the chart is to be read: hatched, hollow. */
  readonly legend: readonly string[];
  /** The checks that involve its figures. */
  readonly audit: readonly AuditLine[];
  /** The report in the exhibit's language. */
  readonly report: ReportTexts;
  readonly provenance: Provenance;
  /** What the bundle says of itself: under which licence, in which version, and where its sources are. */
  readonly dataset: Pick<BundleDescriptor, 'licenses' | 'version' | 'sources'>;
}

/** The checks of some exhibits that differ, each once. */
export const findingsOf = (exhibits: readonly Exhibit[]): AuditLine[] => {
  const lines = exhibits.flatMap((exhibit) => exhibit.audit).filter((line) => line.verdict === 'differs');
  return [...new Map(lines.map((line) => [line.id, line])).values()];
};

/** Where in the report the numbers stand: 问题 5、12; blank where the report states none of them. */
const locatorsOf = (drawing: Drawing, bundle: Bundle, locale: Locale): string =>
  locatorsText(
    drawing.rows.flatMap(({ figure, item }) => bundle.figures.get(figure ?? '')?.item ?? item ?? []),
    bundle,
    locale,
  );

/** The publications that reference values come from. */
const publicationsOf = (drawing: Drawing): string[] => [
  ...new Set(drawing.rows.flatMap((row) => ((row.reference ?? row.entry) !== undefined && row.source) || [])),
];

/** The figures that only the title names, for whoever cites it. */
const titleRows = (panel: Panel, { rows }: Drawing, bundle: Bundle, locale: Locale): TableRow[] => {
  const shown = new Set(rows.map((row) => row.figure));
  return templateFigures(panel.title[locale]).flatMap((id) => {
    const figure = bundle.figures.get(id);
    return figure && !shown.has(id) ? [figureRow(figure, locale)] : [];
  });
};

const unitNamesOf = (
  records: readonly DataRecord[],
  { units }: Bundle,
  locale: Locale,
): ReadonlyMap<string, string> =>
  new Map(
    [...new Set(records.map(({ unit }) => unit))].flatMap((code) => {
      const unit = units.get(code);
      const name = unit && unitName(unit, locale);
      return name && name !== code ? [[code, name] as const] : [];
    }),
  );

/** A panel of panels.json as an exhibit. Throws a ReasonError if it cannot be drawn. */
export const exhibitOf = (panel: Panel, setting: ExhibitSetting): Exhibit => {
  const { bundle, manifest, locale, compact } = setting;
  const theme = { ...setting.theme, lexicon: lexiconFor(bundle, panel.options) };
  const series = setting.series?.get(panel);
  if (panel.series && !series) {
    const { path } = panel.series;
    throw new ReasonError({ zh: EXPORT_STRINGS.zh.unread(path), en: EXPORT_STRINGS.en.unread(path) });
  }
  const drawn = drawPanel(panel, { bundle, theme, locale, compact, series });
  const named = titleRows(panel, drawn, bundle, locale);
  const drawing = { ...drawn, rows: [...drawn.rows, ...named] };
  const { licenses, version, sources } = bundle.descriptor;
  const provenance = provenanceOf(bundle, [{ id: panel.id, figures: panel.figures, drawing }]);
  const records = recordsOf(panel.id, drawing.rows, bundle, locale);
  return {
    panel,
    locale,
    theme,
    title: templateText(panel.title[locale], bundle, locale),
    subtitle: panel.subtitle[locale],
    topic: manifest.topics.find((topic) => topic.id === panel.topic)?.title[locale] ?? '',
    drawing,
    records,
    periodName: drawsProblems(panel) ? DEADLINE[locale] : EXPORT_STRINGS[locale].period,
    unitNames: unitNamesOf(records, bundle, locale),
    allRecords: () => recordsOf(panel.id, [...(drawn.allRows?.() ?? drawn.rows), ...named], bundle, locale),
    locators: locatorsOf(drawing, bundle, locale),
    publications: publicationsOf(drawing),
    legend: legendOf(drawing, locale),
    audit: auditLinesOf(bundle, { figures: provenance.figures, references: panel.references }, locale),
    report: reportTexts(bundle, locale),
    provenance,
    dataset: { licenses, version, sources },
  };
};
