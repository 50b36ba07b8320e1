import * as v from 'valibot';
import type { Figure, ReferenceValue } from '../../bundle/model/bundle.ts';
import { isOpenEnded, periodText } from '../../bundle/model/period.ts';
import type { Locale } from '../../bundle/model/text.ts';
import { inBaseUnits } from '../../bundle/model/unit.ts';
import { type Bar, horizontalBars } from '../layout/horizontal-bars.ts';
import { figureRow, figureTip, position, referenceRow } from '../marks/marks.ts';
import { type DerivedRange, figureOf, panelKind, type TableRow } from '../model/kind.ts';
import { afterWord, beforeWord, derivedText, figureText, middle, referenceText } from '../model/number.ts';
import { chartByNature, plainFigure, plainReference } from '../model/portable-chart.ts';
import {
  changeText,
  forPreviousPeriod,
  impliedName,
  levelText,
  previousLevel,
  previousLevelFormula,
  previousPeriod,
} from '../model/previous-level.ts';
import { checkOneScale } from '../model/reasons.ts';
import { timesText } from '../text/alternative.ts';

const options = v.strictObject({
  /** The level of the report's period. */
  current: v.string(),
  /** Its stated growth in per cent, or its stated absolute change; the previous level follows from it. */
  growth: v.string(),
  /** The previous level as another publication has it. */
  reference: v.optional(v.string()),
});

const summary = (
  {
    current,
    growth,
    reference,
    impliedValue,
  }: {
    current: Figure;
    growth: Figure;
    reference: ReferenceValue | undefined;
    impliedValue: string;
  },
  locale: Locale,
): string => {
  const before = previousPeriod(current.period, locale);
  const change = changeText(growth, locale);
  const level = levelText(current, locale);
  if (locale === 'zh') {
    const published = reference
      ? `；其他来源公布${periodText(reference.period, 'zh')}为${afterWord(referenceText(reference, 'zh'))}`
      : '';
    return `${level}，由所述${beforeWord(change)}推得${before}为${afterWord(impliedValue)}${published}。`;
  }
  const published = reference
    ? `; another source published ${referenceText(reference, 'en')} ${timesText([reference.period], 'en')}`
    : '';
  return `${level}; the stated ${change} implies ${impliedValue} ${forPreviousPeriod(current.period)}${published}.`;
};

/** A level, the previous level that its stated growth implies (hatched), and the published one (hollow). */
export const baseBars = panelKind({
  options,
  figureIds: ({ current, growth }) => [current, growth],
  referenceIds: ({ reference }) => (reference === undefined ? [] : [reference]),
  draw: ({ bundle, options, theme, locale, compact, room }) => {
    const zh = locale === 'zh';
    const current = figureOf(bundle, options.current);
    const growth = figureOf(bundle, options.growth);
    const reference = options.reference === undefined ? undefined : bundle.references.get(options.reference);
    checkOneScale([
      current,
      ...(growth.measure === 'growth' ? [] : [growth]),
      ...(reference ? [reference] : []),
    ]);
    const implied = previousLevel(current, growth);
    const range: DerivedRange = { interval: implied, unit: current.unit };
    const impliedMiddle = middle(implied) ?? inBaseUnits('0', current.unit);
    const impliedValue = derivedText(implied, current.unit, locale);
    const before = previousPeriod(current.period, locale);
    const year = current.period.slice(0, 4);
    // A period without a stated end is no year.
    const since = isOpenEnded(current.period) ? periodText(current.period, locale) : '';
    const names = {
      current: since
        ? { zh: `${since}，报告`, en: `report, ${since}` }[locale]
        : { zh: `${year}年报告`, en: `${year} report` }[locale],
      implied: impliedName(current, growth, locale),
      published: zh ? `${before}公布` : `${before} published`,
    };
    const rows: TableRow[] = [
      figureRow(current, locale, names.current),
      figureRow(growth, locale),
      {
        label: names.implied,
        value: impliedValue,
        amount: position(impliedMiddle),
        nature: 'derived',
        period: before,
        range,
        source: previousLevelFormula(current, growth, locale),
      },
    ];
    const marks: Bar[] = [
      {
        name: names.current,
        value: position(inBaseUnits(current.value, current.unit)),
        text: figureText(current, locale),
        nature: 'stated',
        tip: figureTip(current, locale),
        figure: current.id,
      },
      {
        name: names.implied,
        value: position(impliedMiddle),
        text: impliedValue,
        nature: 'derived',
        tip: `${names.implied}\n${impliedValue}`,
        figure: growth.id,
      },
    ];
    if (reference) {
      rows.push(referenceRow(reference, bundle, locale, names.published));
      marks.push({
        name: names.published,
        value: position(inBaseUnits(reference.value, reference.unit)),
        text: referenceText(reference, locale),
        nature: 'reference',
        tip: `${names.published}\n${referenceText(reference, locale)}\n${reference.note[locale]}`.trim(),
      });
    }
    return {
      ...horizontalBars(marks, { theme, compact, room }),
      alt: summary({ current, growth, reference, impliedValue }, locale),
      rows,
      charts: [
        chartByNature(
          'bars',
          [
            plainFigure(names.current, current, locale),
            {
              name: names.implied,
              value: impliedMiddle,
              unit: current.unit,
              nature: 'derived',
              label: range,
            },
            ...(reference ? [plainReference(names.published, reference)] : []),
          ],
          locale,
        ),
      ],
    };
  },
});
