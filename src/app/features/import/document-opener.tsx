import { type DragEvent, useState } from 'react';
import { DOCUMENT_EXTENSIONS, readDocument } from '../../../extraction/documents/registry.ts';
import { titleOf } from '../../../extraction/draft/title.ts';
import { readMentions } from '../../../extraction/read-mentions.ts';
import { useSettings } from '../../settings/provider.tsx';
import { FileButton } from '../../ui/file-button.tsx';
import styles from './import.module.css';
import { type Review, startReview } from './review.ts';
import { IMPORT_STRINGS } from './strings.ts';

type Problem = 'unknown-kind' | 'unreadable' | 'empty' | 'no-numbers';

type State =
  | { readonly is: 'idle' }
  | { readonly is: 'reading'; readonly name: string }
  | { readonly is: 'failed'; readonly name: string; readonly problem: Problem };

const EXTENSIONS = DOCUMENT_EXTENSIONS.map((extension) => `.${extension}`);

/** A name for the bundle's folder, from the file's; Chinese names give nothing to go by. */
const nameFrom = (fileName: string): string =>
  fileName
    .replace(/\.[^.]*$/, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '') || 'report';

/** Opens a report by button or drop and reads its numbers. */
export const DocumentOpener = ({
  mayReplace,
  onRead,
}: {
  /** Asked before another report takes the place of one under review. */
  mayReplace: () => boolean;
  onRead: (review: Review) => void;
}) => {
  const { locale } = useSettings();
  const words = IMPORT_STRINGS[locale];
  const [state, setState] = useState<State>({ is: 'idle' });
  const extensions = EXTENSIONS.join(locale === 'zh' ? '、' : ', ');

  const read = async (file: File | undefined): Promise<void> => {
    if (!file || !mayReplace()) return;
    const { name } = file;
    setState({ is: 'reading', name });
    const document = await readDocument(name, new Uint8Array(await file.arrayBuffer()));
    if ('problem' in document) {
      setState({ is: 'failed', name, problem: document.problem });
      return;
    }
    const mentions = readMentions(document.text);
    if (mentions.length === 0) {
      setState({ is: 'failed', name, problem: 'no-numbers' });
      return;
    }
    setState({ is: 'idle' });
    const { title = '', issuer = '', published = '' } = titleOf(document.text);
    onRead(startReview(name, document.text, mentions, { name: nameFrom(name), title, issuer, published }));
  };
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    void read(event.dataTransfer.files[0]);
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button is the first
    <div className={styles.reportOpener} onDragOver={(event) => event.preventDefault()} onDrop={onDrop}>
      <FileButton label={words.open} accept={EXTENSIONS} strong onFile={(file) => void read(file)} />
      <span>{words.openHelp(extensions)}</span>
      {state.is === 'reading' && <p role="status">{words.reading(state.name)}</p>}
      {state.is === 'failed' && <p role="alert">{words.problems[state.problem](state.name, extensions)}</p>}
    </div>
  );
};
