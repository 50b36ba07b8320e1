import type { Drawing } from '../../panels/kind.ts';
import type { Panel } from '../../panels/manifest.ts';

/** What a section of a panel's page is given. */
export interface SectionProps {
  readonly panel: Panel;
  readonly drawing: Drawing;
}
