import type { Audit } from '../../../audit/audit.ts';
import { checksByFigure } from '../../../audit/by-figure.ts';
import type { Check } from '../../../audit/check.ts';

/** Where checks are shown. */

export const checkHref = (check: Check): string => `#/audit?check=${check.id}`;

/** The one check, or the list of those that a picture of these figures and reference values bears out. */
export const checksHref = (audit: Audit, checks: readonly Check[], shown: readonly string[]): string => {
  const [first] = checks;
  if (first && checks.length === 1) return checkHref(first);
  const byFigure = checksByFigure(audit);
  const ids = [...new Set(shown)].filter((id) => byFigure.has(id));
  return `#/audit?about=${ids.join(';')}`;
};

/** The ids of an `about` value of the hash. */
export const aboutIds = (value: string | null): readonly string[] => value?.split(';').filter(Boolean) ?? [];
