import { expect, test } from 'vitest';
import { FACETS } from '../../../../src/app/features/figures/facets.ts';
import { filterFigures } from '../../../../src/app/features/figures/filter.ts';
import { searchTextOf } from '../../../../src/app/search/figure-text.ts';
import type { Figure } from '../../../../src/bundle/model/bundle.ts';
import { sampleBundle } from '../../../support/sample-bundle.ts';
import { SHIPPED } from '../../../support/shipped.ts';

const { bundle } = SHIPPED;
const all = [...bundle.figures.values()];

const filtered = (choices: Record<string, string[]>, query = '') =>
  filterFigures(SHIPPED, {
    query,
    choices: new Map(Object.entries(choices).map(([id, values]) => [id, new Set(values)])),
    facets: FACETS,
    searchText: (figure) => searchTextOf(figure, null),
  });

const ids = (figures: readonly Figure[]): string[] => figures.map(({ id }) => id).sort();

test('without a choice every figure is listed, in the order of the report', () => {
  const { figures } = filtered({});
  expect(ids(figures)).toEqual(ids(all));
  expect(figures.map(({ offset }) => offset)).toEqual(all.map(({ offset }) => offset).sort((a, b) => a - b));
});

test('each facet gives every figure at least one value, and its counts say how many', () => {
  const { counts } = filtered({});
  for (const facet of FACETS) {
    for (const [value, count] of counts.get(facet.id) ?? []) {
      const { figures } = filtered({ [facet.id]: [value] });
      expect(figures.length, `${facet.id} ${value}`).toBe(count);
      expect(count).toBeGreaterThan(0);
    }
    expect(all.filter((figure) => facet.valuesOf(figure, SHIPPED).length === 0)).toEqual([]);
  }
});

test('values of one facet add up, each facet filters the others', () => {
  const growth = filtered({ measure: ['growth'] }).figures;
  expect(ids(growth)).toEqual(ids(all.filter(({ measure }) => measure === 'growth')));
  const both = filtered({ measure: ['growth', 'share'] }).figures;
  expect(both.length).toBe(growth.length + filtered({ measure: ['share'] }).figures.length);
  const { figures, counts } = filtered({ measure: ['growth'], unit: ['元'] });
  expect(figures).toEqual([]);
  // What another measure would show of this unit, the measure's own choice left aside.
  expect(counts.get('measure')?.get('level')).toBe(
    all.filter(({ unit, measure }) => unit.base === '元' && measure === 'level').length,
  );
});

test('things of two kinds are two values of the unit, though both are counted in 个', async () => {
  const small = await sampleBundle([
    { id: 'items', value: '5', unit: '个' },
    { id: 'many', value: '2', unit: '万个' },
    { id: 'counties', value: '3', unit: '县' },
  ]);
  const unit = FACETS.find(({ id }) => id === 'unit');
  const values = [...small.figures.values()].map((figure) =>
    unit?.valuesOf(figure, { ...SHIPPED, bundle: small }),
  );
  expect(values).toEqual([['个'], ['个'], ['县']]);
});

test('the search filters too, and so does what is counted', () => {
  const { figures, counts } = filtered({}, '地区生产总值');
  expect(figures.length).toBeGreaterThan(1);
  expect(figures.every(({ indicator, scope }) => /地区生产总值/.test(indicator.zh + scope.zh))).toBe(true);
  const counted = [...(counts.get('measure')?.values() ?? [])].reduce((a, b) => a + b, 0);
  expect(counted).toBe(figures.length);
});

test('a verdict finds the figures of its checks', async () => {
  const { audit } = await import('../../../../src/audit/audit.ts');
  const differing = audit(bundle).checks.filter(({ verdict }) => verdict === 'differs');
  const expected = new Set(
    differing.flatMap(({ operands, result }) => (result === null ? operands : [...operands, result])),
  );
  const { figures } = filtered({ verdict: ['differs'] });
  expect(ids(figures)).toEqual([...expected].filter((id) => bundle.figures.has(id)).sort());
});

test('units without an English noun are told apart in the filter by their measure words', () => {
  const facet = FACETS.find(({ id }) => id === 'unit');
  expect(facet?.label('元', SHIPPED, 'en')).toBe('CNY');
  expect(facet?.label('家', SHIPPED, 'en')).toBe('number (家)');
  expect(facet?.label('家', SHIPPED, 'zh')).toBe('家');
});
