import type { CommandSource } from '../command.ts';

export const topics: CommandSource = {
  id: 'topics',
  title: { zh: '主题', en: 'Topics' },
  atOnce: true,
  commands: ({ report, settings: { locale } }) =>
    (report?.manifest.topics ?? []).map(({ id, title, lead }) => ({
      id,
      title: title[locale],
      hint: lead[locale],
      words: `${title.zh} ${title.en} ${lead.zh} ${lead.en}`,
      action: { href: `#/topic/${id}` },
    })),
};
