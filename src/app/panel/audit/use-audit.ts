import { type Audit, audit } from '../../../audit/audit.ts';
import { checksAbout, isBorneOut } from '../../../audit/by-figure.ts';
import type { Check } from '../../../audit/check.ts';
import { useDashboard } from '../../data/dashboard-provider.tsx';

/** The audit of the report on the screen. */
export const useAudit = (): Audit => audit(useDashboard().bundle);

/** The checks that any of these figures takes part in, each once, in the order of the audit. */
export const useChecksAbout = (ids: readonly string[]): readonly Check[] => checksAbout(useAudit(), ids);

/** The checks that a picture of these figures and reference values bears out. */
export const useChecksBorneOut = (ids: readonly string[]): readonly Check[] => {
  const shown = new Set(ids);
  return useAudit().checks.filter((check) => isBorneOut(check, shown));
};
