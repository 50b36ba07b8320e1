import type { ReactNode } from 'react';
import { type Check, departs } from '../../../audit/check.ts';
import { kindName } from '../../../audit/check-title.ts';
import { exactText } from '../../../audit/exact.ts';
import { VERDICT_LABELS } from '../../../audit/labels.ts';
import { useDashboard } from '../../data/dashboard-provider.tsx';
import { checkHref } from '../../panel/audit/links.ts';
import { AUDIT_STRINGS } from '../../panel/audit/strings.ts';
import { useSettings } from '../../settings/provider.tsx';
import lists from '../../ui/list.module.css';
import styles from './audit.module.css';
import { CheckChart } from './check-chart.tsx';
import { TermList } from './term-list.tsx';

const Entry = ({ name, children }: { name: string; children: ReactNode }) => (
  <div className={lists.entry}>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

/** What the editor thought of the verdict. */
const Acceptance = ({ check }: { check: Check }) => {
  const { locale } = useSettings();
  const words = AUDIT_STRINGS[locale];
  if (check.expect === '') return words.unchecked;
  return departs(check) ? words.departs(VERDICT_LABELS[check.expect][locale]) : words.accepted;
};

/** Everything about a check: its number line, reason, what it was calculated with, and where it stands. */
export const CheckDetail = ({ check, title }: { check: Check; title: string }) => {
  const { bundle } = useDashboard();
  const { locale } = useSettings();
  const words = AUDIT_STRINGS[locale];
  const { verdict, reading, note, result, operands, place } = check;
  const exact = exactText(check, locale);
  return (
    <div className={styles.checkDetail}>
      <CheckChart check={check} label={title} />
      <dl className={lists.entries}>
        <Entry name={words.reason}>{check.reason[locale]}</Entry>
        {exact && <Entry name={words.exact}>{exact}</Entry>}
        {note[locale] && <Entry name={words.note}>{note[locale]}</Entry>}
        {(verdict === 'agrees' || verdict === 'implied') && (
          <Entry name={words.reading}>{words.readings[reading]}</Entry>
        )}
        <Entry name={words.kind}>{kindName(check.kind, locale)}</Entry>
        <Entry name={words.operands}>
          <TermList ids={operands} />
        </Entry>
        {result !== null && (
          <Entry name={words.result[bundle.references.has(result) ? 'published' : 'stated']}>
            <TermList ids={[result]} />
          </Entry>
        )}
        <Entry name={words.expect}>
          <Acceptance check={check} />
        </Entry>
        <Entry name={words.place}>
          <code>{words.fileRow(place.file, place.row ?? 0)}</code>
        </Entry>
        <Entry name={words.permalink}>
          <a href={checkHref(check)}>
            <code>{check.id}</code>
          </a>
        </Entry>
      </dl>
    </div>
  );
};
