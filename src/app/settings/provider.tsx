import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import type { Locale } from '../../bundle/model/text.ts';
import type { Rising, ThemeName } from '../../charts/model/theme.ts';
import { hrefWith, queryValue } from '../url/hash-location.ts';
import { rootScale } from './root-scale.ts';
import { STRINGS, type Strings } from './shared-strings.ts';
import { remember, remembered } from './storage.ts';

/** How large the page's type is, chart labels and all. */
export type TextSize = 'normal' | 'large' | 'larger';

/** Whether single keys are shortcuts: speech input and shaky hands press them unasked (WCAG 2.1.4). */
export type KeysSetting = 'on' | 'off';

/**
 * Language, theme and the colour of a rise: from the link (`?lang=en&theme=dark&rising=green`), else as last chosen,
 * else zh-CN, the system's theme and red.
 */
export interface Settings {
  readonly locale: Locale;
  readonly theme: ThemeName;
  readonly rising: Rising;
  readonly textSize: TextSize;
  readonly keys: KeysSetting;
  readonly strings: Strings;
  readonly setLocale: (locale: Locale) => void;
  readonly setTheme: (theme: ThemeName) => void;
  readonly setRising: (rising: Rising) => void;
  readonly setTextSize: (size: TextSize) => void;
  readonly setKeys: (keys: KeysSetting) => void;
}

const SettingsContext = createContext<Settings | null>(null);

export const useSettings = (): Settings => {
  const settings = useContext(SettingsContext);
  if (!settings) throw new Error('useSettings outside SettingsProvider');
  return settings;
};

/** Keeps a choice for the next visit, and in the link where that names another one: a reload obeys the link. */
const keep = (key: string, value: string): void => {
  remember(key, value);
  if (queryValue(key) !== null) window.history.replaceState(window.history.state, '', hrefWith(key, value));
};

const initial = <T extends string>(key: string, choices: readonly T[], otherwise: T): T => {
  const chosen = [queryValue(key), remembered(key)];
  return choices.find((choice) => chosen.find((value) => value !== null) === choice) ?? otherwise;
};

export const SettingsProvider = ({ children }: { children: ReactNode }) => {
  const [locale, setLocale] = useState<Locale>(() => initial('lang', ['zh', 'en'], 'zh'));
  const [theme, setTheme] = useState<ThemeName>(() =>
    initial(
      'theme',
      ['light', 'dark'],
      globalThis.matchMedia?.('(prefers-color-scheme: dark)').matches ? 'dark' : 'light',
    ),
  );
  const [rising, setRising] = useState<Rising>(() => initial('rising', ['red', 'green'], 'red'));
  const [textSize, setTextSize] = useState<TextSize>(() =>
    initial('text', ['normal', 'large', 'larger'], 'normal'),
  );
  const [keys, setKeys] = useState<KeysSetting>(() => initial('keys', ['on', 'off'], 'on'));
  useEffect(() => {
    document.documentElement.lang = locale === 'zh' ? 'zh-CN' : 'en';
  }, [locale]);
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
  useEffect(() => {
    document.documentElement.dataset.rising = rising;
  }, [rising]);
  useEffect(() => {
    document.documentElement.dataset.textSize = textSize;
    rootScale.announce();
  }, [textSize]);
  const settings = useMemo<Settings>(
    () => ({
      locale,
      theme,
      rising,
      textSize,
      keys,
      strings: STRINGS[locale],
      setLocale: (next) => {
        keep('lang', next);
        setLocale(next);
      },
      setTheme: (next) => {
        keep('theme', next);
        setTheme(next);
      },
      setRising: (next) => {
        keep('rising', next);
        setRising(next);
      },
      setTextSize: (next) => {
        keep('text', next);
        setTextSize(next);
      },
      setKeys: (next) => {
        keep('keys', next);
        setKeys(next);
      },
    }),
    [locale, theme, rising, textSize, keys],
  );
  return <SettingsContext value={settings}>{children}</SettingsContext>;
};
