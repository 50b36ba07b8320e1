import type { Locale } from '../../figures/text.ts';
import type { Panel } from '../../panels/manifest.ts';
import { DEADLINE } from '../../panels/problem-status.ts';
import { drawsProblems } from '../../panels/problems-panel.ts';
import { STRINGS } from '../strings.ts';

/** What the columns of a panel's table are called: of problems it is their deadlines that stand as the time. */
export const columnsOf = (panel: Panel, locale: Locale) => ({
  ...STRINGS[locale].columns,
  ...(drawsProblems(panel) && { period: DEADLINE[locale] }),
});
