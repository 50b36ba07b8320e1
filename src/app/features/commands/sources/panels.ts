import { templateText } from '../../../../charts/text/template.ts';
import type { CommandSource } from '../command.ts';

export const panels: CommandSource = {
  id: 'panels',
  title: { zh: '图表', en: 'Charts' },
  atOnce: false,
  commands: ({ dashboard, settings: { locale } }) => {
    if (!dashboard) return [];
    const { bundle, manifest } = dashboard;
    return manifest.panels.map(({ place, id, title, subtitle }) => {
      // As they read: the ids in a title's template are those of figures, which are found by themselves.
      const [zh, en] = (['zh', 'en'] as const).map((each) => templateText(title[each], bundle, each));
      return {
        id: place,
        title: templateText(title[locale], bundle, locale),
        hint: subtitle[locale],
        words: `${id} ${zh} ${en} ${subtitle.zh} ${subtitle.en}`,
        action: { href: `#/panel/${id}` },
      };
    });
  },
};
