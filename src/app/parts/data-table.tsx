import type { TableRow } from '../../panels/kind.ts';
import { useReport } from '../state/report.tsx';
import { useSettings } from '../state/settings.tsx';
import { FigureNumber } from './figure-number.tsx';

/** The table behind a chart: every number drawn, its period and where it comes from. */
export const DataTable = ({ rows, caption }: { rows: readonly TableRow[]; caption: string }) => {
  const { bundle } = useReport();
  const { strings } = useSettings();
  const { columns, natures } = strings;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="table-scroll" tabIndex={0} aria-label={caption}>
      <table>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.label}</th>
            <th scope="col" className="number-cell">
              {columns.value}
            </th>
            <th scope="col">{columns.period}</th>
            <th scope="col">{columns.nature}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => {
            const figure = row.figure === undefined ? undefined : bundle.figures.get(row.figure);
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows of one drawing never move
              <tr key={index}>
                <th scope="row">{row.label}</th>
                <td className="number-cell">{figure ? <FigureNumber figure={figure} /> : row.value}</td>
                <td>{row.period}</td>
                <td>
                  {natures[row.nature]}
                  {row.source && <span className="row-source">{row.source}</span>}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
};
