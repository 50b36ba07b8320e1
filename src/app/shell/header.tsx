import { useEffect, useRef } from 'react';
import { useDashboardState } from '../data/dashboard-provider.tsx';
import { CommandCenter } from '../features/commands/command-center.tsx';
import { SettingsButton } from '../settings/button.tsx';
import { useSettings } from '../settings/provider.tsx';
import buttons from '../ui/button.module.css';
import { NAVIGATION } from '../url/navigation.ts';
import { BundleSwitch } from './bundle-switch.tsx';

/** Half a disc: the theme switch. */
const ThemeMark = () => (
  <svg viewBox="0 0 16 16" className="theme-mark" aria-hidden="true">
    <circle cx="8" cy="8" r="6.5" />
    <path d="M8 1.5a6.5 6.5 0 0 1 0 13z" />
  </svg>
);

export const Header = ({ path }: { path: string }) => {
  const { dashboard } = useDashboardState();
  const { locale, theme, strings, setLocale, setTheme } = useSettings();
  const navs = useRef<HTMLDivElement>(null);
  // On a phone the links scroll: the present one is kept in sight. By hand, or the page would scroll with it.
  useEffect(() => {
    const [bar, here] = [navs.current, navs.current?.querySelector<HTMLElement>(`[href="#${path}"]`)];
    if (bar && here)
      bar.scrollLeft = here.offsetLeft - bar.offsetLeft - (bar.clientWidth - here.offsetWidth) / 2;
  }, [path]);
  const current = (href: string) => (path === href ? ({ 'aria-current': 'page' } as const) : {});
  return (
    <header className="site-header">
      <a className="wordmark" href="#/" lang={locale === 'zh' ? 'zh-CN' : 'en'}>
        {locale === 'zh' ? (
          <>
            核<em>数</em>
          </>
        ) : (
          <>
            He<em>shu</em>
          </>
        )}
      </a>
      <div className="site-navs" ref={navs}>
        <nav className="page-nav" aria-label={strings.pages}>
          {NAVIGATION.map(({ path: to, label }) => (
            <a key={to} href={`#${to}`} {...current(to)}>
              {label[locale]}
            </a>
          ))}
        </nav>
        <nav className="topic-nav" aria-label={strings.topics}>
          {dashboard?.manifest.topics.map((topic) => (
            <a key={topic.id} href={`#/topic/${topic.id}`} {...current(`/topic/${topic.id}`)}>
              {topic.title[locale]}
            </a>
          ))}
        </nav>
      </div>
      <div className="site-tools">
        <BundleSwitch />
        <CommandCenter />
        <button
          type="button"
          className={buttons.button}
          aria-label={strings.languageLabel}
          lang={locale === 'zh' ? 'en' : 'zh-CN'}
          onClick={() => setLocale(locale === 'zh' ? 'en' : 'zh')}
        >
          {locale === 'zh' ? 'EN' : '中文'}
        </button>
        <button
          type="button"
          className={buttons.button}
          aria-label={theme === 'dark' ? strings.toLight : strings.toDark}
          onClick={() => setTheme(theme === 'dark' ? 'light' : 'dark')}
        >
          <ThemeMark />
        </button>
        <SettingsButton />
      </div>
    </header>
  );
};
