import Fraction from 'fraction.js';
import { decimalsOf } from '../../bundle/numbers/decimal.ts';
import type { Mention } from '../mention.ts';
import type { DraftFigure } from './rows.ts';

/** Relations that may hold between the figures of a report, proposed for its audit; `src/audit` has the kinds. */

export interface DraftRelation {
  readonly id: string;
  readonly kind: string;
  readonly operands: string;
  readonly result: string;
  /** Blank, since nobody has looked at the verdict yet. */
  readonly expect: string;
  readonly note: string;
  readonly note_en: string;
}

interface Pair {
  readonly row: DraftFigure;
  readonly mention: Mention;
}

const relation = (id: string, kind: string, operands: readonly string[], result = ''): DraftRelation => ({
  id,
  kind,
  operands: operands.join(';'),
  result,
  expect: '',
  note: '',
  note_en: '',
});

/** A growth with its level implies the year before, a share with its part the whole, a rate with its count the plan. */
const OF_KIND: Readonly<Record<string, readonly [kind: string, suffix: string]>> = {
  growth: ['base', 'base'],
  change: ['change', 'before'],
  share: ['share', 'whole'],
  rate: ['ratio', 'plan'],
};

const PERCENT = '%';

const ofRelations = (pairs: readonly Pair[]): DraftRelation[] => {
  const byId = new Map(pairs.map((pair) => [pair.row.id, pair]));
  return pairs.flatMap(({ row, mention }) => {
    const about = byId.get(row.of);
    const named = OF_KIND[row.measure];
    if (!about || !named || about.row.measure !== 'level') return [];
    const ratio = row.measure !== 'change';
    if (ratio && (row.unit !== PERCENT || Number(row.value) <= (row.measure === 'growth' ? -100 : 0)))
      return [];
    if (!ratio && mention.baseUnit !== about.mention.baseUnit) return [];
    return [relation(`${row.id}.${named[1]}`, named[0], [about.row.id, row.id])];
  });
};

/** Fewest and most parts of a sum. */
const FEWEST = 2;
const MOST = 10;

/** Half a unit of the last digit, in base units: how far rounding may have moved the number. */
const rounding = ({ value, baseValue }: Mention): Fraction => {
  const decimals = decimalsOf(value ?? '');
  const stated = new Fraction(value ?? '0');
  const factor = stated.equals(0) ? new Fraction(1) : new Fraction(baseValue ?? '0').div(stated);
  return factor.div(new Fraction(10).pow(decimals) ?? new Fraction(1)).div(2);
};

interface Amount {
  readonly amount: Fraction;
  readonly slack: Fraction;
}

const amountOf = (mention: Mention): Amount => ({
  amount: new Fraction(mention.baseValue ?? '0'),
  slack: rounding(mention),
});

/** Whether two levels may be total and part. */
const sameKindOf = ({ mention }: Pair, other: Pair): boolean =>
  mention.baseUnit === other.mention.baseUnit &&
  mention.period === other.mention.period &&
  mention.baseUnit !== '';

/** Sums of levels that directly follow a level of their unit and add up to it within their roundings. */
const sumRelations = (pairs: readonly Pair[]): DraftRelation[] => {
  const levels = pairs.filter(({ row }) => row.measure === 'level' && row.qualifier === '');
  return levels.flatMap((total, at) => {
    const whole = amountOf(total.mention);
    if (whole.amount.compare(0) <= 0) return [];
    let sum = new Fraction(0);
    let slack = whole.slack;
    const parts: Pair[] = [];
    for (const part of levels.slice(at + 1, at + 1 + MOST)) {
      if (!sameKindOf(total, part)) break;
      const { amount, slack: more } = amountOf(part.mention);
      parts.push(part);
      sum = sum.add(amount);
      slack = slack.add(more);
      if (sum.sub(whole.amount).compare(slack) > 0) break;
      if (parts.length >= FEWEST && sum.sub(whole.amount).abs().compare(slack) <= 0) {
        return [
          relation(
            `${total.row.id}.sum`,
            'sum',
            parts.map(({ row }) => row.id),
            total.row.id,
          ),
        ];
      }
    }
    return [];
  });
};

/** Relations proposed for the figures of a report; `rows` are those of its mentions, in order. */
export const draftRelations = (
  mentions: readonly Mention[],
  rows: readonly DraftFigure[],
): DraftRelation[] => {
  const byOffset = new Map(mentions.map((mention) => [String(mention.offset), mention]));
  const pairs = rows.flatMap((row) => {
    const mention = byOffset.get(row.offset);
    return mention ? [{ row, mention }] : [];
  });
  return [...ofRelations(pairs), ...sumRelations(pairs)];
};
