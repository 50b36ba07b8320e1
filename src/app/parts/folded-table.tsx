import { useState } from 'react';
import type { TableRow } from '../../panels/kind.ts';
import { useTurn } from '../chart/use-mounted.ts';
import { useSettings } from '../state/settings.tsx';
import { DataTable } from './data-table.tsx';

/** The table behind a chart, folded: built in an idle moment, or when it is unfolded first. */
export const FoldedTable = ({ rows, caption }: { rows: readonly TableRow[]; caption: string }) => {
  const { strings } = useSettings();
  const [unfolded, setUnfolded] = useState(false);
  const come = useTurn(!unfolded);
  return (
    <details className="panel-table" onToggle={({ currentTarget }) => setUnfolded(currentTarget.open)}>
      <summary>{strings.table}</summary>
      {(come || unfolded) && <DataTable rows={rows} caption={caption} />}
    </details>
  );
};
