import { ReasonError } from '../../bundle/defects/reason.ts';
import type { Figure } from '../../bundle/model/bundle.ts';
import type { Bilingual, Locale } from '../../bundle/model/text.ts';
import { commensurable, type Unit } from '../../bundle/model/unit.ts';
import { signed } from '../../bundle/numbers/decimal.ts';

const LOCALES = ['zh', 'en'] as const;

/** A unit by its name; measure words without an English one are called as the data calls them. */
const named = ({ label, unit }: Unit, locale: Locale): string => label[locale] || unit;

/** Something that has a unit: a figure or a reference value. */
interface Measured {
  readonly id: string;
  readonly unit: Unit;
}

const inUnit = ({ id, unit }: Measured, locale: Locale): string =>
  locale === 'zh' ? `${id}（${named(unit, 'zh')}）` : `${id} (${named(unit, 'en')})`;

/** What a figure measures, and in what. */
const measured = ({ id, measure, unit }: Figure, locale: Locale): string =>
  locale === 'zh' ? `${id}（${measure}，${named(unit, 'zh')}）` : `${id} (${measure}, ${named(unit, 'en')})`;

const told = (tell: (locale: Locale) => string): ReasonError => {
  const [zh = '', en = ''] = LOCALES.map(tell);
  return new ReasonError({ zh, en });
};

const reason = (zh: string, en: string): ReasonError => new ReasonError({ zh, en });

/** Why figures cannot be drawn as their panel asks: every reason, as a function of its facts. */
export const reasons = {
  noFigure: (id: string) => reason(`没有指标 ${id}`, `no figure ${id}`),

  noReference: (id: string) => reason(`没有对照值 ${id}`, `no reference value ${id}`),

  noProblems: () => reason('problems.csv 中没有问题可画', 'problems.csv: no problems to draw'),

  noDeadline: () => reason('problems.csv 中没有带时限的问题', 'problems.csv: no problem with a deadline'),

  nothingButZero: () => reason('全部为零，没有可画的', 'nothing but zero to draw'),

  noMeasure: (column: Bilingual) =>
    reason(`“${column.zh}”一列没有任何数值`, `${column.en}: no row states this measure`),

  notOnOneScale: (a: Measured, b: Measured) =>
    told((locale) =>
      locale === 'zh'
        ? `${inUnit(a, 'zh')}与 ${inUnit(b, 'zh')}单位不能相比，不能共用一个尺度`
        : `not on one scale: ${inUnit(a, 'en')} and ${inUnit(b, 'en')}`,
    ),

  notOfOneKind: (a: Figure, b: Figure) =>
    told((locale) =>
      locale === 'zh'
        ? `${measured(a, 'zh')}与 ${measured(b, 'zh')}度量或单位不同，不能同图相比`
        : `not of one kind: ${measured(a, 'en')} and ${measured(b, 'en')}`,
    ),

  notPercentage: ({ id, unit }: Measured) =>
    reason(
      `${id} 不是百分比，其单位为${named(unit, 'zh')}`,
      `${id}: not a percentage, but in ${named(unit, 'en')}`,
    ),

  belowZero: ({ id, value }: Figure) =>
    reason(
      `${id} 为 ${signed(value)}，低于零，不能是整体、部分或完成率`,
      `${id}: ${signed(value)} is below zero, and no whole, part or rate of completion`,
    ),

  noShare: ({ id, value }: Figure) =>
    reason(`${id} 为 ${signed(value)}%，不是整体中的份额`, `${id}: ${signed(value)}% is no share of a whole`),

  shareOfAnother: ({ id, of }: Figure, part: Figure) =>
    reason(`${id} 是 ${of} 的份额，不是 ${part.id} 的`, `${id}: a share that ${of} has, not ${part.id}`),

  emptyWhole: ({ id }: Figure) =>
    reason(`${id} 为零，没有部分可分`, `${id}: a whole of zero has no parts to show`),

  partsExceed: (parts: readonly Figure[], whole: Figure) => {
    const ids = parts.map(({ id }) => id).join(' + ');
    return reason(`${ids} 超出整体 ${whole.id}`, `${ids} exceed ${whole.id}`);
  },

  noPart: (part: Measured, whole: Measured) =>
    told((locale) =>
      locale === 'zh'
        ? `${inUnit(part, 'zh')}与 ${inUnit(whole, 'zh')}单位不能相加，不能是它的部分`
        : `${inUnit(part, 'en')} cannot be a part of ${inUnit(whole, 'en')}`,
    ),

  noLevel: ({ id }: Figure) => reason(`${id} 未指明所说的水平值`, `${id} speaks about no level`),

  noPreviousLevel: ({ id }: Figure) => reason(`由 ${id} 推不出上年水平`, `${id}: no previous level follows`),

  noMultiples: (first: string) =>
    reason(
      `${first} 居首而不大于零，其余不能是它的倍数`,
      `${first}: no multiples of a first bar of zero or less`,
    ),

  noBreak: (figure: string, after: string, periods: readonly string[]) =>
    reason(
      `${figure} 的序列（${periods.join('、')}）在 ${after} 之后没有断点可标`,
      `${figure}: no break after ${after}, a series of ${periods.join(', ')}`,
    ),

  notExact: ({ id }: Figure) =>
    reason(
      `${id} 不是精确的计数，其基数不必为整数`,
      `${id}: not an exact count, so its base need not be a whole number`,
    ),

  noGrowth: ({ id, measure }: Figure) =>
    reason(`${id} 的度量是 ${measure}，不是增速`, `${id}: a ${measure}, not a growth`),

  noBase: (current: Figure, growth: Figure) =>
    reason(`由 ${current.id} 与 ${growth.id} 推不出基数`, `${current.id}, ${growth.id}: no base follows`),

  manyBases: ({ id }: Figure, most: number) =>
    reason(
      `符合 ${id} 的整数基数超过 ${most} 个，无从检验`,
      `${id}: more than ${most} whole bases give it; there is nothing to test`,
    ),

  nothingStated: (check: string) =>
    reason(`${check} 没有推得或所述的数`, `${check}: nothing was derived or stated`),
} as const;

/** Throws where amounts cannot share one scale. */
export const checkOneScale = (all: readonly Measured[]): void => {
  const [first] = all;
  const odd = all.find(({ unit }) => first && !commensurable(unit, first.unit));
  if (first && odd) throw reasons.notOnOneScale(odd, first);
};
