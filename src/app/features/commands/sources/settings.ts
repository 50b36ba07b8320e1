import { SETTINGS_STRINGS } from '../../../settings/strings.ts';
import type { Command, CommandSource } from '../command.ts';

export const settings: CommandSource = {
  id: 'settings',
  title: { zh: '设置', en: 'Settings' },
  atOnce: true,
  commands: ({ settings: now }) => {
    const words = SETTINGS_STRINGS[now.locale];
    const both = SETTINGS_STRINGS.zh;
    /** One command for each choice that is not the present one. */
    const choices = <T extends string>(
      id: 'theme' | 'language' | 'rising' | 'textSize' | 'keys',
      labels: Readonly<Record<T, string>>,
      present: T,
      set: (value: T) => void,
    ): Command[] =>
      (Object.keys(labels) as T[])
        .filter((value) => value !== present)
        .map((value) => ({
          id: `${id} ${value}`,
          title: `${words[id]}${now.locale === 'zh' ? '：' : ': '}${labels[value]}`,
          words: `${both[id]} ${SETTINGS_STRINGS.en[id]} ${value} ${labels[value]}`,
          action: { run: () => set(value) },
        }));
    return [
      ...choices('language', words.languages, now.locale, now.setLocale),
      ...choices('theme', words.themes, now.theme, now.setTheme),
      ...choices('rising', words.risings, now.rising, now.setRising),
      ...choices('textSize', words.textSizes, now.textSize, now.setTextSize),
      ...choices('keys', words.keysOn, now.keys, now.setKeys),
    ];
  },
};
