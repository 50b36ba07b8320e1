import type { Locale } from '../../bundle/model/text.ts';
import type { Panel } from '../../charts/model/panel.ts';
import { DEADLINE } from '../../charts/model/problem-status.ts';
import { drawsProblems } from '../../dashboard/problems-panel.ts';
import { STRINGS } from '../settings/shared-strings.ts';

/** What the columns of a panel's table are called: of problems it is their deadlines that stand as the time. */
export const columnsOf = (panel: Panel, locale: Locale) => ({
  ...STRINGS[locale].columns,
  ...(drawsProblems(panel) && { period: DEADLINE[locale] }),
});
