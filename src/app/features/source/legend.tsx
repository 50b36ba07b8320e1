import type { Mark, MarkKind } from '../../../extraction/proof/marked-text.ts';
import { SOURCE_STRINGS } from '../../panel/source/strings.ts';
import { useSettings } from '../../settings/provider.tsx';
import buttons from '../../ui/button.module.css';
import { hrefWith, pushHash, useQueryValue } from '../../url/hash-location.ts';
import styles from './source.module.css';

const KINDS: readonly MarkKind[] = ['figure', 'date', 'ordinal', 'name', 'contact', 'policy', 'unclaimed'];

/** The kind of numbers that the link singles out; null for all. */
export const useChosenKind = (): MarkKind | null => {
  const chosen = useQueryValue('kind');
  return KINDS.find((kind) => kind === chosen) ?? null;
};

/** What the marks mean, how many there are of each, and a way to single one kind out. */
export const Legend = ({ marks }: { marks: readonly Mark[] }) => {
  const { locale } = useSettings();
  const words = SOURCE_STRINGS[locale];
  const chosen = useChosenKind();
  const counted = KINDS.map((kind) => ({ kind, count: marks.filter((mark) => mark.kind === kind).length }));
  const left = marks.filter((mark) => mark.kind === 'unclaimed').length;
  return (
    <div className={styles.legend}>
      <ul aria-label={words.legend}>
        {counted
          .filter(({ count }) => count > 0)
          .map(({ kind, count }) => (
            <li key={kind}>
              <button
                type="button"
                className={`${buttons.button} ${styles.key}`}
                data-kind={kind}
                aria-pressed={kind === chosen}
                onClick={() => pushHash(hrefWith('kind', kind === chosen ? null : kind))}
              >
                <span className={styles.swatch} aria-hidden="true" />
                {words.kinds[kind]} <b>{count}</b>
              </button>
            </li>
          ))}
      </ul>
      <p>{left === 0 ? words.none : words.left(left)}</p>
    </div>
  );
};
