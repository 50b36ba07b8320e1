import * as v from 'valibot';
import type { Bundle, Figure } from '../../bundle/model/bundle.ts';
import { periodText } from '../../bundle/model/period.ts';
import { type Bilingual, counted, type Locale } from '../../bundle/model/text.ts';
import { inBaseUnits } from '../../bundle/model/unit.ts';
import { bilingualSchema } from '../../bundle/read/descriptor.ts';
import { type Segment, segmentRow } from '../layout/segment-row.ts';
import { stackedRows } from '../layout/stacked-rows.ts';
import { figureRow, figureTip, position } from '../marks/marks.ts';
import { figureOf, panelKind, type TableRow } from '../model/kind.ts';
import { afterWord, figureText } from '../model/number.ts';
import { type PlainWhole, plainFigure, stackedChart } from '../model/portable-chart.ts';
import { checkOneScale, reasons } from '../model/reasons.ts';
import { remainder } from '../model/remainder.ts';
import { dated, listed, named, namedAndDated, partNaming, quoted } from '../text/alternative.ts';

const row = v.strictObject({
  whole: v.string(),
  label: v.optional(bilingualSchema),
  parts: v.pipe(
    v.array(v.strictObject({ figure: v.string(), label: v.optional(bilingualSchema) })),
    v.minLength(1),
  ),
  /** What the parts leave of the whole, by name. */
  residual: v.optional(bilingualSchema),
});

const options = v.strictObject({
  rows: v.pipe(v.array(row), v.minLength(1)),
  /** Each whole as wide as the panel, or all wholes on one scale from zero. */
  scale: v.optional(v.picklist(['own', 'common']), 'own'),
});

const RESIDUAL: Bilingual = { zh: '其余未说明', en: 'Not accounted for' };

interface Split {
  readonly whole: Figure;
  readonly name: string;
  readonly segments: readonly Segment[];
  readonly residual: { readonly name: string; readonly text: string; readonly share: number } | null;
  /** The periods of the whole and its parts. */
  readonly periods: readonly string[];
  readonly rows: readonly TableRow[];
  readonly plain: PlainWhole;
}

const splitOf = (
  { whole: wholeId, label, parts, residual = RESIDUAL }: v.InferOutput<typeof row>,
  bundle: Bundle,
  locale: Locale,
): Split => {
  const whole = figureOf(bundle, wholeId);
  const name = label?.[locale] ?? whole.indicator[locale];
  const total = inBaseUnits(whole.value, whole.unit);
  if (total.equals(0)) throw reasons.emptyWhole(whole);
  const members = parts.map(({ figure: id, label }) => {
    const figure = figureOf(bundle, id);
    return { figure, name: label?.[locale] ?? figure.indicator[locale] };
  });
  const left = remainder(
    whole,
    members.map((member) => member.figure),
    locale,
  );
  const residualName = locale === 'zh' ? `${residual.zh}（推得）` : `${residual.en} (implied)`;
  const stated = members.map(
    ({ figure, name }): Segment => ({
      name,
      text: figureText(figure, locale),
      share: position(inBaseUnits(figure.value, figure.unit).div(total)),
      nature: 'stated',
      tip: figureTip(figure, locale),
      figure: figure.id,
    }),
  );
  const unexplained = left && {
    name: residual[locale],
    text: left.text,
    share: position(left.value.div(total)),
  };
  return {
    whole,
    name,
    segments: unexplained
      ? [
          ...stated,
          {
            ...unexplained,
            name: residualName,
            nature: 'derived',
            tip: `${residualName}\n${left.formula} = ${left.text}`,
          },
        ]
      : stated,
    residual: unexplained,
    // Those of the whole and of its stated parts, in their order.
    periods: [whole, ...members.map(({ figure }) => figure)].map(({ period }) => period),
    plain: {
      name: `${name} ${figureText(whole, locale)}`,
      parts: [
        ...members.map(({ figure, name }) => plainFigure(name, figure, locale)),
        ...(left
          ? [
              {
                name: residualName,
                value: left.value,
                unit: whole.unit,
                nature: 'derived' as const,
                label: left.range,
              },
            ]
          : []),
      ],
    },
    rows: [
      figureRow(whole, locale, name),
      ...members.map(({ figure, name }) => figureRow(figure, locale, name)),
      ...(unexplained
        ? [
            {
              label: residual[locale],
              value: left.text,
              amount: position(left.value),
              nature: 'derived' as const,
              period: periodText(whole.period, locale),
              iso: whole.period,
              range: left.range,
              source: left.formula,
            },
          ]
        : []),
    ],
  };
};

/** More wholes than this are counted and not described one by one. */
const MOST_DESCRIBED = 3;

/** A whole with its stated parts and what they leave of it. */
const splitText = ({ whole, name, segments, residual, periods }: Split, locale: Locale): string => {
  const zh = locale === 'zh';
  const stated = segments.filter(({ nature }) => nature === 'stated');
  const nameOf = partNaming(periods, locale);
  const parts = listed(
    stated.map((segment, index) => nameOf(segment, periods[index + 1])),
    locale,
  );
  const total = namedAndDated({ name, text: figureText(whole, locale) }, whole.period, locale);
  if (zh) {
    const rest = residual
      ? `，相减余${afterWord(residual.text)}，图中标为${quoted(residual.name)}`
      : '，相加正好等于整体';
    return `${total}中，报告列出${parts}${rest}`;
  }
  const rest = residual
    ? `by subtraction ${residual.text} remain, labelled ${quoted(residual.name)}`
    : `${stated.length === 1 ? 'it is' : 'they add up to'} the whole`;
  return `of ${total}, the report lists ${parts}; ${rest}`;
};

/** How many wholes their stated parts make up, and where they leave most. */
const countText = (splits: readonly Split[], locale: Locale): string => {
  const zh = locale === 'zh';
  const open = splits.filter((split) => split.residual !== null);
  const periods = splits.flatMap((split) => split.periods);
  const wholes = zh
    ? `${dated(`${splits.length} 个整体`, periods, 'zh')}拆分为报告列出的部分`
    : `${dated(counted(splits.length, 'whole'), periods, 'en')}, split into the parts that the report lists`;
  const worst = open.reduce<Split | undefined>(
    (most, split) => (most && (most.residual?.share ?? 0) >= (split.residual?.share ?? 0) ? most : split),
    undefined,
  );
  if (!worst)
    return zh ? `${wholes}，各部分相加都正好等于整体` : `${wholes}: in each they add up to the whole`;
  const sound = splits.length - open.length;
  const whole = named({ name: worst.name, text: figureText(worst.whole, locale) }, locale);
  const left = worst.residual?.text ?? '';
  if (zh) {
    const counts = sound === 0 ? '都有剩余' : `${sound} 个相加正好等于整体，${open.length} 个有剩余`;
    return `${wholes}：${counts}；剩余占比最大的是${whole}，余${afterWord(left)}`;
  }
  const counts =
    sound === 0
      ? 'each leaves a rest'
      : `in ${sound} they add up to the whole, ${open.length} ${open.length === 1 ? 'leaves' : 'leave'} a rest`;
  return `${wholes}: ${counts}; the largest rest in proportion is that of ${whole}: ${left}`;
};

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const summary = (splits: readonly Split[], locale: Locale): string => {
  if (splits.length > MOST_DESCRIBED) return `${countText(splits, locale)}${locale === 'zh' ? '。' : '.'}`;
  const texts = splits.map((split) => splitText(split, locale));
  return locale === 'zh' ? `${texts.join('；')}。` : texts.map((text) => `${capitalised(text)}.`).join(' ');
};

/** Wholes split into their stated parts; what the parts leave is derived and hatched. */
export const parts = panelKind({
  options,
  figureIds: ({ rows }) => rows.flatMap((row) => [row.whole, ...row.parts.map((part) => part.figure)]),
  draw: ({ bundle, options: { rows, scale }, theme, locale, compact, room }) => {
    const splits = rows.map((row) => splitOf(row, bundle, locale));
    if (scale === 'common') checkOneScale(splits.map(({ whole }) => whole));
    const sizes = splits.map(({ whole }) => position(inBaseUnits(whole.value, whole.unit)));
    const most = Math.max(...sizes);
    return {
      ...stackedRows(
        splits.map(({ whole, name, segments }, index) =>
          segmentRow(
            { name, text: figureText(whole, locale), tip: figureTip(whole, locale), figure: whole.id },
            segments,
            { theme, extent: scale === 'common' ? (sizes[index] ?? 0) / most : 1 },
          ),
        ),
        { theme, compact, room },
      ),
      alt: summary(splits, locale),
      rows: splits.flatMap((split) => split.rows),
      charts: [
        stackedChart(
          scale === 'common' ? 'amounts' : 'shares',
          splits.map((split) => split.plain),
          locale,
        ),
      ],
    };
  },
});
