import { templateText } from '../../../panels/template.ts';
import type { CommandSource } from '../command.ts';

export const panels: CommandSource = {
  id: 'panels',
  title: { zh: '图表', en: 'Charts' },
  atOnce: false,
  commands: ({ report, settings: { locale } }) =>
    (report?.manifest.panels ?? []).map(({ place, id, title, subtitle }) => ({
      id: place,
      title: report ? templateText(title[locale], report.bundle, locale) : id,
      hint: subtitle[locale],
      words: `${id} ${title.zh} ${title.en} ${subtitle.zh} ${subtitle.en}`,
      action: { href: `#/panel/${id}` },
    })),
};
