import { checksText, verdictCounts } from '../../../audit/counts.ts';
import { MOST_TELLING_FIRST } from '../../../audit/order.ts';
import { useSettings } from '../../settings/provider.tsx';
import './badge.css';
import { checksHref } from './links.ts';
import { useAudit, useChecksBorneOut } from './use-audit.ts';
import { VerdictMark } from './verdict-mark.tsx';

/**
 * How the audit of what is shown went, in words, under the mark of the verdict that tells most. Leads to these checks;
 * nothing where nothing was checked.
 */
export const AuditBadge = ({ shown }: { shown: readonly string[] }) => {
  const { locale } = useSettings();
  const audit = useAudit();
  const checks = useChecksBorneOut(shown);
  const [first] = verdictCounts(checks, MOST_TELLING_FIRST);
  if (!first) return null;
  return (
    <a
      className="audit-badge audit-summary"
      data-verdict={first.verdict}
      href={checksHref(audit, checks, shown)}
    >
      <VerdictMark verdict={first.verdict} />
      {checksText(checks, locale)}
    </a>
  );
};
