import { useState } from 'react';
import type { TableRow } from '../../panels/kind.ts';
import type { Panel } from '../../panels/manifest.ts';
import { useTurn } from '../chart/use-mounted.ts';
import { useSettings } from '../state/settings.tsx';
import { DataTable } from './data-table.tsx';
import { columnsOf } from './table-columns.ts';

/** The table behind a chart, folded: built in an idle moment, or when it is unfolded first. */
export const FoldedTable = ({
  panel,
  rows,
  caption,
}: {
  panel: Panel;
  rows: readonly TableRow[];
  caption: string;
}) => {
  const { locale, strings } = useSettings();
  const [unfolded, setUnfolded] = useState(false);
  const come = useTurn(!unfolded);
  return (
    <details className="panel-table" onToggle={({ currentTarget }) => setUnfolded(currentTarget.open)}>
      <summary>{strings.table}</summary>
      {(come || unfolded) && <DataTable rows={rows} columns={columnsOf(panel, locale)} caption={caption} />}
    </details>
  );
};
