import { expect, test } from 'vitest';
import { DEFAULT_COLUMNS } from '../../../../src/app/features/figures/column-ids.ts';
import {
  choose,
  compare,
  select,
  showColumn,
  sortBy,
  viewOf,
} from '../../../../src/app/features/figures/view.ts';

const view = (text: string) => viewOf(new URLSearchParams(text));

/** The view after a change, as the link would have it. */
const after = (text: string, change: Readonly<Record<string, string | null>>) => {
  const query = new URLSearchParams(text);
  for (const [key, value] of Object.entries(change)) {
    if (value === null) query.delete(key);
    else query.set(key, value);
  }
  return viewOf(query);
};

test('an empty link is the table as it is first seen', () => {
  expect(view('')).toEqual({
    query: '',
    choices: new Map(),
    order: null,
    columns: DEFAULT_COLUMNS,
    selected: [],
    comparing: false,
  });
});

test('a link holds search, filters, order, columns, selection and comparison', () => {
  expect(
    view('q=gdp&measure=growth,share&sort=-value&columns=value,id&selected=gdp.2021,a.b&compare=1'),
  ).toEqual({
    query: 'gdp',
    choices: new Map([['measure', new Set(['growth', 'share'])]]),
    order: { column: 'value', descending: true },
    columns: ['value', 'id'],
    selected: ['gdp.2021', 'a.b'],
    comparing: true,
  });
});

test('the name that is always there sorts too', () => {
  expect(view('sort=indicator').order).toEqual({ column: 'indicator', descending: false });
  expect(view('columns=indicator').columns).toEqual([]);
});

test('what a link says that there is not is passed over', () => {
  expect(view('sort=colour&columns=colour,value&measure=')).toMatchObject({
    order: null,
    columns: ['value'],
    choices: new Map(),
  });
});

test('a value is chosen and given up again', () => {
  const chosen = after('', choose(view(''), 'unit', '元', true));
  expect(chosen.choices).toEqual(new Map([['unit', new Set(['元'])]]));
  expect(after('unit=元', choose(chosen, 'unit', '元', false)).choices).toEqual(new Map());
});

test('columns keep their order, and the usual ones leave the link', () => {
  expect(after('', showColumn(view(''), 'id', true)).columns).toEqual([...DEFAULT_COLUMNS, 'id']);
  expect(showColumn(view('columns=value,period,scope,measure,verdict,where,id'), 'id', false)).toEqual({
    columns: null,
  });
});

test('giving up the last figure ends the comparison', () => {
  const start = 'selected=a,b&compare=1';
  expect(after(start, select(view(start), ['a'], false))).toMatchObject({
    selected: ['b'],
    comparing: true,
  });
  expect(after(start, select(view(start), ['a', 'b'], false))).toMatchObject({
    selected: [],
    comparing: false,
  });
  expect(after('', compare(true)).comparing).toBe(true);
  expect(after('', sortBy({ column: 'value', descending: true })).order?.descending).toBe(true);
});
