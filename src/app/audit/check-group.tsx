import { useId, useState } from 'react';
import type { Check } from '../../audit/check.ts';
import { ONLY_WORDING, VERDICT_LABELS } from '../../audit/labels.ts';
import type { Verdict } from '../../audit/verdict.ts';
import { useSettings } from '../state/settings.tsx';
import { CheckItem } from './check-item.tsx';
import { AUDIT_STRINGS } from './strings.ts';
import { VerdictMark } from './verdict-mark.tsx';

/** As many checks as are listed at once: a page of thousands would be slow to open. */
const STEP = 100;

/** The checks of one verdict, with what the verdict means. */
export const CheckGroup = ({
  verdict,
  checks,
  open,
}: {
  verdict: Verdict;
  checks: readonly Check[];
  /** The id of the check that is open. */
  open: string | null;
}) => {
  const { locale } = useSettings();
  const words = AUDIT_STRINGS[locale];
  const id = useId();
  const [limit, setLimit] = useState(STEP);
  const listed = checks.filter((check, index) => index < limit || check.id === open);
  const onlyWording = checks.filter((check) => check.onlyWording).length;
  const left = checks.length - listed.length;
  return (
    <section className="check-group" data-verdict={verdict} aria-labelledby={id}>
      <header>
        <h2 id={id}>
          <VerdictMark verdict={verdict} />
          {VERDICT_LABELS[verdict][locale]} <span>{checks.length}</span>
          {onlyWording > 0 && <small>{words.ofWhich(ONLY_WORDING[locale], onlyWording)}</small>}
        </h2>
        <p>{words.meanings[verdict]}</p>
      </header>
      <ol className="check-list">
        {listed.map((check) => (
          <li key={check.id}>
            <CheckItem check={check} open={check.id === open} />
          </li>
        ))}
      </ol>
      {left > 0 && (
        <button type="button" className="button" onClick={() => setLimit(limit + STEP)}>
          {words.more(Math.min(STEP, left))}
        </button>
      )}
    </section>
  );
};
