import { useId, useState } from 'react';
import type { Check } from '../../../audit/check.ts';
import { OUTCOME_LABELS, type Outcome, verdictOf } from '../../../audit/labels.ts';
import { AUDIT_STRINGS } from '../../panel/audit/strings.ts';
import { VerdictMark } from '../../panel/audit/verdict-mark.tsx';
import { useSettings } from '../../settings/provider.tsx';
import buttons from '../../ui/button.module.css';
import styles from './audit.module.css';
import { CheckItem } from './check-item.tsx';

/** As many checks as are listed at once: a page of thousands would be slow to open. */
const STEP = 100;

/** The checks of one outcome, with what it means. */
export const CheckGroup = ({
  outcome,
  checks,
  open,
}: {
  outcome: Outcome;
  checks: readonly Check[];
  /** The id of the check that is open. */
  open: string | null;
}) => {
  const { locale } = useSettings();
  const verdict = verdictOf(outcome);
  const words = AUDIT_STRINGS[locale];
  const id = useId();
  const [limit, setLimit] = useState(STEP);
  const listed = checks.filter((check, index) => index < limit || check.id === open);
  const left = checks.length - listed.length;
  return (
    <section className={styles.checkGroup} data-verdict={verdict} aria-labelledby={id}>
      <header>
        <h2 id={id}>
          <VerdictMark verdict={verdict} />
          {OUTCOME_LABELS[outcome][locale]} <span>{checks.length}</span>
        </h2>
        <p>{words.meanings[outcome]}</p>
      </header>
      <ol className={styles.checkList}>
        {listed.map((check) => (
          <li key={check.id}>
            <CheckItem check={check} open={check.id === open} />
          </li>
        ))}
      </ol>
      {left > 0 && (
        <button type="button" className={buttons.button} onClick={() => setLimit(limit + STEP)}>
          {words.more(Math.min(STEP, left))}
        </button>
      )}
    </section>
  );
};
