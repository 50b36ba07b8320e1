import { useSettings } from '../../settings/provider.tsx';
import tables from '../../ui/table.module.css';
import type { SortId } from './column-ids.ts';
import { EXPLORER_STRINGS } from './strings.ts';
import { type ExplorerView, replaceView, sortBy } from './view.ts';

/** Which way a click sorts next: the numbers that matter are the large ones; words begin at A. */
const nextOrder = (column: SortId, order: ExplorerView['order']): ExplorerView['order'] => {
  const downFirst = column === 'value';
  if (order?.column !== column) return { column, descending: downFirst };
  return order.descending === downFirst ? { column, descending: !downFirst } : null;
};

const MARKS = { none: '↕', ascending: '↑', descending: '↓' } as const;

/** A heading that sorts by its column: one way, the other way, then the report's order. */
export const SortHeading = ({ column, name, view }: { column: SortId; name: string; view: ExplorerView }) => {
  const { locale } = useSettings();
  const words = EXPLORER_STRINGS[locale];
  const { order } = view;
  const direction = order?.column !== column ? 'none' : order.descending ? 'descending' : 'ascending';
  return (
    <th
      scope="col"
      data-column={column}
      className={column === 'value' ? tables.number : undefined}
      {...(direction !== 'none' && { 'aria-sort': direction })}
    >
      <button
        type="button"
        className={tables.sort}
        title={column === 'value' ? words.byBase : words.sortBy(name)}
        onClick={() => replaceView((now) => sortBy(nextOrder(column, now.order)))}
      >
        {name}
        <span aria-hidden="true">{MARKS[direction]}</span>
      </button>
    </th>
  );
};
