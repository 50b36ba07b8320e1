import type { TableRow } from '../../charts/model/kind.ts';
import { TABLE_COLUMNS, type TableColumn, type TableOrder } from '../../charts/model/table-order.ts';
import { useDashboard } from '../data/dashboard-provider.tsx';
import { useSettings } from '../settings/provider.tsx';
import tables from '../ui/table.module.css';
import { FigureNumber } from './figure-number.tsx';

/** How a table that can be sorted stands and what its headings do. */
interface Sorting {
  readonly order: TableOrder | null;
  readonly sortBy: (column: TableColumn) => void;
  /** What a heading's button does, for who cannot see it. */
  readonly label: (column: string) => string;
}

const Heading = ({
  column,
  name,
  sorting,
}: {
  column: TableColumn;
  name: string;
  sorting?: Sorting | undefined;
}) => {
  const className = column === 'value' ? { className: tables.number } : {};
  if (!sorting) {
    return (
      <th scope="col" {...className}>
        {name}
      </th>
    );
  }
  const { order } = sorting;
  const direction = order?.column !== column ? undefined : order.descending ? 'descending' : 'ascending';
  return (
    <th scope="col" {...className} {...(direction && { 'aria-sort': direction })}>
      <button
        type="button"
        className={tables.sort}
        title={sorting.label(name)}
        onClick={() => sorting.sortBy(column)}
      >
        {name}
        <span aria-hidden="true">
          {direction === undefined ? '↕' : direction === 'ascending' ? '↑' : '↓'}
        </span>
      </button>
    </th>
  );
};

/** The table behind a chart: every number drawn, its period and where it comes from. */
export const DataTable = ({
  rows,
  columns,
  caption,
  sorting,
}: {
  rows: readonly TableRow[];
  columns: Readonly<Record<TableColumn, string>>;
  caption: string;
  sorting?: Sorting;
}) => {
  const { bundle } = useDashboard();
  const { strings } = useSettings();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={tables.scroll} tabIndex={0} aria-label={caption}>
      <table>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {TABLE_COLUMNS.map((column) => (
              <Heading key={column} column={column} name={columns[column]} sorting={sorting} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => {
            const figure = row.figure === undefined ? undefined : bundle.figures.get(row.figure);
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: a row has no state of its own
              <tr key={index}>
                <th scope="row">{row.label}</th>
                <td className={tables.number}>{figure ? <FigureNumber figure={figure} /> : row.value}</td>
                <td>{row.period}</td>
                <td>
                  {strings.natures[row.nature]}
                  {row.source && <span className={tables.source}>{row.source}</span>}
                  {row.note && <span className={tables.source}>{row.note}</span>}
                  {row.entry && <span className={tables.source}>{row.entry.place}</span>}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
};
