import { NAVIGATION } from '../../../url/navigation.ts';
import type { CommandSource } from '../command.ts';

export const pages: CommandSource = {
  id: 'pages',
  title: { zh: '页面', en: 'Pages' },
  atOnce: true,
  commands: ({ settings: { locale } }) =>
    NAVIGATION.map(({ path, label }) => ({
      id: path,
      title: label[locale],
      words: `${label.zh} ${label.en}`,
      action: { href: `#${path}` },
    })),
};
