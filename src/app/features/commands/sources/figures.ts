import { isCounted } from '../../../../bundle/model/bundle.ts';
import { figureText } from '../../../../charts/model/number.ts';
import { searchTextOf } from '../../../search/figure-text.ts';
import { STRINGS } from '../../../settings/shared-strings.ts';
import { hrefWith } from '../../../url/hash-location.ts';
import type { CommandSource } from '../command.ts';

/** A figure opens its card over the page the reader is on. */
export const figures: CommandSource = {
  id: 'figures',
  title: { zh: '指标', en: 'Figures' },
  atOnce: false,
  commands: ({ dashboard, settings: { locale } }) =>
    [...(dashboard?.bundle.figures.values() ?? [])].map((figure) => ({
      id: figure.id,
      title: figure.indicator[locale],
      hint: [
        figureText(figure, locale),
        ...(isCounted(figure) ? [STRINGS[locale].natures.counted] : []),
        figure.scope[locale],
      ].join(' · '),
      words: searchTextOf(figure, null),
      action: { href: hrefWith('figure', figure.id) },
    })),
};
