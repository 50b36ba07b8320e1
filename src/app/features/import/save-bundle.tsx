import { zipSync } from 'fflate';
import { useEffect, useMemo, useState } from 'react';
import { useDashboard } from '../../data/dashboard-provider.tsx';
import { addLocalBundle, type BundleFiles } from '../../data/local-bundles.ts';
import { useSettings } from '../../settings/provider.tsx';
import buttons from '../../ui/button.module.css';
import { DefectList } from '../../ui/defect-list.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { pushHash } from '../../url/hash-location.ts';
import { draftOf, filesOf, type Inspection, inspect } from './build-bundle.ts';
import { canWriteFolders, writeFolder } from './folder.ts';
import styles from './import.module.css';
import { RelationList } from './relation-list.tsx';
import type { Action, Meta, Review } from './review.ts';
import { progress, reviewRows } from './review-view.ts';
import { IMPORT_STRINGS } from './strings.ts';

/** A check of the whole bundle waits until the editor has paused this long, in milliseconds. */
const PAUSE = 300;

const FIELDS: readonly (keyof Meta)[] = ['title', 'issuer', 'published', 'name'];

const useInspection = (drafted: BundleFiles, text: string): Inspection | null => {
  const template = useDashboard();
  const [inspection, setInspection] = useState<Inspection | null>(null);
  useEffect(() => {
    let current = true;
    setInspection(null);
    const timer = setTimeout(() => {
      void inspect(drafted, text, template).then((found) => current && setInspection(found));
    }, PAUSE);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [drafted, text, template]);
  return inspection;
};

const MetaFields = ({ meta, act }: { meta: Meta; act: (action: Action) => void }) => {
  const { locale } = useSettings();
  const words = IMPORT_STRINGS[locale];
  return (
    <div className={styles.saveFields}>
      {FIELDS.map((field) => (
        <label key={field} className={styles.reviewField}>
          {words.meta[field]}
          <input
            name={field}
            type={field === 'published' ? 'date' : 'text'}
            value={meta[field]}
            onChange={(event) => act({ do: 'describe', meta: { [field]: event.target.value } })}
          />
        </label>
      ))}
    </div>
  );
};

/** The last step: what the report is called, the relations proposed, what is wrong, and the ways to take it along. */
export const SaveBundle = ({ review, act }: { review: Review; act: (action: Action) => void }) => {
  const { locale } = useSettings();
  const words = IMPORT_STRINGS[locale];
  const draft = useMemo(() => draftOf(review), [review]);
  const drafted = useMemo(() => filesOf(review, draft), [review, draft]);
  const inspection = useInspection(drafted, review.text);
  const files = inspection?.files ?? drafted;
  const [written, setWritten] = useState<'written' | 'failed' | null>(null);
  const { done, all } = progress(reviewRows(review));
  const { name } = review.meta;
  // A bundle with defects can be taken along and mended in the files; one that shows nothing cannot be opened.
  const showable = inspection?.bundle !== null && inspection !== null;

  const zipped = (): Uint8Array =>
    zipSync(Object.fromEntries([...files].map(([path, bytes]) => [`${name}/${path}`, bytes])));
  const write = async (): Promise<void> => {
    const outcome = await writeFolder(name, files);
    if (outcome !== 'cancelled') setWritten(outcome);
  };
  const show = (): void => {
    addLocalBundle(name, files);
    pushHash(`#/?bundle=${encodeURIComponent(name)}`);
  };

  return (
    <>
      <MetaFields meta={review.meta} act={act} />
      <RelationList draft={draft} dropped={review.dropped} act={act} />
      <div role="status">
        {!inspection && <p>{words.checking}</p>}
        {inspection?.defects.length === 0 && (
          <p>{words.sound(draft.figures.length, draft.mentions.length)}</p>
        )}
        {inspection !== null && inspection.defects.length > 0 && (
          <>
            <p>{words.defects(inspection.defects.length)}</p>
            <DefectList defects={inspection.defects} />
          </>
        )}
        {inspection !== null && inspection.reused > 0 && <p>{words.reused(inspection.reused)}</p>}
        {done < all && <p>{words.undecided(all - done)}</p>}
      </div>
      <p className={styles.saveActions}>
        <button
          type="button"
          className={`${buttons.button} ${buttons.strong}`}
          disabled={!inspection}
          onClick={() => saveFile({ name: `${name}.zip`, mediaType: 'application/zip', content: zipped() })}
        >
          {words.download}
        </button>
        {canWriteFolders() && (
          <button
            type="button"
            className={buttons.button}
            disabled={!inspection}
            onClick={() => void write()}
          >
            {words.write}
          </button>
        )}
        <button type="button" className={buttons.button} disabled={!showable} onClick={show}>
          {words.show}
        </button>
      </p>
      {written === 'written' && <p role="status">{words.written}</p>}
      {written === 'failed' && <p role="alert">{words.writeFailed}</p>}
    </>
  );
};
