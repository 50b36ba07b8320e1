import Fraction from 'fraction.js';
import * as v from 'valibot';
import type { Bundle, Figure } from '../../bundle/model/bundle.ts';
import { periodText } from '../../bundle/model/period.ts';
import { type Bilingual, counted, type Locale } from '../../bundle/model/text.ts';
import { inBaseUnits } from '../../bundle/model/unit.ts';
import { countable, impliedWhole, isExact, statedInterval } from '../../bundle/numbers/interval.ts';
import { bilingualSchema } from '../../bundle/read/descriptor.ts';
import { type ShareRow, shareRow } from '../layout/share-row.ts';
import { stackedRows } from '../layout/stacked-rows.ts';
import { figureRow, position } from '../marks/marks.ts';
import { figureOf, panelKind, type TableRow } from '../model/kind.ts';
import { afterWord, derivedText, figureText, middle } from '../model/number.ts';
import { plainFigure, stackedChart } from '../model/portable-chart.ts';
import { reasons } from '../model/reasons.ts';
import { dated, extremesText, quoted } from '../text/alternative.ts';

const row = v.strictObject({
  part: v.string(),
  /** The part's share of its whole, in per cent. */
  share: v.string(),
  label: v.optional(bilingualSchema),
  /** What the whole is called. */
  whole: v.optional(bilingualSchema),
});

const options = v.strictObject({ rows: v.pipe(v.array(row), v.minLength(1)) });

const SHARE: Bilingual = { zh: '份额', en: 'Share' };
const REST: Bilingual = { zh: '其余（推得）', en: 'Rest (implied)' };
const WHOLE: Bilingual = { zh: '整体', en: 'the whole' };

const checked = (part: Figure, share: Figure): void => {
  if (share.unit.dimension !== 'ratio') {
    throw reasons.notPercentage(share);
  }
  const percent = inBaseUnits(share.value, share.unit);
  if (percent.compare(0) < 0 || percent.compare(100) > 0) {
    throw reasons.noShare(share);
  }
  if (inBaseUnits(part.value, part.unit).compare(0) < 0) {
    throw reasons.belowZero(part);
  }
  if (share.measure === 'share' && share.of !== null && share.of !== part.id) {
    throw reasons.shareOfAnother(share, part);
  }
};

interface Item {
  readonly drawn: ShareRow;
  readonly percent: Fraction;
  readonly rows: readonly TableRow[];
  /** What the row alone tells. */
  readonly sentence: string;
}

const itemOf = (
  { part: partId, share: shareId, label, whole }: v.InferOutput<typeof row>,
  bundle: Bundle,
  locale: Locale,
): Item => {
  const zh = locale === 'zh';
  const part = figureOf(bundle, partId);
  const share = figureOf(bundle, shareId);
  checked(part, share);
  const name = label?.[locale] ?? part.indicator[locale];
  const wholeName = (whole ?? WHOLE)[locale];
  const [amount, percentage] = [figureText(part, locale), figureText(share, locale)];
  const follows = impliedWhole(statedInterval(part), statedInterval(share));
  const implied = follows && isExact(part) ? countable(follows, [part]) : follows;
  const midst = implied && middle(implied);
  const wholeText = implied && derivedText(implied, part.unit, locale);
  const derived: TableRow[] =
    implied === null || wholeText === null
      ? []
      : [
          {
            label: wholeName,
            value: wholeText,
            ...(midst && { amount: position(midst) }),
            range: { interval: implied, unit: part.unit },
            nature: 'derived',
            period: periodText(part.period, locale),
            iso: part.period,
            source: `${amount} ÷ ${percentage}`,
          },
        ];
  const implies = zh
    ? `；由此推得该整体为${afterWord(wholeText ?? '')}`
    : `; this implies ${wholeText} for that whole`;
  const ofWhole = whole ? quoted(wholeName) : wholeName;
  const level = dated(zh ? `${name} ${amount}` : `${name}: ${amount}`, [part.period], locale);
  const sentence = zh
    ? `${level}，占${ofWhole}的 ${percentage}`
    : `${level}, which is ${percentage} of ${ofWhole}`;
  return {
    drawn: { part, share, name, wholeName, wholeText, formula: `${amount} ÷ ${percentage}` },
    percent: inBaseUnits(share.value, share.unit),
    rows: [figureRow(part, locale, name), figureRow(share, locale), ...derived],
    sentence: sentence + (wholeText === null ? '' : implies),
  };
};

const summary = (items: readonly Item[], locale: Locale): string => {
  const [only] = items;
  const zh = locale === 'zh';
  if (items.length === 1 && only) return `${only.sentence}${zh ? '。' : '.'}`;
  const numbers = items.map(({ drawn, percent }) => ({
    name: drawn.name,
    value: percent,
    text: figureText(drawn.share, locale),
  }));
  const extremes = extremesText(numbers, 'percentages', locale);
  const periods = items.map(({ drawn }) => drawn.part.period);
  return zh
    ? `${dated(`${items.length} 个部分`, periods, locale)}占各自整体的份额：${extremes}；各整体由部分与份额推得。`
    : `The shares that ${dated(counted(items.length, 'part'), periods, locale)} have of their wholes: ${extremes}; the wholes follow from part and share.`;
};

/** Parts whose share of a whole is stated: the share filled, the rest and the whole that follow from it derived. */
export const share = panelKind({
  options,
  figureIds: ({ rows }) => rows.flatMap((row) => [row.part, row.share]),
  draw: ({ bundle, options: { rows }, theme, locale, compact, room }) => {
    const items = rows.map((row) => itemOf(row, bundle, locale));
    return {
      ...stackedRows(
        items.map((item) => shareRow(item.drawn, { theme, locale })),
        { theme, compact, room },
      ),
      alt: summary(items, locale),
      rows: items.flatMap((item) => item.rows),
      charts: [
        stackedChart(
          'shares',
          items.map(({ drawn, percent }) => ({
            name: [
              `${drawn.name} ${figureText(drawn.part, locale)}`,
              ...(drawn.wholeText === null ? [] : [`${drawn.wholeName} ${drawn.wholeText}`]),
            ].join('\n'),
            parts: [
              plainFigure(SHARE[locale], drawn.share, locale),
              {
                name: REST[locale],
                value: new Fraction(100).sub(percent),
                unit: drawn.share.unit,
                nature: 'derived',
              },
            ],
          })),
          locale,
        ),
      ],
    };
  },
});
