import { lazy, Suspense, useState } from 'react';
import { useSettings } from '../../settings/provider.tsx';
import buttons from '../../ui/button.module.css';
import { pushHash } from '../../url/hash-location.ts';
import styles from './commands.module.css';
import { keyText, useMac } from './key-text.ts';
import type { ShortcutId } from './shortcuts.ts';
import { useShortcuts } from './use-shortcuts.ts';

const Palette = lazy(() => import('./palette.tsx').then((module) => ({ default: module.Palette })));
const HelpSheet = lazy(() => import('./help-sheet.tsx').then((module) => ({ default: module.HelpSheet })));

const goTo = (path: string) => (): void => pushHash(path);

const follow = (selector: string) => (): void => document.querySelector<HTMLElement>(selector)?.click();

/** The search button of the header, the palette it opens, and every keyboard shortcut. */
export const CommandCenter = () => {
  const { locale, strings, theme, keys, setLocale, setTheme } = useSettings();
  const mac = useMac();
  const [opened, setOpened] = useState<'palette' | 'help' | null>(null);
  // Kept once it has come, so that it can return the focus when it closes.
  const [asked, setAsked] = useState<{ readonly palette: boolean; readonly help: boolean }>({
    palette: false,
    help: false,
  });
  const show = (which: 'palette' | 'help') => (): void => {
    setAsked((before) => ({ ...before, [which]: true }));
    setOpened(which);
  };
  const actions: Readonly<Record<ShortcutId, () => void>> = {
    palette: show('palette'),
    help: show('help'),
    search: () => {
      const field = document.querySelector<HTMLElement>('main input[type="search"]');
      if (field) field.focus();
      else show('palette')();
    },
    overview: goTo('#/'),
    figures: goTo('#/figures'),
    audit: goTo('#/audit'),
    source: goTo('#/source'),
    screen: goTo('#/screen'),
    theme: () => setTheme(theme === 'dark' ? 'light' : 'dark'),
    language: () => setLocale(locale === 'zh' ? 'en' : 'zh'),
    previous: follow('main a[rel="prev"]'),
    next: follow('main a[rel="next"]'),
  };
  // What is typed while the palette is still on its way is meant for it.
  useShortcuts(actions, { singleKeys: keys === 'on' && opened === null });
  const close = (): void => setOpened(null);
  return (
    <>
      <button
        type="button"
        className={`${buttons.button} ${styles.searchButton}`}
        aria-keyshortcuts="Control+K Meta+K"
        aria-label={strings.commands}
        onClick={show('palette')}
      >
        <svg viewBox="0 0 16 16" className="tool-mark" aria-hidden="true">
          <circle cx="7" cy="7" r="4.5" />
          <path d="M10.5 10.5 15 15" />
        </svg>
        <kbd>{keyText('Mod+k', mac)}</kbd>
      </button>
      <Suspense>
        {asked.palette && <Palette open={opened === 'palette'} onClose={close} />}
        {asked.help && <HelpSheet open={opened === 'help'} onClose={close} />}
      </Suspense>
    </>
  );
};
