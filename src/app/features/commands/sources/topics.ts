import { filledText } from '../../../../charts/text/template.ts';
import type { CommandSource } from '../command.ts';

export const topics: CommandSource = {
  id: 'topics',
  title: { zh: '主题', en: 'Topics' },
  atOnce: true,
  commands: ({ report, settings: { locale } }) =>
    report?.manifest.topics.map(({ id, title, lead }) => {
      const { zh, en } = filledText(lead, report.bundle);
      return {
        id,
        title: title[locale],
        hint: locale === 'zh' ? zh : en,
        words: `${title.zh} ${title.en} ${zh} ${en}`,
        action: { href: `#/topic/${id}` },
      };
    }) ?? [],
};
