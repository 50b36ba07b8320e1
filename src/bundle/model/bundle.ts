import type { Place } from '../defects/defect.ts';
import type { BundleDescriptor } from '../read/descriptor.ts';
import type {
  Basis,
  Measure,
  Modality,
  mentionsTable,
  ObservationStatus,
  problemsTable,
  Qualifier,
  relationsTable,
  Status,
} from './schema.ts';
import type { Series } from './series.ts';
import type { Keys, Row } from './table.ts';
import type { Bilingual } from './text.ts';
import type { Unit } from './unit.ts';

export type FigureId = string;

/** One number with its unit, period and scope, from the report or from another publication. */
interface Quantity {
  readonly id: string;
  readonly indicator: Bilingual;
  readonly scope: Bilingual;
  readonly period: string;
  readonly measure: Measure;
  /** Decimal in the stated unit, digits as stated. */
  readonly value: string;
  readonly unit: Unit;
  /** Preliminary, revised or final, where the publication says so. */
  readonly status: ObservationStatus;
  readonly note: Bilingual;
  readonly place: Place;
}

/** A figure that the report states. */
export interface Figure extends Quantity {
  readonly id: FigureId;
  /** Name of the resource (one CSV file, one topic) it stands in. */
  readonly resource: string;
  /** The indicator of the vocabulary that it is, or is a part of. */
  readonly indicatorId: string | null;
  /** Upper end of a stated range, in the stated unit. */
  readonly valueTo: string | null;
  readonly qualifier: Qualifier;
  readonly modality: Modality;
  /** The figure this one speaks about: a growth its level, a share its part. */
  readonly of: FigureId | null;
  /** The whole, or the figure that it is compared with. */
  readonly base: FigureId | null;
  readonly basis: Basis;
  readonly item: string;
  readonly offset: number;
  /** Exactly as in the text; blank when counted from a list. */
  readonly stated: string;
  /** Where in a table it stands; blank for prose. */
  readonly cell: string;
}

/** A comparison value from another publication; never mixed with the report's figures. */
export interface ReferenceValue extends Quantity {
  readonly source: string;
}

export type Mention = Row<typeof mentionsTable>;

export interface Problem {
  readonly number: number;
  readonly part: string;
  readonly label: Bilingual;
  readonly status: Status;
  /** Last day of the deadline, ISO; blank unless the state is open. */
  readonly deadline: string;
  readonly ongoing: boolean;
  /** Where the report states the state and the deadline; blank where it does not. */
  readonly closingItem: string;
  readonly item: string;
  /** Of a problem that is not listed: where the report still names a matter of it; blank for nowhere. */
  readonly openItem: string;
  readonly note: Bilingual;
}

/** What must hold between figures and reference values; the audit layer knows the kinds. */
export interface Relation extends Pick<Row<typeof relationsTable>, 'id' | 'kind' | 'expect'> {
  readonly operands: readonly string[];
  /** The figure that states what the operands give; null where none does. */
  readonly result: string | null;
  readonly note: Bilingual;
  /** What it yields, in words; null where nobody named it. */
  readonly name: Bilingual | null;
  readonly place: Place;
}

export type ProblemRow = Row<typeof problemsTable>;

/** One report as data: typed, linked, immutable. */
export interface Bundle {
  readonly descriptor: BundleDescriptor;
  readonly units: ReadonlyMap<string, Unit>;
  readonly figures: ReadonlyMap<FigureId, Figure>;
  readonly mentions: readonly Mention[];
  readonly problems: readonly Problem[];
  readonly references: ReadonlyMap<string, ReferenceValue>;
  readonly relations: readonly Relation[];
  /** Long series by the names of their resources: what they are, not their rows. */
  readonly series: ReadonlyMap<string, Series>;
  /** The ids that the files hold, also in rows left out for a defect: who names one of them is not to blame. */
  readonly declared: { readonly figures: Keys; readonly references: Keys };
  /** panels.json as parsed JSON; read by the panels layer. */
  readonly panels: unknown;
}

/** Whether a figure is counted from a list of the report, which states it neither in its text nor in a table. */
export const isCounted = ({ stated, cell }: Figure): boolean => stated === '' && cell === '';

export interface FigureCounts {
  readonly all: number;
  /** Stated by the report. */
  readonly stated: number;
  /** Counted from its lists. */
  readonly counted: number;
}

export const figureCounts = (figures: readonly Figure[]): FigureCounts => {
  const counted = figures.filter(isCounted).length;
  return { all: figures.length, stated: figures.length - counted, counted };
};

/** The figures that speak about a figure: its growth, share, rank. */
export const aboutFigure = (bundle: Bundle, id: FigureId): Figure[] =>
  [...bundle.figures.values()].filter((figure) => figure.of === id);
