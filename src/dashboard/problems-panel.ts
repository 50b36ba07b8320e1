import { PANEL_KINDS } from '../charts/kinds/registry.ts';
import type { Panel } from '../charts/model/panel.ts';
import { templateFigures } from '../charts/text/template.ts';
import type { Manifest } from './manifest.ts';

/** Whether a panel draws the numbered problems. */
export const drawsProblems = ({ kind }: Panel): boolean => PANEL_KINDS[kind]?.problems === true;

/** The first panel that draws the numbered problems: where a count of them leads. */
export const problemsPanel = ({ panels }: Manifest): Panel | undefined => panels.find(drawsProblems);

/** What a panel shows of the bundle, by id: what it draws; of one that draws problems, what its title counts of them. */
export const shownIds = (panel: Panel): readonly string[] => [
  ...panel.figures,
  ...panel.references,
  ...(drawsProblems(panel) ? templateFigures(panel.title.zh) : []),
];
