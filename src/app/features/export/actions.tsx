import { useRef } from 'react';
import type { Locale } from '../../../bundle/model/text.ts';
import { useSettings } from '../../settings/provider.tsx';
import buttons from '../../ui/button.module.css';
import styles from './export.module.css';
import { EXPORT_DIALOG_STRINGS } from './strings.ts';
import type { RunState } from './use-export-run.ts';

const messageOf = (state: RunState, locale: Locale): string => {
  const words = EXPORT_DIALOG_STRINGS[locale];
  switch (state.phase) {
    case 'idle':
      return '';
    case 'running':
      return words.saving;
    case 'saved':
      return words.saved(state.name);
    case 'cancelled':
      return words.cancelled;
    case 'failed':
      return words.failed(state.reason[locale]);
  }
};

/** Save, how far it has come, cancel, and how it ended. */
export const Actions = ({
  state,
  name,
  onSave,
  onCancel,
}: {
  state: RunState;
  /** The name of the file; null when there is nothing to save. */
  name: string | null;
  onSave: () => void;
  onCancel: () => void;
}) => {
  const { locale } = useSettings();
  const words = EXPORT_DIALOG_STRINGS[locale];
  const running = state.phase === 'running';
  const saveButton = useRef<HTMLButtonElement>(null);
  return (
    <div className={styles.actions} data-run={state.phase}>
      <p className={styles.name}>{name ?? words.nothing}</p>
      <div>
        <button
          type="button"
          className={`${buttons.button} ${buttons.strong} ${styles.save}`}
          ref={saveButton}
          disabled={name === null}
          // A disabled button would lose the focus of who works by keyboard.
          aria-disabled={running}
          onClick={() => running || onSave()}
        >
          {words.save}
        </button>
        {running && (
          <button
            type="button"
            className={buttons.button}
            onClick={() => {
              onCancel();
              saveButton.current?.focus();
            }}
          >
            {words.cancel}
          </button>
        )}
      </div>
      {running && <progress max={1} value={state.done} aria-label={words.progress} />}
      <p role={state.phase === 'failed' ? 'alert' : 'status'} className={styles.message}>
        {messageOf(state, locale)}
      </p>
    </div>
  );
};
