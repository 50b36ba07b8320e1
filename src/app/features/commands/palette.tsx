import { Dialog } from 'radix-ui';
import { type KeyboardEvent, useId, useMemo, useState } from 'react';
import { useDashboardState } from '../../data/dashboard-provider.tsx';
import { usePinyin } from '../../search/use-pinyin.ts';
import { useSettings } from '../../settings/provider.tsx';
import dialogs from '../../ui/dialog.module.css';
import { useFocusReturn } from '../../ui/focus-return.ts';
import { pushHash } from '../../url/hash-location.ts';
import type { Command } from './command.ts';
import styles from './commands.module.css';
import { COMMAND_SOURCES } from './commands.ts';
import { type Found, findCommands } from './find.ts';
import { COMMAND_STRINGS } from './strings.ts';

const perform = ({ action }: Command): void => {
  if ('run' in action) action.run();
  else pushHash(action.href);
};

/** The option a key leads to; null when the key is not for the list. */
const moved = (key: string, active: number, count: number): number | null => {
  if (count === 0) return null;
  switch (key) {
    case 'ArrowDown':
      return (active + 1) % count;
    case 'ArrowUp':
      return (active - 1 + count) % count;
    case 'PageDown':
      return Math.min(active + 8, count - 1);
    case 'PageUp':
      return Math.max(active - 8, 0);
    default:
      return null;
  }
};

const Results = ({
  found,
  active,
  optionId,
  listId,
  onRun,
}: {
  found: readonly Found[];
  active: Command | undefined;
  optionId: (command: Command) => string;
  listId: string;
  onRun: (command: Command) => void;
}) => {
  const { locale } = useSettings();
  const words = COMMAND_STRINGS[locale];
  return (
    <div className={styles.paletteResults} role="listbox" id={listId} aria-label={words.results}>
      {found.map(({ source, commands }) => (
        // biome-ignore lint/a11y/useSemanticElements: a group of options, not of fields
        <div key={source.id} role="group" aria-label={source.title[locale]}>
          <p className={styles.paletteGroup} aria-hidden="true">
            {source.title[locale]}
          </p>
          {commands.map((command) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the field above has the focus and the keys
            // biome-ignore lint/a11y/useFocusableInteractive: options are reached with arrows from the field
            <div
              key={command.id}
              id={optionId(command)}
              className={styles.paletteOption}
              role="option"
              aria-selected={command === active}
              ref={command === active ? (element) => element?.scrollIntoView({ block: 'nearest' }) : null}
              onClick={() => onRun(command)}
            >
              <span>{command.title}</span>
              {command.hint && <span className={styles.paletteHint}>{command.hint}</span>}
            </div>
          ))}
        </div>
      ))}
    </div>
  );
};

/** The search field over its results: a combobox whose list is always open. */
const Finder = ({ onDone }: { onDone: () => void }) => {
  const settings = useSettings();
  const { dashboard } = useDashboardState();
  const words = COMMAND_STRINGS[settings.locale];
  const id = useId();
  const [query, setQuery] = useState('');
  const [index, setIndex] = useState(0);
  const pinyin = usePinyin(query);
  const found = useMemo(
    () => findCommands(COMMAND_SOURCES, { dashboard, settings }, { query, pinyin }),
    [dashboard, settings, query, pinyin],
  );
  const commands = found.flatMap((group) => group.commands);
  const active = commands[Math.min(index, commands.length - 1)];
  const optionId = (command: Command): string => `${id}option${commands.indexOf(command)}`;
  const run = (command: Command | undefined): void => {
    if (!command) return;
    onDone();
    perform(command);
  };
  const press = (event: KeyboardEvent): void => {
    // The Enter that ends a Chinese input method's word is not meant for the list.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      run(active);
      return;
    }
    const next = moved(event.key, index, commands.length);
    if (next === null) return;
    event.preventDefault();
    setIndex(next);
  };
  return (
    <>
      <input
        className={styles.paletteField}
        type="text"
        role="combobox"
        aria-expanded="true"
        aria-controls={`${id}list`}
        aria-autocomplete="list"
        aria-label={words.title}
        {...(active && { 'aria-activedescendant': optionId(active) })}
        placeholder={words.hint}
        autoComplete="off"
        spellCheck={false}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setIndex(0);
        }}
        onKeyDown={press}
      />
      <p className="visually-hidden" role="status">
        {words.found(commands.length)}
      </p>
      <Results found={found} active={active} optionId={optionId} listId={`${id}list`} onRun={run} />
      {commands.length === 0 && <p className={styles.paletteNothing}>{words.nothing}</p>}
      <p className={styles.paletteKeys} aria-hidden="true">
        {words.keysHelp}
      </p>
    </>
  );
};

/** Finds any page, topic, chart, figure or setting by name. */
export const Palette = ({ open, onClose }: { open: boolean; onClose: () => void }) => {
  const { locale } = useSettings();
  const focusReturn = useFocusReturn();
  return (
    <Dialog.Root open={open} onOpenChange={(next) => next || onClose()}>
      <Dialog.Portal>
        <Dialog.Overlay className={dialogs.overlay} />
        <Dialog.Content className={styles.palette} aria-describedby={undefined} {...focusReturn}>
          <Dialog.Title className="visually-hidden">{COMMAND_STRINGS[locale].title}</Dialog.Title>
          <Finder onDone={onClose} />
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
};
