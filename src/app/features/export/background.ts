import type { Theme, ThemeName } from '../../../charts/model/theme.ts';

/** What a picture stands on: the paper of the pages, the white of a printed one, or whatever it is put on. */
export const BACKGROUNDS = ['paper', 'white', 'transparent'] as const;

export type Background = (typeof BACKGROUNDS)[number];

/** Light type cannot stand on white. */
export const backgroundsFor = (theme: ThemeName): readonly Background[] =>
  BACKGROUNDS.filter((background) => background !== 'white' || theme === 'light');

/** The background chosen, or paper where the theme has none such. */
export const backgroundIn = (theme: ThemeName, chosen: Background): Background =>
  backgroundsFor(theme).includes(chosen) ? chosen : 'paper';

/** What is left hollow in a chart has the colour of its background. */
export const onBackground = (theme: Theme, background: Background): Theme =>
  background === 'white' ? { ...theme, colors: { ...theme.colors, sheet: '#ffffff' } } : theme;
