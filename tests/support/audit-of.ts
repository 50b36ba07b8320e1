import { type Audit, audit } from '../../src/audit/audit.ts';
import type { Check } from '../../src/audit/check.ts';
import type { Bundle, Figure } from '../../src/bundle/model/bundle.ts';
import type { Measure, Qualifier } from '../../src/bundle/model/schema.ts';
import { sampleBundle } from './sample-bundle.ts';
import { unit } from './units.ts';

/** Audits without files, for tests that need thousands of them. */

const EMPTY = await sampleBundle([]);
const PLACE = { file: 'sample.csv', row: 2 };
const NAME = { zh: '样例', en: 'sample' };

export interface Stated {
  readonly value: string;
  readonly unit: string;
  readonly bound?: Qualifier;
  readonly measure?: Measure;
  readonly period?: string;
}

const figureOf = (id: string, stated: Stated): Figure => ({
  id,
  indicator: NAME,
  scope: NAME,
  period: stated.period ?? '2021',
  measure: stated.measure ?? 'level',
  value: stated.value,
  unit: unit(stated.unit),
  note: NAME,
  place: PLACE,
  resource: 'sample',
  status: '',
  indicatorId: null,
  valueTo: null,
  qualifier: stated.bound ?? '',
  modality: '',
  base: null,
  cell: '',
  of: null,
  basis: '',
  item: 'I.1',
  offset: 0,
  stated: '',
});

/** The check of one relation between numbers; throws when it is none. */
export const checkOf = (kind: string, operands: readonly Stated[], result?: Stated): Check => {
  const named = operands.map((stated, index): [string, Figure] => {
    const id = `o${index}`;
    return [id, figureOf(id, stated)];
  });
  const told: [string, Figure][] = result ? [['result', figureOf('result', result)]] : [];
  const bundle: Bundle = {
    ...EMPTY,
    figures: new Map([...named, ...told]),
    relations: [
      {
        id: 'r',
        kind,
        operands: named.map(([id]) => id),
        result: result ? 'result' : null,
        expect: '',
        note: NAME,
        name: null,
        place: PLACE,
      },
    ],
  };
  const { checks, defects }: Audit = audit(bundle);
  const [check] = checks;
  if (!check) throw new Error(JSON.stringify(defects));
  return check;
};
