import { lazy, Suspense, useState } from 'react';
import buttons from '../ui/button.module.css';
import { SettingsMark } from './mark.tsx';
import { useSettings } from './provider.tsx';

const SettingsMenu = lazy(() => import('./menu.tsx'));

/** The button of the settings menu, which comes when it is first asked for and then brings a button of its own. */
export const SettingsButton = () => {
  const { settings: title } = useSettings().strings;
  const [asked, setAsked] = useState(false);
  const button = (
    <button
      type="button"
      className={buttons.button}
      aria-haspopup="dialog"
      aria-expanded={false}
      aria-label={title}
      title={title}
      onClick={() => setAsked(true)}
    >
      <SettingsMark />
    </button>
  );
  if (!asked) return button;
  return (
    <Suspense fallback={button}>
      <SettingsMenu />
    </Suspense>
  );
};
