import { useId } from 'react';
import { kindName } from '../../audit/check-title.ts';
import { VERDICT_LABELS } from '../../audit/labels.ts';
import { FINDINGS_FIRST } from '../../audit/order.ts';
import { AUDIT_KINDS } from '../../audit/registry.ts';
import { hrefWith, pushHash } from '../state/hash-location.ts';
import { useReport } from '../state/report.tsx';
import { useSettings } from '../state/settings.tsx';
import { isSelected, type Selection, topicsOf } from './selection.ts';
import { AUDIT_STRINGS } from './strings.ts';
import { useAudit } from './use-audit.ts';
import { VerdictMark } from './verdict-mark.tsx';

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
    <span className="audit-select">
      <label htmlFor={id}>{name}</label>
      <select
        id={id}
        className="button"
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
  const report = useReport();
  const { locale } = useSettings();
  const words = AUDIT_STRINGS[locale];
  const { checks } = useAudit();
  const counting = (key: 'verdict' | 'kind' | 'topic') =>
    checks.filter((check) => isSelected(check, selection, report, key));
  const byVerdict = counting('verdict');
  const counts = FINDINGS_FIRST.map((verdict) => ({
    verdict,
    count: byVerdict.filter((check) => check.verdict === verdict).length,
  }));
  const byKind = counting('kind');
  const kinds = Object.keys(AUDIT_KINDS).map((kind) => ({
    value: kind,
    name: kindName(kind, locale),
    count: byKind.filter((check) => check.kind === kind).length,
  }));
  const ofTopics = counting('topic').map((check) => topicsOf(check, report.bundle, report.manifest));
  const topics = report.manifest.topics.map((topic) => ({
    value: topic.id,
    name: topic.title[locale],
    count: ofTopics.filter((ids) => ids.includes(topic.id)).length,
  }));
  return (
    <section className="audit-filters" aria-label={words.filters}>
      <div className="audit-bar" aria-hidden="true">
        {counts
          .filter(({ count }) => count > 0)
          .map(({ verdict, count }) => (
            <i key={verdict} data-verdict={verdict} style={{ flexGrow: count }} />
          ))}
      </div>
      <fieldset className="audit-verdicts">
        <legend className="visually-hidden">{words.verdict}</legend>
        {counts.map(({ verdict, count }) => (
          <button
            key={verdict}
            type="button"
            className="audit-verdict"
            data-verdict={verdict}
            aria-pressed={selection.verdict === verdict}
            onClick={() => go('verdict', selection.verdict === verdict ? null : verdict)}
          >
            <b>{count}</b>
            <VerdictMark verdict={verdict} />
            {VERDICT_LABELS[verdict][locale]}
          </button>
        ))}
      </fieldset>
      <div className="audit-selects">
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
