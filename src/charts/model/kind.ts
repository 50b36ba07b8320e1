import type { EChartsOption } from 'echarts';
import type * as v from 'valibot';
import type { Bundle, Figure, FigureId } from '../../bundle/model/bundle.ts';
import type { Locale } from '../../bundle/model/text.ts';
import type { Unit } from '../../bundle/model/unit.ts';
import type { Interval } from '../../bundle/numbers/arithmetic.ts';
import type { SeriesPoints } from '../../bundle/series/series-window.ts';
import { lexiconFor } from '../text/lexicon.ts';
import { reasons } from './reasons.ts';
import type { Theme } from './theme.ts';

/** Where a number comes from decides how it is drawn: solid, hatched or hollow. */
export type Nature = 'stated' | 'derived' | 'reference';

/**
 * What a row of a table rests on: as above, or `counted` from a list of the report, or `inferred` from what the report
 * does not say.
 */
export type RowNature = Nature | 'counted' | 'inferred';

/**
 * What a drawing knows of the panel that it is for, before it is laid out there: it has to name its height first, one
 * that does wherever the panel is as wide as this.
 */
export interface Frame {
  readonly theme: Theme;
  /** Whether the panel is too narrow for labels beside its marks (a phone). */
  readonly compact: boolean;
  /** How wide its body is at least, in CSS pixels at scale 1; what most bodies of its kind are where it is not said. */
  readonly room?: number | undefined;
}

/** What a panel kind is given. Pure data: no DOM, no clock. */
export interface PanelInput<Options = unknown> extends Frame {
  readonly bundle: Bundle;
  readonly options: Options;
  readonly locale: Locale;
  /** What is to be drawn of the long series that it names; absent until its file has been read. */
  readonly series?: SeriesInput | undefined;
}

/** The part of a long series that is drawn, and how: neither is wanted before a panel asks for it. */
export interface SeriesInput {
  readonly points: SeriesPoints;
  readonly draw: (input: PanelInput) => Drawing;
}

/** A row of a long series as its file has it. */
export interface SeriesEntry {
  /** The name of the series. */
  readonly series: string;
  readonly date: string;
  readonly value: string;
  /** The file and the row, in words. */
  readonly place: string;
}

/** What a derived number can be, in base units, and the unit in which it is written. */
export interface DerivedRange {
  readonly interval: Interval;
  readonly unit: Unit;
  /** Of a value that was itself rounded: to how many decimals. */
  readonly decimals?: number;
}

/** One line of the table behind a chart. */
export interface TableRow {
  readonly label: string;
  readonly value: string;
  /** The number in base units, to sort by; the middle of a range, nothing where there is no number. */
  readonly amount?: number;
  readonly nature: RowNature;
  readonly period: string;
  /** The period in ISO 8601, to sort by; words stand in where there is none. */
  readonly iso?: string;
  /** The figure that the number is, if it is one. */
  readonly figure?: FigureId;
  /** The reference value that the number is, if it is one. */
  readonly reference?: string;
  /** What the number can be, if it is derived; a single value where both ends are one. */
  readonly range?: DerivedRange;
  /** Where in the report it is stated, if it is no figure. */
  readonly item?: string;
  /** Where a number that is no figure comes from. */
  readonly source?: string;
  /** What is to be known of it, if it is no figure. */
  readonly note?: string;
  /** The row of a long series that the number is, if it is one. */
  readonly entry?: SeriesEntry;
}

/**
 * What stands at a mark: its number with as many decimals as stated, between the words of its qualifier; or a text in its
 * place, such as the range that a derived number is.
 */
export type PlainLabel =
  | string
  | { readonly before: string; readonly decimals: number; readonly after: string };

/** Numbers of one chart in one unit; null where a category has none in a series. */
export interface PlainSeries {
  /** Blank where the nature says all. */
  readonly name?: string;
  readonly nature: Nature;
  readonly values: readonly (number | null)[];
  /** Null where the number says all. */
  readonly labels: readonly (PlainLabel | null)[];
}

/** The same numbers as a chart that other programs know too (a slide's own editable chart). */
export interface PlainChart {
  /** Bars lie, columns stand. */
  readonly form: 'bars' | 'columns';
  /** Series stacked upon one another, as they are or as shares of their sum; else side by side. */
  readonly stacked?: 'amounts' | 'shares';
  readonly title?: string;
  readonly unit: string;
  /** Where the scale ends, in that unit, and where it begins below zero, for charts that are to be compared with others. */
  readonly end?: number;
  readonly start?: number;
  readonly categories: readonly string[];
  readonly series: readonly PlainSeries[];
}

/** What a panel kind makes of its input. */
export interface Drawing {
  readonly option: EChartsOption;
  /** The least height in CSS pixels at scale 1. */
  readonly height: number;
  /** The least width in CSS pixels at scale 1, where a card of half a page has not that much. */
  readonly width?: number;
  /** The drawing has no use for more height than it asks; others spread over what the panel has to spare. */
  readonly fixed?: true;
  /** What the chart shows, in a sentence or two. */
  readonly alt: string;
  /** How its marks are to be read, a few words each, where hatched and hollow do not say all: see legend.ts. */
  readonly legend?: readonly string[];
  readonly rows: readonly TableRow[];
  /** Every number that is drawn, where the table names only some of them. */
  readonly allRows?: () => readonly TableRow[];
  /** How far the plot stands from either side, in CSS pixels, where a stretch of it can be chosen. */
  readonly plot?: { readonly left: number; readonly right: number };
  /** Absent where no plain chart says what this one does. */
  readonly charts?: readonly PlainChart[];
}

/** A panel kind: one file in kinds/, one line in registry.ts. */
export interface PanelKind<Options = unknown> {
  /** What `options` in panels.json may hold. */
  readonly options: v.GenericSchema<unknown, Options>;
  /** The ids of the figures that these options name. */
  readonly figureIds: (options: Options) => readonly FigureId[];
  /** The ids of the reference values that these options name. */
  readonly referenceIds?: (options: Options) => readonly string[];
  /** The name of the long series that these options name. */
  readonly seriesName?: (options: Options) => string;
  /** It draws the numbered problems instead of figures. */
  readonly problems?: true;
  readonly draw: (input: PanelInput<Options>) => Drawing;
}

/** Fixes the options' type of a kind and forgets it for the registry. Its labels break between the words of the bundle. */
export const panelKind = <Options>(kind: PanelKind<Options>): PanelKind => {
  const { draw } = kind;
  const spoken: PanelKind<Options> = {
    ...kind,
    draw: (input) =>
      draw({ ...input, theme: { ...input.theme, lexicon: lexiconFor(input.bundle, input.options) } }),
  };
  return spoken as unknown as PanelKind;
};

/** The figure of an id that the manifest has already checked. */
export const figureOf = (bundle: Bundle, id: FigureId): Figure => {
  const figure = bundle.figures.get(id);
  if (!figure) throw reasons.noFigure(id);
  return figure;
};
