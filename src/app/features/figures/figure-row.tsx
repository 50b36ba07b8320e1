import { memo, type Ref } from 'react';
import type { Figure } from '../../../bundle/model/bundle.ts';
import { useDashboard } from '../../data/dashboard-provider.tsx';
import { useSettings } from '../../settings/provider.tsx';
import tables from '../../ui/table.module.css';
import type { ColumnId } from './column-ids.ts';
import { COLUMNS, indicatorColumn } from './columns.tsx';
import styles from './figures.module.css';
import { EXPLORER_STRINGS } from './strings.ts';
import { replaceView, select } from './view.ts';

/**
 * One figure: a box to pick it, its name, and the chosen columns. Its number opens its card. Kept while the table
 * scrolls, which changes other rows only.
 */
export const FigureRow = memo(
  ({
    figure,
    columns,
    picked,
    index,
    ref,
  }: {
    figure: Figure;
    columns: readonly ColumnId[];
    picked: boolean;
    /** Its place among all rows, drawn or not. */
    index: number;
    ref: Ref<HTMLTableRowElement>;
  }) => {
    const dashboard = useDashboard();
    const { locale } = useSettings();
    const input = { dashboard, locale };
    return (
      <tr
        ref={ref}
        data-index={index}
        aria-rowindex={index + 2}
        data-row={figure.id}
        {...(picked && { className: styles.picked })}
      >
        <td className={styles.selectCell}>
          <input
            type="checkbox"
            checked={picked}
            aria-label={EXPLORER_STRINGS[locale].select(figure.indicator[locale])}
            onChange={(event) => replaceView((now) => select(now, [figure.id], event.target.checked))}
          />
        </td>
        <th scope="row">{indicatorColumn.cell(figure, input)}</th>
        {columns.map((id) => (
          <td key={id} data-column={id} className={id === 'value' ? tables.number : undefined}>
            {COLUMNS[id].cell(figure, input)}
          </td>
        ))}
      </tr>
    );
  },
);
