import { useEffect } from 'react';
import type { FigureId } from '../../../bundle/model/bundle.ts';
import { remember, remembered } from '../../settings/storage.ts';
import {
  hrefWithAll,
  presentPath,
  presentQuery,
  pushHash,
  replaceHash,
  useQuery,
} from '../../url/hash-location.ts';
import { COLUMN_IDS, type ColumnId, DEFAULT_COLUMNS, INDICATOR, type SortId } from './column-ids.ts';
import type { Facet } from './facet.ts';
import { FACETS } from './facets.ts';
import type { Choices } from './filter.ts';

/** What the link says of the table of figures: `q=…&topic=a,b&sort=-value&columns=…&selected=…&compare=1`. */
export interface ExplorerView {
  readonly query: string;
  readonly choices: Choices;
  readonly order: { readonly column: SortId; readonly descending: boolean } | null;
  readonly columns: readonly ColumnId[];
  readonly selected: readonly FigureId[];
  readonly comparing: boolean;
}

const listOf = (text: string | null): string[] => text?.split(',').filter(Boolean) ?? [];

const listText = (values: Iterable<string>): string | null => [...values].join(',') || null;

const isColumn = (text: string): text is ColumnId => COLUMN_IDS.some((id) => id === text);

const columnsOf = (text: string): readonly ColumnId[] => listOf(text).filter(isColumn);

/** The view that a query of the hash describes; what it does not know is passed over. */
export const viewOf = (query: URLSearchParams, facets: readonly Facet[] = FACETS): ExplorerView => {
  const sort = query.get('sort') ?? '';
  const column = sort.replace(/^-/, '');
  const columns = query.get('columns');
  return {
    query: query.get('q') ?? '',
    choices: new Map(
      facets.flatMap(({ id }) => {
        const values = listOf(query.get(id));
        return values.length > 0 ? [[id, new Set(values)] as const] : [];
      }),
    ),
    order: isColumn(column) || column === INDICATOR ? { column, descending: sort.startsWith('-') } : null,
    columns: columns === null ? DEFAULT_COLUMNS : columnsOf(columns),
    selected: listOf(query.get('selected')),
    comparing: query.get('compare') !== null,
  };
};

type Change = Readonly<Record<string, string | null>>;

export const searchFor = (query: string): Change => ({ q: query === '' ? null : query });

export const choose = (view: ExplorerView, facet: string, value: string, on: boolean): Change => {
  const values = new Set(view.choices.get(facet));
  if (on) values.add(value);
  else values.delete(value);
  return { [facet]: listText(values) };
};

export const clearFacet = (facet: string): Change => ({ [facet]: null });

export const clearAll = (facets: readonly Facet[] = FACETS): Change => ({
  ...Object.fromEntries(facets.map(({ id }) => [id, null])),
  q: null,
});

export const sortBy = (order: ExplorerView['order']): Change => ({
  sort: order && `${order.descending ? '-' : ''}${order.column}`,
});

export const showColumn = (view: ExplorerView, column: ColumnId, on: boolean): Change => {
  const columns = COLUMN_IDS.filter((id) => (id === column ? on : view.columns.includes(id)));
  const usual = columns.join() === DEFAULT_COLUMNS.join();
  return { columns: usual ? null : columns.join(',') };
};

/** Where the table is. */
const PATH = '/figures';

const COLUMNS_KEY = 'columns';

/** Changes the columns for now and for the next visit. */
export const chooseColumn = (column: ColumnId, on: boolean): void =>
  replaceView((now) => {
    const change = showColumn(now, column, on);
    remember(COLUMNS_KEY, change.columns ?? null);
    return change;
  });

export const select = (view: ExplorerView, ids: readonly FigureId[], on: boolean): Change => {
  const others = view.selected.filter((id) => !ids.includes(id));
  const selected = on ? [...others, ...ids] : others;
  return { selected: listText(selected), ...(selected.length === 0 && { compare: null }) };
};

export const compare = (on: boolean): Change => ({ compare: on ? '1' : null });

/** What the link becomes, by what it says now: who changes one thing of it need not know the rest. */
type Step = (now: ExplorerView) => Change;

/** A link that leads elsewhere already, while the table still stands, is left as it is. */
const change = (write: (href: string) => void, step: Step): void => {
  if (presentPath() === PATH) write(hrefWithAll(step(viewOf(presentQuery()))));
};

/** Changes the view in place: what is typed, sorted or ticked leaves no step behind in the history. */
export const replaceView = (step: Step): void => change(replaceHash, step);

/** Changes the view as a step that the browser's Back undoes. */
export const pushView = (step: Step): void => change(pushHash, step);

/** The view of the present link. One that names no columns shows those chosen last, and then says so. */
export const useExplorerView = (): ExplorerView => {
  const query = useQuery();
  const last = query.has(COLUMNS_KEY) ? null : remembered(COLUMNS_KEY);
  useEffect(() => {
    if (last !== null) replaceView(() => ({ [COLUMNS_KEY]: last }));
  }, [last]);
  const view = viewOf(query);
  return last === null ? view : { ...view, columns: columnsOf(last) };
};
