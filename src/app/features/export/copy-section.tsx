import { useState } from 'react';
import { bibtex, gbt7714, ris } from '../../../export/citation.ts';
import { embedSnippet } from '../../../export/embed.ts';
import type { Exhibit } from '../../../export/exhibit.ts';
import type { WriteOptions } from '../../../export/format.ts';
import { writePng } from '../../../export/formats/png.ts';
import { tableHtml, tableTsv } from '../../../export/table-text.ts';
import { copyText } from '../../panel/copy.ts';
import { useSettings } from '../../settings/provider.tsx';
import buttons from '../../ui/button.module.css';
import { browserTools } from './browser-tools.ts';
import { copyPicture, copyTable } from './copy-rich.ts';
import styles from './export.module.css';
import { Choice, FieldGroup } from './fields.tsx';
import { EXPORT_DIALOG_STRINGS } from './strings.ts';

const CITATIONS = { gbt7714, bibtex, ris } as const;
type CitationStyle = keyof typeof CITATIONS;
const STYLES: readonly CitationStyle[] = ['gbt7714', 'bibtex', 'ris'];

const pageUrl = (hash: string): string => {
  const { origin, pathname } = window.location;
  return `${origin === 'null' ? 'file://' : origin}${pathname}${hash}`;
};

/** The present day as the reader's clock has it, ISO. */
const today = (): string => {
  const now = new Date();
  const two = (value: number): string => `${value}`.padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};

const Code = ({ label, text, onCopy }: { label: string; text: string; onCopy: () => void }) => {
  const { locale } = useSettings();
  return (
    <div className={styles.code}>
      <textarea
        readOnly
        rows={4}
        value={text}
        aria-label={label}
        onFocus={(event) => event.currentTarget.select()}
      />
      <button type="button" className={buttons.button} onClick={onCopy}>
        {EXPORT_DIALOG_STRINGS[locale].copy} {label}
      </button>
    </div>
  );
};

/** What goes onto the clipboard: the picture, the table, a citation, code to embed the panel. */
export const CopySection = ({
  exhibit,
  options,
  page,
}: {
  exhibit: Exhibit;
  options: WriteOptions;
  /** The hash of the page that shows it; only a panel's own page can be embedded. */
  page: string;
}) => {
  const { locale } = useSettings();
  const words = EXPORT_DIALOG_STRINGS[locale];
  const [style, setStyle] = useState<CitationStyle>('gbt7714');
  const [message, setMessage] = useState('');
  const tell = async (copying: Promise<boolean>): Promise<void> => {
    setMessage((await copying) ? words.copied : words.copyFailed);
  };
  const png = (): Promise<Uint8Array> =>
    writePng(
      [exhibit],
      browserTools(new AbortController().signal, () => {}),
      options,
    );
  // Readers of another text see what was cited, in its language.
  const inLanguage = `lang=${exhibit.locale}`;
  const cited = `${page}${page.includes('?') ? '&' : '?'}${inLanguage}`;
  const citation = CITATIONS[style](exhibit, { url: pageUrl(cited), day: today() });
  const embed = page.startsWith('#/panel/')
    ? embedSnippet(exhibit, pageUrl(`${page}?embed&${inLanguage}&theme=${exhibit.theme.name}`))
    : null;
  return (
    <>
      <div className={styles.copies}>
        <button type="button" className={buttons.button} onClick={() => tell(copyPicture(png))}>
          {words.copyPicture}
        </button>
        <button
          type="button"
          className={buttons.button}
          onClick={() => tell(copyTable(tableTsv(exhibit), tableHtml(exhibit)))}
        >
          {words.copyTable}
        </button>
        <span role="status">{message}</span>
      </div>
      <details className={styles.more}>
        <summary>{words.cite}</summary>
        <FieldGroup legend={words.cite}>
          <Choice
            label={words.format}
            value={style}
            options={STYLES.map((value) => ({ value, label: words.citations[value] }))}
            onChange={setStyle}
          />
          <Code label={words.citations[style]} text={citation} onCopy={() => tell(copyText(citation))} />
        </FieldGroup>
      </details>
      {embed !== null && (
        <details className={styles.more}>
          <summary>{words.embed}</summary>
          <Code label={words.embedCode} text={embed} onCopy={() => tell(copyText(embed))} />
        </details>
      )}
    </>
  );
};
