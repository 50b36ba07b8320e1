import { audit } from '../../src/audit/audit.ts';
import { type SampleFigure, type SampleRelation, sampleBundle } from '../support/sample-bundle.ts';
import type { Benchmark } from './benchmark.ts';

const RELATIONS = 10_000;

/** A seventh of the rates are wrong, so that both readings are tried. */
const figuresOf = (n: number): SampleFigure[] => {
  const current = 100_000 + n * 37;
  const previous = 90_000 + n * 31;
  const percent = ((current / previous - 1) * 100 + (n % 7 === 0 ? 1 : 0)).toFixed(2);
  return [
    { id: `a${n}`, value: (current / 100).toFixed(2), unit: '亿元' },
    { id: `b${n}`, value: (previous / 100).toFixed(2), unit: '亿元', period: '2020' },
    { id: `g${n}`, value: percent, unit: '%', measure: 'growth', of: `a${n}` },
    { id: `p${n}`, value: String(300 + n), unit: '家' },
    { id: `q${n}`, value: '38.22', unit: '%', measure: 'growth', of: `p${n}` },
  ];
};

const relationsOf = (n: number): SampleRelation[] => [
  { id: `growth-${n}`, kind: 'growth', operands: `a${n};b${n}`, result: `g${n}` },
  { id: `base-${n}`, kind: 'base', operands: `p${n};q${n}` },
  { id: `sum-${n}`, kind: 'sum', operands: `p${n};p${n};p${n}` },
  { id: `within-${n}`, kind: 'within', operands: `b${n};a${n}` },
];

const NUMBERS = Array.from({ length: RELATIONS / 4 }, (_, n) => n);

export const auditing: Benchmark = {
  name: 'audit relations',
  amount: RELATIONS,
  of: 'relations',
  prepare: async () => {
    const bundle = await sampleBundle(NUMBERS.flatMap(figuresOf), {
      relations: NUMBERS.flatMap(relationsOf),
    });
    // A new bundle each round: an audit is made once a bundle.
    return () => audit({ ...bundle });
  },
};
