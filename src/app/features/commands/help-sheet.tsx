import { Dialog } from 'radix-ui';
import { Fragment } from 'react';
import { useSettings } from '../../settings/provider.tsx';
import buttons from '../../ui/button.module.css';
import dialogs from '../../ui/dialog.module.css';
import { useFocusReturn } from '../../ui/focus-return.ts';
import styles from './commands.module.css';
import { keyText, useMac } from './key-text.ts';
import { isSingle, SHORTCUTS } from './shortcuts.ts';
import { COMMAND_STRINGS } from './strings.ts';

/** Every keyboard shortcut. */
export const HelpSheet = ({ open, onClose }: { open: boolean; onClose: () => void }) => {
  const { locale } = useSettings();
  const words = COMMAND_STRINGS[locale];
  const mac = useMac();
  const focusReturn = useFocusReturn();
  const groups = [
    { title: words.always, shortcuts: SHORTCUTS.filter((shortcut) => !isSingle(shortcut)) },
    { title: words.single, shortcuts: SHORTCUTS.filter(isSingle) },
  ];
  return (
    <Dialog.Root open={open} onOpenChange={(next) => next || onClose()}>
      <Dialog.Portal>
        <Dialog.Overlay className={dialogs.overlay} />
        <Dialog.Content className={styles.helpSheet} aria-describedby={undefined} {...focusReturn}>
          <header>
            <Dialog.Title>{words.helpTitle}</Dialog.Title>
            <Dialog.Close className={buttons.button} aria-label={words.close}>
              ✕
            </Dialog.Close>
          </header>
          {groups.map(({ title, shortcuts }) => (
            <section key={title}>
              <h3>{title}</h3>
              <dl>
                {shortcuts.map(({ id, keys }) => (
                  <div key={id}>
                    <dt>
                      {keys.map((key, index) => (
                        <Fragment key={key}>
                          {index > 0 && ` ${words.afterwards} `}
                          <kbd>{keyText(key, mac)}</kbd>
                        </Fragment>
                      ))}
                    </dt>
                    <dd>{words.shortcuts[id]}</dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
};
