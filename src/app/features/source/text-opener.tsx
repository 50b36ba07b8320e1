import { type DragEvent, useState } from 'react';
import { DOCUMENT_EXTENSIONS, readDocument } from '../../../extraction/documents/registry.ts';
import { useDashboard } from '../../data/dashboard-provider.tsx';
import { isThisReport, openedText } from '../../panel/source/open-text.ts';
import { closeText, type OpenedText, setOpenedText, useOpenedText } from '../../panel/source/opened-text.ts';
import { SOURCE_STRINGS } from '../../panel/source/strings.ts';
import { useSettings } from '../../settings/provider.tsx';
import buttons from '../../ui/button.module.css';
import { FileButton } from '../../ui/file-button.tsx';
import styles from './source.module.css';

type Reading = { readonly state: 'idle' | 'reading' } | { readonly state: 'failed'; readonly name: string };

const EXTENSIONS = DOCUMENT_EXTENSIONS.map((extension) => `.${extension}`);

const Match = ({ opened }: { opened: OpenedText }) => {
  const { locale } = useSettings();
  const words = SOURCE_STRINGS[locale];
  const message = opened.exact
    ? words.exact
    : isThisReport(opened)
      ? words.moved(opened.marked.missing)
      : words.unrelated;
  return (
    <p className={opened.exact ? styles.exact : styles.differs}>
      <b>{opened.fileName}</b> {opened.exact ? '✓' : '≠'} {message}
    </p>
  );
};

/** Opens the reader's own copy of the report, by button or by drop. A copy that fails leaves the one before. */
export const TextOpener = () => {
  const { bundle } = useDashboard();
  const { locale } = useSettings();
  const words = SOURCE_STRINGS[locale];
  const opened = useOpenedText(bundle);
  const [reading, setReading] = useState<Reading>({ state: 'idle' });
  const [over, setOver] = useState(false);

  const read = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    setReading({ state: 'reading' });
    try {
      const document = await readDocument(file.name, new Uint8Array(await file.arrayBuffer()));
      if ('problem' in document) throw new Error(document.problem);
      setOpenedText(openedText(bundle, file.name, document.text));
      setReading({ state: 'idle' });
    } catch {
      setReading({ state: 'failed', name: file.name });
    }
  };
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    void read(event.dataTransfer.files[0]);
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button is the first
    <div
      className={styles.opener}
      data-over={over}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <p className={styles.actions}>
        <FileButton
          label={opened ? words.openAnother : words.open}
          name={words.open}
          accept={EXTENSIONS}
          strong
          onFile={(file) => void read(file)}
        />
        {opened ? (
          <button type="button" className={buttons.button} onClick={closeText}>
            {words.close}
          </button>
        ) : (
          <span>{words.drop}</span>
        )}
      </p>
      <div role="status">
        {reading.state === 'reading' && <p>{words.reading}</p>}
        {opened && <Match opened={opened} />}
      </div>
      {reading.state === 'failed' && (
        <p role="alert" className={styles.differs}>
          {words.unreadable(reading.name)} {words.unreadableHelp}
        </p>
      )}
      {!opened && (
        <p className={styles.formats}>{words.formats(EXTENSIONS.join(locale === 'zh' ? '、' : ', '))}</p>
      )}
    </div>
  );
};
