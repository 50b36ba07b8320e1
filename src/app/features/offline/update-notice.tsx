import { useEffect, useState } from 'react';
import { useSettings } from '../../settings/provider.tsx';
import buttons from '../../ui/button.module.css';
import { useHashPath } from '../../url/hash-location.ts';
import { type Apply, installVersion } from './installed-version.ts';
import { OFFLINE_STRINGS } from './strings.ts';
import styles from './update-notice.module.css';

/** Nobody stands at a wall screen to press a button. In full screen a reload would leave it, so it waits. */
const isUnattended = (path: string): boolean => path === '/screen' && !document.fullscreenElement;

/** Says quietly that a newer version of the app waits; takes it when asked to, and by itself on the screen. */
export const UpdateNotice = () => {
  const { locale } = useSettings();
  const [path] = useHashPath();
  const [apply, setApply] = useState<Apply | null>(null);
  useEffect(() => {
    if (!import.meta.env.PROD) return;
    // After the page: nothing is installed while it is still on its way.
    const timer = setTimeout(() => installVersion((found) => setApply(() => found)), 2000);
    return () => clearTimeout(timer);
  }, []);
  useEffect(() => {
    if (apply && isUnattended(path)) apply();
  }, [apply, path]);
  const strings = OFFLINE_STRINGS[locale];
  return (
    <div className={styles.notice} role="status">
      {apply && (
        <>
          <span>{strings.ready}</span>
          <button type="button" className={buttons.button} onClick={apply}>
            {strings.update}
          </button>
          <button type="button" className={buttons.button} onClick={() => setApply(null)}>
            {strings.later}
          </button>
        </>
      )}
    </div>
  );
};
