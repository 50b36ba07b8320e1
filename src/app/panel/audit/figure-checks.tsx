import type { ReactNode } from 'react';
import { verdictName } from '../../../audit/labels.ts';
import { FINDINGS_FIRST } from '../../../audit/order.ts';
import type { Figure } from '../../../bundle/model/bundle.ts';
import { useSettings } from '../../settings/provider.tsx';
import './badge.css';
import lists from '../../ui/list.module.css';
import { checkHref } from './links.ts';
import { AUDIT_STRINGS } from './strings.ts';
import { useChecksAbout } from './use-audit.ts';
import { VerdictMark } from './verdict-mark.tsx';

/** The checks about a figure, for its card: verdict and formula, each a link to the check. */
export const FigureChecks = ({
  figure,
  entry,
}: {
  figure: Figure;
  entry: (name: string, content: ReactNode) => ReactNode;
}) => {
  const { locale } = useSettings();
  const checks = useChecksAbout([figure.id]);
  if (checks.length === 0) return null;
  const sorted = FINDINGS_FIRST.flatMap((verdict) => checks.filter((check) => check.verdict === verdict));
  return entry(
    AUDIT_STRINGS[locale].ofFigure,
    <ul className={lists.plain}>
      {sorted.map((check) => (
        <li key={check.id}>
          <a className="audit-badge audit-line" href={checkHref(check)} data-verdict={check.verdict}>
            <VerdictMark verdict={check.verdict} />
            <span>
              {verdictName(check)[locale]}
              {locale === 'zh' ? '：' : ': '}
              {check.formula[locale]}
            </span>
          </a>
        </li>
      ))}
    </ul>,
  );
};
