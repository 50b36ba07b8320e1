import type { Manifest, Panel } from './manifest.ts';
import { PANEL_KINDS } from './registry.ts';

/** Whether a panel draws the numbered problems. */
export const drawsProblems = ({ kind }: Panel): boolean => PANEL_KINDS[kind]?.problems === true;

/** The first panel that draws the numbered problems: where a count of them leads. */
export const problemsPanel = ({ panels }: Manifest): Panel | undefined => panels.find(drawsProblems);
