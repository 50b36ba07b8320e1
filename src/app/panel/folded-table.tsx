import { useState } from 'react';
import type { TableRow } from '../../charts/model/kind.ts';
import type { Panel } from '../../charts/model/panel.ts';
import { useSettings } from '../settings/provider.tsx';
import { useTurn } from '../ui/use-mounted.ts';
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
