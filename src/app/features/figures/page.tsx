import { useCallback, useMemo } from 'react';
import { type Figure, figureCounts } from '../../../bundle/model/bundle.ts';
import { useDashboard } from '../../data/dashboard-provider.tsx';
import { searchTextOf } from '../../search/figure-text.ts';
import { usePinyin } from '../../search/use-pinyin.ts';
import { useSettings } from '../../settings/provider.tsx';
import { Breadcrumb } from '../../ui/breadcrumb.tsx';
import { Selection } from './comparison.tsx';
import { FACETS } from './facets.ts';
import { FigureTable } from './figure-table.tsx';
import styles from './figures.module.css';
import { filterFigures } from './filter.ts';
import { FilterBar } from './filter-bar.tsx';
import { EXPLORER_STRINGS } from './strings.ts';
import { useExplorerView } from './view.ts';

/** All figures of the report: searched, filtered, sorted, picked and compared; the link holds all of it. */
const ExplorerPage = () => {
  const dashboard = useDashboard();
  const { locale } = useSettings();
  const words = EXPLORER_STRINGS[locale];
  const view = useExplorerView();
  const { query } = view;
  const pinyin = usePinyin(query);
  const searchText = useCallback((figure: Figure) => searchTextOf(figure, pinyin), [pinyin]);
  const chosen = FACETS.map(({ id }) => [...(view.choices.get(id) ?? [])].join()).join('|');
  // biome-ignore lint/correctness/useExhaustiveDependencies: `chosen` is what the choices say, and stays the same text
  const { figures, counts } = useMemo(
    () => filterFigures(dashboard, { query, choices: view.choices, facets: FACETS, searchText }),
    [dashboard, query, chosen, searchText],
  );
  const all = dashboard.bundle.figures.size;
  return (
    <>
      <Breadcrumb here={words.title} />
      <header className={styles.pageHead}>
        <h1>{words.title}</h1>
        <p>{words.lead(figureCounts([...dashboard.bundle.figures.values()]))}</p>
      </header>
      <FilterBar view={view} counts={counts} found={words.found(figures.length, all)} />
      <Selection view={view} />
      {figures.length > 0 ? (
        <FigureTable figures={figures} view={view} />
      ) : (
        <div className={styles.nothing}>
          <p>{words.nothing}</p>
          <p>{words.nothingHelp}</p>
        </div>
      )}
    </>
  );
};

export default ExplorerPage;
