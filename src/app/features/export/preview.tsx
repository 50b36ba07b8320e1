import { useEffect, useMemo, useState } from 'react';
import type { Exhibit } from '../../../export/exhibit.ts';
import type { ExportFormat, WriteOptions } from '../../../export/format.ts';
import { type Picture, picture } from '../../../export/picture.ts';
import { headingsOf, tableCells } from '../../../export/table-text.ts';
import { useSettings } from '../../settings/provider.tsx';
import tables from '../../ui/table.module.css';
import { pictureUrl } from './browser-tools.ts';
import styles from './export.module.css';
import { EXPORT_DIALOG_STRINGS } from './strings.ts';

/** A picture as it will be saved: one CSS pixel is one of its own. */
const PicturePreview = ({ drawn, exhibit, scale }: { drawn: Picture; exhibit: Exhibit; scale: number }) => {
  const { locale } = useSettings();
  const words = EXPORT_DIALOG_STRINGS[locale];
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    const made = pictureUrl(drawn);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [drawn]);
  const size = words.pixels(Math.round(drawn.width * scale), Math.round(drawn.height * scale));
  return (
    <figure className={styles.picture}>
      {url && <img src={url} width={drawn.width} height={drawn.height} alt={exhibit.drawing.alt} />}
      <figcaption>{size}</figcaption>
    </figure>
  );
};

const DataPreview = ({ exhibit }: { exhibit: Exhibit }) => {
  const headings = headingsOf(exhibit);
  return (
    <table className={styles.table}>
      <caption>{exhibit.title}</caption>
      <thead>
        <tr>
          {headings.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {exhibit.records.map((record) => {
          const [label, value, ...more] = tableCells(record, exhibit);
          return (
            <tr key={record.row}>
              <th scope="row">{label}</th>
              <td className={tables.number} {...(record.figure && { 'data-figure': record.figure })}>
                {value}
              </td>
              {more.map((cell, index) => (
                <td key={headings[index + 2]}>{cell}</td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
};

/** What the file will show, at its true size. */
export const Preview = ({
  exhibit,
  format,
  options,
}: {
  exhibit: Exhibit;
  format: ExportFormat;
  options: WriteOptions;
}) => {
  const { locale } = useSettings();
  const words = EXPORT_DIALOG_STRINGS[locale];
  const drawn = useMemo(
    () => (format.holds === 'data' ? null : picture(exhibit, options.size)),
    [exhibit, format, options],
  );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={styles.preview} tabIndex={0} aria-label={words.previewOf(exhibit.title)}>
      {drawn ? (
        <PicturePreview
          drawn={drawn}
          exhibit={exhibit}
          scale={format.holds === 'bitmap' ? options.scale : 1}
        />
      ) : (
        <DataPreview exhibit={exhibit} />
      )}
    </section>
  );
};
