import { useSettings } from '../../settings/provider.tsx';
import { Breadcrumb } from '../../ui/breadcrumb.tsx';
import buttons from '../../ui/button.module.css';
import { BundleOpener } from './bundle-opener.tsx';
import { DocumentOpener } from './document-opener.tsx';
import styles from './import.module.css';
import { progress, reviewRows } from './review-view.ts';
import { ReviewWorkspace } from './review-workspace.tsx';
import { SaveBundle } from './save-bundle.tsx';
import { IMPORT_STRINGS } from './strings.ts';
import { useReview } from './use-review.ts';

/** Where a new report comes in: as a document to be read and reviewed, or as a bundle that is there already. */
const ImportPage = () => {
  const { locale } = useSettings();
  const words = IMPORT_STRINGS[locale];
  const { review, known, kept, start, act, discard } = useReview();
  const mayReplace = (): boolean => {
    if (!review) return true;
    const { done, all } = progress(reviewRows(review));
    return done === all || window.confirm(words.replace(review.fileName));
  };
  return (
    <article className={styles.page} aria-busy={!known}>
      <Breadcrumb here={words.title} />
      <h1>{words.title}</h1>
      <p className={styles.lead}>{words.lead}</p>
      <section className={styles.section} aria-labelledby="import-open">
        <h2 id="import-open">{words.openTitle}</h2>
        <DocumentOpener mayReplace={mayReplace} onRead={start} />
      </section>
      {review && (
        <>
          <section className={styles.section} aria-labelledby="import-review">
            <header>
              <h2 id="import-review">{words.reviewTitle(review.fileName)}</h2>
              <button
                type="button"
                className={buttons.button}
                onClick={() => window.confirm(words.discardAsk) && discard()}
              >
                {words.discard}
              </button>
            </header>
            {kept === 'no' ? (
              <p role="status">{words.notKept}</p>
            ) : (
              <p className={styles.reviewKept}>{kept === 'yes' ? words.kept : words.keeping}</p>
            )}
            <ReviewWorkspace review={review} act={act} />
          </section>
          <section className={styles.section} aria-labelledby="import-save">
            <h2 id="import-save">{words.saveTitle}</h2>
            <SaveBundle review={review} act={act} />
          </section>
        </>
      )}
      <BundleOpener />
    </article>
  );
};

export default ImportPage;
