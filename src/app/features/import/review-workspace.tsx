import { type KeyboardEvent, useRef } from 'react';
import { useSettings } from '../../settings/provider.tsx';
import buttons from '../../ui/button.module.css';
import styles from './import.module.css';
import type { Action, Review } from './review.ts';
import { ReviewDetail } from './review-detail.tsx';
import { ReviewList } from './review-list.tsx';
import { IMPORT_STRINGS } from './strings.ts';
import { type ReviewWorkspaceState, useReviewWorkspace } from './use-review-workspace.ts';

const Tools = ({ workspace }: { workspace: ReviewWorkspaceState }) => {
  const { locale } = useSettings();
  const words = IMPORT_STRINGS[locale];
  const { filter, filters, open } = workspace;
  const { done, all } = workspace.progress;
  return (
    <div className={styles.reviewTools}>
      <label>
        {words.filter}{' '}
        <select value={filter} onChange={(event) => workspace.choose(event.target.value)}>
          {filters.map((each) => (
            <option key={each.filter} value={each.filter}>
              {words.filters[each.filter]} ({each.count})
            </option>
          ))}
        </select>
      </label>
      <span className={styles.reviewProgress}>
        <progress value={done} max={Math.max(all, 1)} aria-label={words.progress(done, all)} />
        {words.progress(done, all)}
      </span>
      <button type="button" className={buttons.button} onClick={workspace.undo}>
        {words.undo}
      </button>
      {open.length > 0 && (
        <button type="button" className={buttons.button} onClick={workspace.acceptShown}>
          {words.acceptShown(open.length)}
        </button>
      )}
    </div>
  );
};

/** Where a draft is reviewed: its numbers in a list, the current one in its sentence with its fields. */
export const ReviewWorkspace = ({ review, act }: { review: Review; act: (action: Action) => void }) => {
  const { locale } = useSettings();
  const words = IMPORT_STRINGS[locale];
  const workspace = useReviewWorkspace(review, act);
  const { shown, current, units } = workspace;
  const form = useRef<HTMLFormElement>(null);
  const element = useRef<HTMLDivElement>(null);
  const onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const pressed = workspace.press(event.key);
    if (pressed === 'nothing') return;
    event.preventDefault();
    if (pressed === 'edit') form.current?.querySelector<HTMLElement>('input, select')?.focus();
  };
  const onEscape = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') element.current?.querySelector<HTMLElement>('[role="listbox"]')?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape leads back to the list from any field
    <div ref={element} onKeyDown={onEscape}>
      <datalist id="review-units">
        {[...units].map((unit) => (
          <option key={unit} value={unit} />
        ))}
      </datalist>
      <Tools workspace={workspace} />
      <p className={styles.reviewKeys}>{words.keys}</p>
      <div className={styles.reviewDesk}>
        {shown.length === 0 ? (
          <p>{words.empty}</p>
        ) : (
          <ReviewList
            rows={shown}
            current={current?.row.drafted.offset ?? null}
            onCurrent={workspace.move}
            onKey={onKey}
          />
        )}
        {current && (
          <ReviewDetail
            key={current.row.drafted.offset}
            review={review}
            row={current.row}
            same={current.same}
            neighbours={current.neighbours}
            units={units}
            formRef={form}
            act={workspace.decide}
          />
        )}
      </div>
    </div>
  );
};
