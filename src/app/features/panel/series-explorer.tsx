import { useEffect, useState } from 'react';
import type { Series } from '../../../bundle/model/series.ts';
import { unitName } from '../../../bundle/model/unit.ts';
import type { SeriesRow } from '../../../bundle/series/series-file.ts';
import type { SeriesPoints } from '../../../bundle/series/series-window.ts';
import { dateText } from '../../../charts/layout/series-drawing.ts';
import { grouped, signed } from '../../../charts/model/number.ts';
import { useDashboardState } from '../../data/dashboard-provider.tsx';
import type { OpenSeries } from '../../panel/series/open-series.ts';
import { seriesBytes } from '../../panel/series/series-bytes.ts';
import { type SpanStep, showSpan, stepped, useSpan } from '../../panel/series/span.ts';
import { SERIES_STRINGS } from '../../panel/series/strings.ts';
import { useSettings } from '../../settings/provider.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { Section } from './section.tsx';
import '../../panel/series/series.css';
import buttons from '../../ui/button.module.css';
import tables from '../../ui/table.module.css';

const STEPS: readonly SpanStep[] = ['in', 'out', 'earlier', 'later', 'whole'];
const ROWS_ON_A_PAGE = 20;

/** One page of the rows of the stretch that is shown. */
const useRows = (open: OpenSeries, page: number): readonly SeriesRow[] => {
  const { from, to } = useSpan();
  const [rows, setRows] = useState<readonly SeriesRow[]>([]);
  useEffect(() => {
    let over = false;
    open
      .rows({ from, to }, page * ROWS_ON_A_PAGE, ROWS_ON_A_PAGE)
      .then((found) => over || setRows(found))
      // Closed with its panel.
      .catch(() => undefined);
    return () => {
      over = true;
    };
  }, [open, from, to, page]);
  return rows;
};

const Rows = ({ series, open, count }: { series: Series; open: OpenSeries; count: number }) => {
  const { locale } = useSettings();
  const words = SERIES_STRINGS[locale];
  const [asked, setAsked] = useState(0);
  const pages = Math.max(1, Math.ceil(count / ROWS_ON_A_PAGE));
  const page = Math.min(asked, pages - 1);
  const rows = useRows(open, page);
  const number = (value: number): string => grouped(`${value}`);
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className={tables.scroll} tabIndex={0} aria-label={words.title}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.columns.date}</th>
              <th scope="col" className={tables.number}>
                {words.columns.value} ({unitName(series.unit, locale)})
              </th>
              <th scope="col" className={tables.number}>
                {series.path} · {words.columns.row}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ row, date, value }) => (
              <tr key={row} data-row={row}>
                <th scope="row">{dateText(date, locale)}</th>
                <td className={tables.number}>{value === '' ? words.gap : signed(value)}</td>
                <td className={tables.number}>{number(row)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <div className="series-tools">
        <button
          type="button"
          className={buttons.button}
          disabled={page === 0}
          onClick={() => setAsked(page - 1)}
        >
          {words.previous}
        </button>
        <span role="status">{words.page(number(page + 1), number(pages))}</span>
        <button
          type="button"
          className={buttons.button}
          disabled={page === pages - 1}
          onClick={() => setAsked(page + 1)}
        >
          {words.next}
        </button>
      </div>
    </>
  );
};

/** Other stretches of a long series, its rows as they are written, and the file itself. */
const SeriesExplorer = ({
  series,
  open,
  points,
}: {
  series: Series;
  open: OpenSeries;
  points: SeriesPoints;
}) => {
  const { folder } = useDashboardState();
  const { locale } = useSettings();
  const words = SERIES_STRINGS[locale];
  const span = useSpan();
  const { rows, count, total, extent } = points;
  const ends = [rows[0], rows.at(-1)].map((row) => dateText(row?.date ?? '', locale));
  const save = async (): Promise<void> => {
    const content = await seriesBytes(folder, series.path);
    if (content) saveFile({ name: `${series.name}.csv`, mediaType: 'text/csv', content });
  };
  return (
    <Section
      title={words.title}
      tools={
        <button type="button" className={buttons.button} onClick={() => void save().catch(() => undefined)}>
          {words.save}
        </button>
      }
    >
      <div className="series-tools">
        {STEPS.map((step) => (
          <button
            key={step}
            type="button"
            className={buttons.button}
            data-step={step}
            onClick={() => showSpan(stepped(span, extent, step), extent)}
          >
            {words[step]}
          </button>
        ))}
        <span className="series-shown" role="status">
          {words.shown(ends[0] ?? '', ends[1] ?? '', grouped(`${count}`), grouped(`${total}`))} · {words.drag}
        </span>
      </div>
      <Rows key={`${span.from}:${span.to}`} series={series} open={open} count={count} />
    </Section>
  );
};

export default SeriesExplorer;
