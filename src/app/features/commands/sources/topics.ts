import { filledText } from '../../../../charts/text/template.ts';
import type { CommandSource } from '../command.ts';

export const topics: CommandSource = {
  id: 'topics',
  title: { zh: '主题', en: 'Topics' },
  atOnce: true,
  commands: ({ dashboard, settings: { locale } }) =>
    dashboard?.manifest.topics.map(({ id, title, lead }) => {
      const { zh, en } = filledText(lead, dashboard.bundle);
      return {
        id,
        title: title[locale],
        hint: locale === 'zh' ? zh : en,
        words: `${title.zh} ${title.en} ${zh} ${en}`,
        action: { href: `#/topic/${id}` },
      };
    }) ?? [],
};
