import { useEffect, useState } from 'react';
import { useDashboard } from '../../data/dashboard-provider.tsx';
import { useSettings } from '../../settings/provider.tsx';
import { CheckMenu } from './check-menu.tsx';
import { COLUMN_IDS, type ColumnId, DEFAULT_COLUMNS } from './column-ids.ts';
import { FacetMenu } from './facet-menu.tsx';
import { FACETS } from './facets.ts';
import styles from './figures.module.css';
import type { Counts } from './filter.ts';
import { EXPLORER_STRINGS } from './strings.ts';
import {
  choose,
  chooseColumn,
  clearAll,
  type ExplorerView,
  pushView,
  replaceView,
  searchFor,
} from './view.ts';

/** Writing every letter into the link at once would make typing slow. */
const PAUSE = 150;

/** What is typed, written into the link after a short pause; another link's search shows at once. */
const useTyped = (query: string): [string, (text: string) => void] => {
  const [typed, setTyped] = useState({ text: query, from: query });
  if (typed.from !== query) setTyped({ text: query, from: query });
  useEffect(() => {
    if (typed.text === typed.from) return;
    const timer = setTimeout(() => replaceView(() => searchFor(typed.text)), PAUSE);
    return () => clearTimeout(timer);
  }, [typed]);
  return [typed.text, (text) => setTyped((before) => ({ ...before, text }))];
};

const ColumnsMenu = ({ view }: { view: ExplorerView }) => {
  const { locale } = useSettings();
  const words = EXPLORER_STRINGS[locale];
  return (
    <CheckMenu
      title={words.columnsButton}
      active={view.columns.join() !== DEFAULT_COLUMNS.join()}
      options={COLUMN_IDS.map((id) => ({
        value: id,
        label: words.columns[id],
        on: view.columns.includes(id),
      }))}
      onChange={(value, on) => chooseColumn(value as ColumnId, on)}
    />
  );
};

/** Each chosen value, to be taken away again. */
const Chosen = ({ view }: { view: ExplorerView }) => {
  const dashboard = useDashboard();
  const { locale } = useSettings();
  const words = EXPLORER_STRINGS[locale];
  if (view.choices.size === 0 && view.query === '') return null;
  return (
    <ul className={styles.chosen} aria-label={words.filters}>
      {FACETS.flatMap((facet) =>
        [...(view.choices.get(facet.id) ?? [])].map((value) => {
          const label = facet.label(value, dashboard, locale);
          return (
            <li key={`${facet.id} ${value}`}>
              <button
                type="button"
                className={styles.chip}
                aria-label={words.without(facet.title[locale], label)}
                onClick={() => pushView((now) => choose(now, facet.id, value, false))}
              >
                {label} <span aria-hidden="true">✕</span>
              </button>
            </li>
          );
        }),
      )}
      <li>
        <button
          type="button"
          className={`${styles.chip} ${styles.chipClear}`}
          onClick={() => pushView(() => clearAll())}
        >
          {words.clear}
        </button>
      </li>
    </ul>
  );
};

/** Search, facets and columns; it stays in sight while the table is scrolled. */
export const FilterBar = ({
  view,
  counts,
  found,
}: {
  view: ExplorerView;
  counts: Counts;
  /** How many figures are listed, in words. */
  found: string;
}) => {
  const { locale } = useSettings();
  const words = EXPLORER_STRINGS[locale];
  const [typed, setTyped] = useTyped(view.query);
  return (
    <search className={styles.filterBar}>
      <div className={styles.filterRow}>
        <input
          type="search"
          className={styles.searchField}
          aria-label={words.search}
          placeholder={words.searchHint}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <div className={styles.filterMenus}>
          {FACETS.map((facet) => (
            <FacetMenu key={facet.id} facet={facet} view={view} counts={counts} />
          ))}
          <ColumnsMenu view={view} />
        </div>
        <p className={styles.found} role="status">
          {found}
        </p>
      </div>
      <Chosen view={view} />
    </search>
  );
};
