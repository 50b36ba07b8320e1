import { useState } from 'react';
import {
  orderedRows,
  type TableColumn,
  tableOrder,
  tableOrderText,
} from '../../../charts/model/table-order.ts';
import { tableText } from '../../../charts/model/table-text.ts';
import { useDashboard } from '../../data/dashboard-provider.tsx';
import { copyText } from '../../panel/copy.ts';
import { DataTable } from '../../panel/data-table.tsx';
import { columnsOf } from '../../panel/table-columns.ts';
import { useSettings } from '../../settings/provider.tsx';
import buttons from '../../ui/button.module.css';
import { hrefWith, replaceHash, useQueryValue } from '../../url/hash-location.ts';
import styles from './panel-page.module.css';
import { Section } from './section.tsx';
import type { SectionProps } from './section-props.ts';
import { PANEL_PAGE_STRINGS } from './strings.ts';

/** The table behind the chart: sorted as the link says, copied as it stands. */
export const Table = ({ panel, drawing }: SectionProps) => {
  const { bundle } = useDashboard();
  const { locale, strings } = useSettings();
  const words = PANEL_PAGE_STRINGS[locale];
  const columns = columnsOf(panel, locale);
  const [copied, setCopied] = useState('');
  const order = tableOrder(useQueryValue('sort'));
  const rows = orderedRows(drawing.rows, order, locale);
  const sortBy = (column: TableColumn): void => {
    const same = order?.column === column;
    // Upwards, downwards, as drawn.
    const next = !same
      ? tableOrderText({ column, descending: false })
      : order.descending
        ? null
        : tableOrderText({ column, descending: true });
    replaceHash(hrefWith('sort', next));
  };
  const copy = async (): Promise<void> => {
    const { natures } = strings;
    const headings = { ...columns, unit: words.unit, source: words.source, id: words.id };
    const text = tableText(rows, bundle, headings, { natures, locale });
    setCopied((await copyText(text)) ? words.copied : words.notCopied);
  };
  const tools = (
    <div className={styles.sectionTools}>
      <span role="status">{copied}</span>
      <button type="button" className={buttons.button} onClick={copy}>
        {words.copy}
      </button>
    </div>
  );
  return (
    <Section title={words.table} tools={tools}>
      <DataTable
        rows={rows}
        columns={columns}
        caption={words.table}
        sorting={{ order, sortBy, label: words.sortBy }}
      />
    </Section>
  );
};
