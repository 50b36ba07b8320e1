import {
  columnVisibilityFeature,
  createColumnHelper,
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { measureElement, useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef } from 'react';
import type { Figure } from '../../../bundle/model/bundle.ts';
import { useDashboard } from '../../data/dashboard-provider.tsx';
import { useSettings } from '../../settings/provider.tsx';
import { useTheme } from '../../settings/theme.ts';
import { COLUMN_IDS, type ColumnId, INDICATOR } from './column-ids.ts';
import { COLUMNS, type ColumnInput, type FigureColumn, indicatorColumn } from './columns.tsx';
import { FigureRow } from './figure-row.tsx';
import styles from './figures.module.css';
import { SelectAll } from './select-all.tsx';
import { SortHeading } from './sort-heading.tsx';
import { EXPLORER_STRINGS } from './strings.ts';
import type { ExplorerView } from './view.ts';

const features = tableFeatures({
  columnVisibilityFeature,
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
});

const helper = createColumnHelper<typeof features, Figure>();

/** A column of ours as the table library has it. Blank cells are undefined to it, which it puts last. */
const columnFor = (id: string, { compare, isBlank }: FigureColumn, input: ColumnInput) =>
  helper.accessor((figure): unknown => (isBlank?.(figure) ? undefined : figure), {
    id,
    sortUndefined: 'last',
    sortFn: (a, b) => compare(a.original, b.original, input),
  });

/** Height of a row of one line, in rem; rows are measured once they are drawn. */
const ROW_HEIGHT = 2.4;

/** What rows measured when they were last drawn, so that the way back leads to the same ones. */
const measured = new Map<string, number>();

/** The figures in a table of which only the rows in view are drawn: a report may hold thousands. */
export const FigureTable = ({ figures, view }: { figures: readonly Figure[]; view: ExplorerView }) => {
  const dashboard = useDashboard();
  const { locale } = useSettings();
  const { scale } = useTheme();
  const words = EXPLORER_STRINGS[locale];
  const scroller = useRef<HTMLElement>(null);
  const columns = useMemo(() => {
    const input = { dashboard, locale };
    return [
      columnFor(INDICATOR, indicatorColumn, input),
      ...COLUMN_IDS.map((id) => columnFor(id, COLUMNS[id], input)),
    ];
  }, [dashboard, locale]);
  const table = useTable({
    features,
    columns,
    data: figures,
    getRowId: (figure) => figure.id,
    state: {
      sorting: view.order ? [{ id: view.order.column, desc: view.order.descending }] : [],
      columnVisibility: Object.fromEntries(COLUMN_IDS.map((id) => [id, view.columns.includes(id)])),
    },
  });
  const { rows } = table.getRowModel();
  const virtual = useVirtualizer<HTMLElement, HTMLTableRowElement>({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => measured.get(rows[index]?.id ?? '') ?? ROW_HEIGHT * 16 * scale,
    measureElement: (element, entry, instance) => {
      const height = measureElement(element, entry, instance);
      measured.set(element.dataset.row ?? '', height);
      return height;
    },
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: 12,
  });
  const drawn = virtual.getVirtualItems();
  const shown = useMemo(
    () => COLUMN_IDS.filter((id): id is ColumnId => view.columns.includes(id)),
    [view.columns],
  );
  const picked = useMemo(() => new Set(view.selected), [view.selected]);
  const above = drawn[0]?.start ?? 0;
  const below = virtual.getTotalSize() - (drawn.at(-1)?.end ?? 0);
  return (
    <section
      className={styles.scroll}
      data-scroll="figures"
      ref={scroller}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
      tabIndex={0}
      aria-label={words.table}
    >
      {/* The rows that are not drawn are empty room above and below the table. */}
      <div style={{ paddingTop: above, paddingBottom: below }}>
        <table className={styles.table} aria-rowcount={rows.length + 1}>
          <thead>
            <tr aria-rowindex={1}>
              <th scope="col" className={styles.selectCell}>
                <SelectAll figures={figures} picked={picked} />
              </th>
              <SortHeading column={INDICATOR} name={words.indicator} view={view} />
              {shown.map((id) => (
                <SortHeading key={id} column={id} name={words.columns[id]} view={view} />
              ))}
            </tr>
          </thead>
          <tbody>
            {drawn.map(({ index }) => {
              const row = rows[index];
              return (
                row && (
                  <FigureRow
                    key={row.id}
                    ref={virtual.measureElement}
                    index={index}
                    figure={row.original}
                    columns={shown}
                    picked={picked.has(row.id)}
                  />
                )
              );
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
};
