import Fraction from 'fraction.js';
import { audit } from '../../../src/audit/audit.ts';
import type { Bundle } from '../../../src/bundle/model/bundle.ts';

/**
 * What accounts for the numbers in an editor's notes beside the row's own numbers and the terms of its relation: other
 * figures, which the bundle states as well, and arithmetic, which is done again here.
 */
interface Accounts {
  /** Other figures and reference values that the note speaks of. */
  readonly of?: readonly string[];
  readonly numbers?: (of: Values) => readonly (Fraction | number | string)[];
}

/** The values of a bundle, in base units. */
interface Values {
  readonly value: (id: string) => Fraction;
  /** The ends of what a relation gives. */
  readonly derived: (relation: string) => readonly Fraction[];
}

const valuesOf = (bundle: Bundle): Values => ({
  value: (id) => {
    const stated = bundle.figures.get(id) ?? bundle.references.get(id);
    if (!stated) throw new Error(`a note speaks of ${id}, which is not there`);
    return new Fraction(stated.value).mul(stated.unit.factor);
  },
  derived: (id) => {
    const found = audit(bundle).checks.find((check) => check.id === id)?.derived;
    if (!found?.lo || !found.hi) throw new Error(`a note speaks of ${id}, which gives no range`);
    return [found.lo, found.hi];
  },
});

const percent = (a: Fraction, b: Fraction): Fraction => a.div(b).mul(100);
const growth = (now: Fraction, before: Fraction | number): Fraction => now.div(before).sub(1).mul(100);
const thousands = (amount: Fraction): number => amount.div(1e11).floor().valueOf();
const sum = (amounts: readonly Fraction[]): Fraction => amounts.reduce((a, b) => a.add(b), new Fraction(0));

/** 1 to `n`: things that the note itself lists. */
const listed = (n: number) => (): readonly number[] => Array.from({ length: n }, (_, index) => index + 1);

/** How many marks of 1000 亿元 were passed, from either level of 2018, and such a mark. */
const steps = ({ value }: Values): readonly number[] => [
  ...['ref.gdp.2018.first', 'ref.gdp.2018'].map((id) => thousands(value('gdp.2021')) - thousands(value(id))),
  1e11,
];

export const ACCOUNTS: Readonly<Record<string, Accounts>> = {
  // The days of the inspection, from the preamble.
  'letters.received': { numbers: () => [1, 10, 2, 6, 21, 3, 24] },
  'letters.persons.talk-and-circular': { numbers: listed(2) },
  'brics.tasks': { numbers: listed(2) },
  'industry.high-tech.value-added.2021.share': { numbers: listed(2) },
  'land.illegal.total': { numbers: listed(2) },
  'gdp.2021.growth.nominal': { of: ['gdp.2021.growth'] },
  'economy.growth-rank.2021': { numbers: listed(3) },
  'rectification.meetings': { numbers: listed(2) },
  'gdp.steps': { numbers: steps },
  'gdp.2018.first-published': { numbers: steps },
  // September 2021, the month of the outbreak.
  'epidemic.lockdown-zones.2021-09': { numbers: () => [9] },
  'epidemic.control-zones.2021-09': { numbers: () => [9] },
  'epidemic.days-to-zero.2021-09': { numbers: () => [9] },
  'epidemic.community-cases.new.2021-09': { of: ['epidemic.days-to-zero.2021-09'], numbers: () => [9] },
  'housing.land-supply.2021.over-plan': {
    numbers: ({ value }) => [value('housing.land-supply.2021.over-plan').add(100)],
  },
  'industry.chains.key.restated': { of: ['industry.chains.over-100bn.restated'], numbers: () => [100] },
  'industry.chains.over-100bn.within': { numbers: () => [100] },
  // 近三年 and 三年行动 are names of the text.
  'personal-matters.not-own-hand.criticised': { numbers: () => [3] },
  'soe.reform-tasks': { numbers: () => [3] },
  'urban.dead-end-roads': { numbers: () => [3] },
  'party.bodies.overdue.rectified': {
    of: ['party.general-branches.large.rectified', 'party.branches.large.rectified'],
  },
  // The unit in which it was published, 万元.
  'ref.gdp.2018': { numbers: () => [10] },
  // An index stands on 100.
  'ref.gdp.2017.growth': { numbers: () => [100] },
  'ref.gdp.2018.growth': { numbers: () => [100] },
  // What the same or another publication says beside the value.
  'ref.provincial-projects.2021.plan': { numbers: () => [111] },
  'ref.provincial-projects.2021.investment': { numbers: () => [111] },
  'ref.provincial-projects.2021-h1.completion': { numbers: () => [111] },
  'investment.provincial-key.completion': { numbers: () => [111] },
  'ref.trade.total.2021.growth.rank': { numbers: listed(2) },
  'trade.imports.base': { of: ['ref.trade.imports.2020'] },
  'trade.exports.base': {
    of: ['ref.trade.exports.2020'],
    numbers: ({ derived }) => {
      const [imports, exports] = [derived('trade.imports.base'), derived('trade.exports.base')];
      return imports.map((end, index) => end.add(exports[index] ?? 0));
    },
  },
  'trade.province.whole': {
    of: ['ref.trade.fujian.total.2021.growth'],
    numbers: ({ value, derived }) => {
      const rise = value('ref.trade.fujian.total.2021.growth');
      const bases = derived('trade.province.whole').map((end, index) =>
        end.div(
          rise
            .add(index === 0 ? 0.05 : -0.05)
            .div(100)
            .add(1),
        ),
      );
      const first = sum(['ref.trade.fujian.exports.2020', 'ref.trade.fujian.imports.2020'].map(value));
      return [...bases, first];
    },
  },
  'trade.growth-rank.among-large-cities': { of: ['trade.planned-cities'], numbers: () => [20] },
  'education.enrolment.growth': {
    numbers: ({ value }) => [
      value('education.enrolment.registered.2021').sub(value('education.enrolment.registered.2021.change')),
    ],
  },
  'soe.profit-margin': {
    numbers: ({ value }) => {
      const before = (id: string): Fraction => value(id).div(value(`${id}.growth`).div(100).add(1));
      return [percent(before('soe.profit.2021'), before('soe.revenue.2021'))];
    },
  },
  'fraud.suspects.base': {
    numbers: ({ value }) => {
      const [least = 0, most = 0] = [2614, 2615];
      const now = value('fraud.suspects.2021');
      return [least, most, ...[least, most].map((before) => growth(now, before))];
    },
  },
  'land.illegal.residual': {
    numbers: ({ value, derived }) => [
      value('land.illegal.total')
        .div(derived('land.illegal.residual')[0] ?? 1)
        .round()
        .valueOf(),
    ],
  },
  'letters.persons.measures.sum': {
    numbers: ({ value }) => {
      const ids = (...names: string[]): Fraction =>
        sum(names.map((name) => value(`letters.persons.${name}`)));
      const [punished, admonished] = [ids('sanctioned'), ids('admonition-talks', 'admonished')];
      return [3, punished, admonished, value('letters.persons').sub(punished).sub(admonished)];
    },
  },
  'letters.persons.ranks.residual': {
    of: ['letters.persons.admonished'],
    // The persons of the two lists that give posts.
    numbers: ({ value }) => [
      ...listed(3)(),
      sum(['sanctioned', 'admonition-talks', 'admonished'].map((name) => value(`letters.persons.${name}`))),
    ],
  },
  // Three matters, which the report names for two findings.
  'audit.items.open.approval': { numbers: () => [3] },
  'audit.items.open.sum': { numbers: () => [3] },
};

/** What a row's note may say beside its own numbers. */
export const accountsOf = (
  row: string,
  bundle: Bundle,
): { ids: readonly string[]; exact: readonly Fraction[] } => {
  const { of = [], numbers = () => [] } = ACCOUNTS[row] ?? {};
  return { ids: of, exact: numbers(valuesOf(bundle)).map((number) => new Fraction(number)) };
};
