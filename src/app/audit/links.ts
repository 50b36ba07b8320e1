import type { Audit } from '../../audit/audit.ts';
import { checksByFigure, idsOf } from '../../audit/by-figure.ts';
import type { Check } from '../../audit/check.ts';

/** Where checks are shown. */

export const checkHref = (check: Check): string => `#/audit?check=${check.id}`;

/** The one check, or the list of those about these figures. */
export const checksHref = (audit: Audit, checks: readonly Check[], figures: readonly string[]): string => {
  const [first] = checks;
  if (first && checks.length === 1) return checkHref(first);
  const byFigure = checksByFigure(audit);
  const ids = [...new Set(figures)].filter((id) => byFigure.has(id));
  return `#/audit?about=${ids.join(';')}`;
};

/** The ids of an `about` value of the hash. */
export const aboutIds = (value: string | null): readonly string[] => value?.split(';').filter(Boolean) ?? [];

export const isAbout = (check: Check, ids: readonly string[]): boolean =>
  idsOf(check).some((id) => ids.includes(id));
