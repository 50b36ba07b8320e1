import '../audit/badge.css';
import { checkTitle } from '../../audit/check-title.ts';
import { verdictName } from '../../audit/labels.ts';
import { FINDINGS_FIRST } from '../../audit/order.ts';
import { checkHref } from '../audit/links.ts';
import { useChecksAbout } from '../audit/use-audit.ts';
import { VerdictMark } from '../audit/verdict-mark.tsx';
import { useReport } from '../state/report.tsx';
import { useSettings } from '../state/settings.tsx';
import type { SectionProps } from './section.ts';
import { Section } from './section.tsx';
import { PANEL_PAGE_STRINGS } from './strings.ts';

/** How the audit of the panel's figures went, findings first: verdict, formula, reason, each leading to its check. */
export const AuditOfFigures = ({ panel }: SectionProps) => {
  const { bundle } = useReport();
  const { locale } = useSettings();
  const words = PANEL_PAGE_STRINGS[locale];
  const checks = useChecksAbout(panel.figures);
  const sorted = FINDINGS_FIRST.flatMap((verdict) => checks.filter((check) => check.verdict === verdict));
  return (
    <Section title={words.audit}>
      {sorted.length === 0 ? (
        <p>{words.notChecked}</p>
      ) : (
        <ul className="audit-of-figures">
          {sorted.map((check) => {
            return (
              <li key={check.id} data-check={check.id} data-verdict={check.verdict}>
                <a className="audit-badge" href={checkHref(check)}>
                  <VerdictMark verdict={check.verdict} />
                  {verdictName(check)[locale]}
                </a>
                <div>
                  <p className="check-of-figure">{checkTitle(check, bundle, locale)}</p>
                  <p className="check-arithmetic">{check.formula[locale]}</p>
                  <p className="check-reason">{check.reason[locale]}</p>
                  {check.note[locale] && <p className="check-reason">{check.note[locale]}</p>}
                </div>
              </li>
            );
          })}
        </ul>
      )}
    </Section>
  );
};
