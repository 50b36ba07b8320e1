import type { Figure } from '../../bundle/model/bundle.ts';
import { periodText } from '../../bundle/model/period.ts';
import { figureText } from '../../charts/model/number.ts';
import type { Pinyin } from './pinyin.ts';
import { folded } from './terms.ts';

/** All that a figure can be found by, folded: names in both languages, scope, number, unit, period, id, pinyin. */
export const searchTextOf = (figure: Figure, pinyin: Pinyin | null): string => {
  const { indicator, scope, unit, period, id, stated } = figure;
  const words = (['zh', 'en'] as const).flatMap((locale) => [
    indicator[locale],
    scope[locale],
    unit.label[locale],
    periodText(period, locale),
    figureText(figure, locale),
  ]);
  const spelt = pinyin ? [pinyin(indicator.zh), pinyin(scope.zh)] : [];
  return folded([id, stated, period, ...words, ...spelt].join('\n'));
};
