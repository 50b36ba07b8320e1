import * as v from 'valibot';
import type { Bundle, Figure } from '../../bundle/model/bundle.ts';
import { periodText } from '../../bundle/model/period.ts';
import type { Bilingual, Locale } from '../../bundle/model/text.ts';
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

const oneSummary = ({ whole, name, segments, residual }: Split, locale: Locale): string => {
  const zh = locale === 'zh';
  const total = `${name} ${figureText(whole, locale)}`;
  const count = segments.length - (residual ? 1 : 0);
  if (residual) {
    return zh
      ? `${total}，扣除 ${count} 个所述部分，余${afterWord(residual.text)}：${residual.name}。`
      : `${total}: ${count === 1 ? 'the one stated part leaves' : `the ${count} stated parts leave`} ${residual.text}: ${residual.name}.`;
  }
  return zh
    ? `${total}，${count} 个所述部分相加正好等于整体。`
    : `${total}: ${count === 1 ? 'the one stated part is' : `the ${count} stated parts add up to`} the whole.`;
};

const summary = (splits: readonly Split[], locale: Locale): string => {
  const [only] = splits;
  if (only && splits.length === 1) return oneSummary(only, locale);
  const zh = locale === 'zh';
  const open = splits.filter((split) => split.residual !== null);
  const worst = open.reduce<Split | undefined>(
    (most, split) => (most && (most.residual?.share ?? 0) >= (split.residual?.share ?? 0) ? most : split),
    undefined,
  );
  if (!worst) {
    return zh
      ? `${splits.length} 个整体拆分为所述部分，各部分相加都正好等于整体。`
      : `${splits.length} wholes split into their stated parts, which add up in every one.`;
  }
  const sound = splits.length - open.length;
  const most = `${worst.name} ${figureText(worst.whole, locale)}`;
  const left = worst.residual?.text ?? '';
  return zh
    ? `${splits.length} 个整体拆分为所述部分：${sound} 个相加正好等于整体，${open.length} 个有剩余，其中剩余占比最大的是${most}，余${afterWord(left)}。`
    : `${splits.length} wholes split into their stated parts: ${sound === 0 ? 'none adds' : sound === 1 ? '1 adds' : `${sound} add`} up, ${open.length} ${open.length === 1 ? 'leaves' : 'leave'} a residual, in proportion the largest being that of ${most}: ${left}.`;
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
