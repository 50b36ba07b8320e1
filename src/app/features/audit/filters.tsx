import { useId } from 'react';
import { kindName } from '../../../audit/check-title.ts';
import { OUTCOME_LABELS, outcomeOf, verdictOf } from '../../../audit/labels.ts';
import { FINDINGS_FIRST, outcomesIn } from '../../../audit/order.ts';
import { AUDIT_KINDS } from '../../../audit/registry.ts';
import { useDashboard } from '../../data/dashboard-provider.tsx';
import { AUDIT_STRINGS } from '../../panel/audit/strings.ts';
import { useAudit } from '../../panel/audit/use-audit.ts';
import { VerdictMark } from '../../panel/audit/verdict-mark.tsx';
import { useSettings } from '../../settings/provider.tsx';
import buttons from '../../ui/button.module.css';
import { hrefWith, pushHash } from '../../url/hash-location.ts';
import styles from './audit.module.css';
import { isSelected, type Selection, topicsOf } from './selection.ts';

const go = (key: string, value: string | null): void => pushHash(hrefWith(key, value));

interface Choice {
  readonly value: string;
  readonly name: string;
  readonly count: number;
}

const Select = ({
  name,
  param,
  chosen,
  choices,
}: {
  name: string;
  param: string;
  chosen: string | null;
  choices: readonly Choice[];
}) => {
  const { locale } = useSettings();
  const id = useId();
  return (
    <span className={styles.select}>
      <label htmlFor={id}>{name}</label>
      <select
        id={id}
        className={buttons.button}
        value={chosen ?? ''}
        onChange={(event) => go(param, event.target.value || null)}
      >
        <option value="">{AUDIT_STRINGS[locale].all}</option>
        {choices.map(({ value, name: text, count }) => (
          <option key={value} value={value}>
            {text} ({count})
          </option>
        ))}
      </select>
    </span>
  );
};

/** The verdicts as a bar and as buttons that filter, then the kinds and topics. */
export const Filters = ({ selection }: { selection: Selection }) => {
  const dashboard = useDashboard();
  const { locale } = useSettings();
  const words = AUDIT_STRINGS[locale];
  const { checks } = useAudit();
  const counting = (key: 'verdict' | 'kind' | 'topic') =>
    checks.filter((check) => isSelected(check, selection, dashboard, key));
  const byVerdict = counting('verdict');
  const counts = outcomesIn(FINDINGS_FIRST).map((outcome) => ({
    outcome,
    verdict: verdictOf(outcome),
    count: byVerdict.filter((check) => outcomeOf(check) === outcome).length,
  }));
  const byKind = counting('kind');
  const kinds = Object.keys(AUDIT_KINDS).map((kind) => ({
    value: kind,
    name: kindName(kind, locale),
    count: byKind.filter((check) => check.kind === kind).length,
  }));
  const ofTopics = counting('topic').map((check) => topicsOf(check, dashboard.bundle, dashboard.manifest));
  const topics = dashboard.manifest.topics.map((topic) => ({
    value: topic.id,
    name: topic.title[locale],
    count: ofTopics.filter((ids) => ids.includes(topic.id)).length,
  }));
  return (
    <section className={styles.filters} aria-label={words.filters}>
      <div className="audit-bar" aria-hidden="true">
        {counts
          .filter(({ count }) => count > 0)
          .map(({ outcome, verdict, count }) => (
            <i key={outcome} data-verdict={verdict} style={{ flexGrow: count }} />
          ))}
      </div>
      <fieldset className={styles.choices}>
        <legend className="visually-hidden">{words.verdict}</legend>
        {counts.map(({ outcome, verdict, count }) => (
          <button
            key={outcome}
            type="button"
            className={styles.choice}
            data-verdict={verdict}
            aria-pressed={selection.verdict === outcome}
            onClick={() => go('verdict', selection.verdict === outcome ? null : outcome)}
          >
            <b>{count}</b>
            <VerdictMark verdict={verdict} />
            {OUTCOME_LABELS[outcome][locale]}
          </button>
        ))}
      </fieldset>
      <div className={styles.selects}>
        <Select
          name={words.kind}
          param="kind"
          chosen={selection.kind}
          choices={kinds.filter(({ count }) => count > 0)}
        />
        <Select
          name={words.topic}
          param="topic"
          chosen={selection.topic}
          choices={topics.filter(({ count }) => count > 0)}
        />
      </div>
    </section>
  );
};
