import type { Fraction } from 'fraction.js';
import { type Bundle, type Figure, isCounted, type ReferenceValue } from '../../bundle/model/bundle.ts';
import { periodText } from '../../bundle/model/period.ts';
import { sourceTitle } from '../../bundle/model/source.ts';
import type { Locale } from '../../bundle/model/text.ts';
import { inBaseUnits } from '../../bundle/model/unit.ts';
import type { Nature, TableRow } from '../model/kind.ts';
import { figureText, referenceText } from '../model/number.ts';
import type { Theme } from '../model/theme.ts';

/** How marks, labels and tooltips look: the same in every panel. */

/** Text sizes in pixels at scale 1: number labels, names, captions. */
const SIZES = { number: 15, name: 13.5, caption: 12 } as const;

export const px = (theme: Theme, size: number): number => Math.round(size * theme.scale * 10) / 10;

/** The style of a mark: stated solid, derived hatched, reference hollow. */
export const markStyle = (nature: Nature, theme: Theme, color = theme.colors.sea) => {
  switch (nature) {
    case 'stated':
      return { color, borderWidth: 0 };
    case 'derived':
      return {
        color: theme.colors.sheet,
        borderColor: theme.colors.stone,
        borderWidth: px(theme, 1),
        decal: {
          symbol: 'rect',
          color: theme.colors.stone,
          // A tile narrower than a pixel of the screen loses its lines in some programs.
          dashArrayX: [16, 0],
          dashArrayY: [px(theme, 1.5), px(theme, 4.5)],
          rotation: -Math.PI / 4,
        },
      };
    case 'reference':
      return { color: theme.colors.sheet, borderColor: color, borderWidth: px(theme, 1.5) };
  }
};

export const numberLabel = (theme: Theme) => ({
  fontFamily: theme.fontNumber,
  fontSize: px(theme, SIZES.number),
  fontWeight: 600 as const,
  color: theme.colors.ink,
});

export const nameLabel = (theme: Theme) => ({
  fontFamily: theme.fontText,
  fontSize: px(theme, SIZES.name),
  color: theme.colors['ink-2'],
});

export const captionLabel = (theme: Theme) => ({
  fontFamily: theme.fontText,
  fontSize: px(theme, SIZES.caption),
  color: theme.colors['ink-3'],
});

/** What every panel's option starts from: no animation, text tooltips (never HTML from data). */
export const baseOption = (theme: Theme) => ({
  animation: false,
  textStyle: { fontFamily: theme.fontText, color: theme.colors.ink },
  tooltip: {
    trigger: 'item' as const,
    renderMode: 'richText' as const,
    confine: true,
    backgroundColor: theme.colors.ink,
    borderWidth: 0,
    padding: [px(theme, 6), px(theme, 10)],
    textStyle: { color: theme.colors.paper, fontSize: px(theme, SIZES.name), fontFamily: theme.fontText },
    formatter: (params: unknown) => tipOf(params),
  },
});

/** Data items carry their tooltip as `tip` and the figure behind them as `figure`. */
export interface MarkData {
  readonly tip: string;
  readonly figure?: string;
}

const tipOf = (params: unknown): string => {
  const data = (params as { data?: Partial<MarkData> | null }).data;
  return data?.tip ?? '';
};

/** A number for ECharts to place a mark by; labels always show the exact text instead. */
export const position = (value: Fraction): number => value.valueOf();

/** A figure's line in the table behind the chart. */
export const figureRow = (figure: Figure, locale: Locale, label = figure.indicator[locale]): TableRow => ({
  label,
  value: figureText(figure, locale),
  amount: position(inBaseUnits(figure.value, figure.unit)),
  nature: isCounted(figure) ? 'counted' : 'stated',
  period: periodText(figure.period, locale),
  iso: figure.period,
  figure: figure.id,
});

/** A reference value's line, with the title of the publication it comes from. */
export const referenceRow = (
  reference: ReferenceValue,
  bundle: Bundle,
  locale: Locale,
  label = reference.indicator[locale],
): TableRow => ({
  label,
  value: referenceText(reference, locale),
  amount: position(inBaseUnits(reference.value, reference.unit)),
  nature: 'reference',
  period: periodText(reference.period, locale),
  iso: reference.period,
  reference: reference.id,
  source: sourceTitle(bundle.descriptor.sources, reference.source, locale),
});

/** The tooltip of a figure: what it is, where and when, and the number. */
export const figureTip = (figure: Figure, locale: Locale): string =>
  [
    figure.indicator[locale],
    `${figure.scope[locale]} · ${periodText(figure.period, locale)}`,
    figureText(figure, locale),
  ].join('\n');
