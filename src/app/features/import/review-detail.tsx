import { type ReactNode, type Ref, useId } from 'react';
import { isPeriod } from '../../../bundle/model/period.ts';
import {
  DECIMAL_PATTERN,
  MEASURES,
  MENTION_KINDS,
  MODALITIES,
  QUALIFIERS,
} from '../../../bundle/model/schema.ts';
import type { Mention } from '../../../extraction/mention.ts';
import { sentenceAround } from '../../../extraction/proof/sentence.ts';
import { FIGURE_STRINGS } from '../../panel/figure-strings.ts';
import { useSettings } from '../../settings/provider.tsx';
import buttons from '../../ui/button.module.css';
import styles from './import.module.css';
import type { Action, Editable, Review } from './review.ts';
import type { ReviewRow } from './review-view.ts';
import { IMPORT_STRINGS } from './strings.ts';

const Field = ({
  name,
  problem,
  children,
}: {
  name: string;
  problem?: string | null | undefined;
  children: (id: string, describedBy: string | undefined) => ReactNode;
}) => {
  const id = useId();
  const problemId = `${id}-problem`;
  return (
    <div className={styles.reviewField}>
      <label htmlFor={id}>{name}</label>
      {children(id, problem ? problemId : undefined)}
      {problem && (
        <p id={problemId} className={styles.reviewProblem}>
          {problem}
        </p>
      )}
    </div>
  );
};

interface Props {
  readonly review: Review;
  readonly row: ReviewRow;
  /** The figure that this one may state again. */
  readonly same: Mention | null;
  /** Earlier and later figures of its neighbourhood: what it may speak about. */
  readonly neighbours: readonly Mention[];
  readonly units: ReadonlySet<string>;
  readonly formRef: Ref<HTMLFormElement>;
  readonly act: (action: Action) => void;
}

/** One number in its sentence, with everything that was read of it, to be put right. */
export const ReviewDetail = ({ review, row, same, neighbours, units, formRef, act }: Props) => {
  const { locale } = useSettings();
  const words = IMPORT_STRINGS[locale];
  const { mention, drafted, state } = row;
  const { offset } = drafted;
  const [before, number, after] = sentenceAround(review.text, {
    start: offset,
    end: offset + drafted.text.length,
  });
  const change = (edit: Partial<Editable>): void => act({ do: 'edit', offset, change: edit });
  const text = (field: 'value' | 'unit' | 'indicator' | 'scope' | 'period', problem?: string | null) => (
    <Field name={words.fields[field]} problem={problem}>
      {(id, describedBy) => (
        <input
          id={id}
          name={field}
          value={mention[field] ?? ''}
          aria-invalid={Boolean(problem)}
          aria-describedby={describedBy}
          list={field === 'unit' ? 'review-units' : undefined}
          onChange={(event) => change({ [field]: event.target.value })}
        />
      )}
    </Field>
  );
  const choice = <V extends string>(
    field: keyof Editable,
    value: V,
    options: readonly V[],
    label: (option: V) => string,
    edit: (option: V) => Partial<Editable>,
  ) => (
    <Field name={words.fields[field]}>
      {(id) => (
        <select
          id={id}
          name={field}
          value={value}
          onChange={(event) => {
            const chosen = options.find((option) => option === event.target.value);
            if (chosen !== undefined) change(edit(chosen));
          }}
        >
          {options.map((option) => (
            <option key={option} value={option}>
              {label(option)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
  const ofChoices = ['', ...neighbours.map((each) => String(each.offset))];
  const ofLabel = (option: string): string => {
    const spoken = neighbours.find((each) => String(each.offset) === option);
    return spoken ? `${spoken.text} ${spoken.indicator ?? ''}` : words.nothingOf;
  };
  const unitKnown = mention.unit === null || units.has(mention.unit);
  return (
    <form ref={formRef} onSubmit={(event) => event.preventDefault()}>
      <p className={styles.reviewSentence} lang="zh-CN">
        <span className="visually-hidden">{words.sentence}：</span>
        {before}
        <mark>{number}</mark>
        {after}
      </p>
      <p className={styles.reviewActions}>
        <button type="button" className={buttons.button} onClick={() => act({ do: 'accept', offset })}>
          {words.accept}
        </button>
        <button type="button" className={buttons.button} onClick={() => act({ do: 'reject', offset })}>
          {words.reject}
        </button>
        {state === 'merged' ? (
          <button type="button" className={buttons.button} onClick={() => act({ do: 'unmerge', offset })}>
            {words.unmerge}
          </button>
        ) : (
          same && (
            <button
              type="button"
              className={buttons.button}
              onClick={() => act({ do: 'merge', offset, into: same.offset })}
            >
              {words.merge(same.text)}
            </button>
          )
        )}
        <span className={styles.reviewState} role="status">
          {words.states[state]}
        </span>
      </p>
      <div className={styles.reviewFields}>
        {choice(
          'kind',
          mention.kind,
          ['figure', ...MENTION_KINDS] as const,
          (kind) => words.kinds[kind],
          (kind) => ({
            kind,
          }),
        )}
        {mention.kind === 'figure' && (
          <>
            {text('indicator')}
            {text('value', DECIMAL_PATTERN.test(mention.value ?? '') ? null : words.invalid.value)}
            {text('unit', unitKnown ? null : words.invalid.unit(mention.unit ?? ''))}
            {choice(
              'qualifier',
              mention.qualifier ?? '',
              QUALIFIERS,
              (qualifier) => FIGURE_STRINGS[locale].qualifiers[qualifier] || words.blank,
              (qualifier) => ({ qualifier }),
            )}
            {choice(
              'modality',
              mention.modality ?? '',
              MODALITIES,
              (modality) => FIGURE_STRINGS[locale].modalities[modality] || words.blank,
              (modality) => ({ modality }),
            )}
            {choice(
              'measure',
              mention.measure ?? 'level',
              MEASURES,
              (measure) => FIGURE_STRINGS[locale].measures[measure],
              (measure) => ({
                measure,
              }),
            )}
            {text('scope')}
            {text('period', isPeriod(mention.period ?? '') ? null : words.invalid.period)}
            {choice('of', mention.of === null ? '' : String(mention.of), ofChoices, ofLabel, (of) => ({
              of: of === '' ? null : Number(of),
            }))}
          </>
        )}
      </div>
    </form>
  );
};
