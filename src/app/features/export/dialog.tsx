import { Dialog } from 'radix-ui';
import { reasonText } from '../../../bundle/defects/reason.ts';
import { useSettings } from '../../settings/provider.tsx';
import buttons from '../../ui/button.module.css';
import dialogs from '../../ui/dialog.module.css';
import { useFocusReturn } from '../../ui/focus-return.ts';
import { Actions } from './actions.tsx';
import { CopySection } from './copy-section.tsx';
import styles from './export.module.css';
import { FormatField } from './format-field.tsx';
import { LookFields } from './look-fields.tsx';
import { Preview } from './preview.tsx';
import { ScopeField } from './scope-field.tsx';
import { EXPORT_DIALOG_STRINGS } from './strings.ts';
import { useExportDialog } from './use-export-dialog.ts';

/** Everything about exporting: what, in which format, how it looks, and the preview of it. */
const ExportDialog = ({ scope: text }: { scope: string }) => {
  const { locale } = useSettings();
  const focusReturn = useFocusReturn();
  const words = EXPORT_DIALOG_STRINGS[locale];
  const dialog = useExportDialog(text);
  const { format, options, choices, look, preview, failure, page } = dialog;
  return (
    <Dialog.Root open onOpenChange={(open) => open || dialog.close()}>
      <Dialog.Portal>
        <Dialog.Overlay className={dialogs.overlay} />
        <Dialog.Content
          className={styles.dialog}
          aria-describedby={undefined}
          data-export={text}
          {...focusReturn}
        >
          <header className={styles.head}>
            <Dialog.Title className={dialogs.title}>{words.title}</Dialog.Title>
            <Dialog.Close className={buttons.button} aria-label={words.close}>
              ✕
            </Dialog.Close>
          </header>
          <div className={styles.body}>
            {failure && <p role="alert">{words.failed(reasonText(failure, locale))}</p>}
            {preview && <Preview exhibit={preview} format={format} options={options} />}
            <div className={styles.controls}>
              <ScopeField
                scope={dialog.scope}
                selecting={dialog.selecting}
                home={dialog.home}
                amount={dialog.amount}
                onChange={dialog.choose}
              />
              <FormatField value={choices.format} onChange={(name) => dialog.change({ format: name })} />
              <LookFields
                holds={format.holds}
                choices={choices}
                look={look}
                onChoices={dialog.change}
                onLook={dialog.changeLook}
              />
              <Actions state={dialog.run} name={dialog.name} onSave={dialog.save} onCancel={dialog.cancel} />
              {preview && page !== null && <CopySection exhibit={preview} options={options} page={page} />}
            </div>
          </div>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
};

export default ExportDialog;
