import type { Defect } from '../../bundle/defects/defect.ts';
import type { FigureId } from '../../bundle/model/bundle.ts';
import type { Series } from '../../bundle/model/series.ts';
import type { Bilingual } from '../../bundle/model/text.ts';
import type { Template } from '../text/template.ts';

/** An entry of panels.json. With defects it is shown as a card that says them. */
export interface Panel {
  /** Its path in panels.json; unique even where an id stands twice. */
  readonly place: string;
  readonly id: string;
  readonly kind: string;
  readonly topic: string;
  /** The finding. */
  readonly title: Template;
  /** Scope · unit · period. */
  readonly subtitle: Bilingual;
  /** Columns of twelve. */
  readonly span: number;
  readonly options: unknown;
  /** The figures it shows. */
  readonly figures: readonly FigureId[];
  /** The reference values it shows beside them. */
  readonly references: readonly string[];
  /** The long series it shows; null for a panel of figures. */
  readonly series: Series | null;
  readonly defects: readonly Defect[];
}
