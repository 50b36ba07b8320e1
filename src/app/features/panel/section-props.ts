import type { Drawing } from '../../../charts/model/kind.ts';
import type { Panel } from '../../../charts/model/panel.ts';

/** What a section of a panel's page is given. */
export interface SectionProps {
  readonly panel: Panel;
  readonly drawing: Drawing;
}
