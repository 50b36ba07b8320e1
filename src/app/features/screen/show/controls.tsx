import { useSettings } from '../../../settings/provider.tsx';
import { queryValue } from '../../../url/hash-location.ts';
import styles from '../screen.module.css';
import { SCREEN_STRINGS } from '../strings.ts';
import type { Action, Show } from './show.ts';

const PATHS = {
  previous: 'M15 5l-7 7 7 7',
  next: 'M9 5l7 7-7 7',
  pause: 'M8 5v14M16 5v14',
  play: 'M8 5l11 7-11 7z',
  black: 'M4 5h16v11H4zM9 20h6',
  overview: 'M4 5h6v6H4zM14 5h6v6h-6zM4 14h6v5H4zM14 14h6v5h-6z',
  full: 'M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5',
  presenter: 'M3 5h18v10H3zM12 15v5M8 20h8',
} as const;

const Mark = ({ name }: { name: keyof typeof PATHS }) => (
  <svg viewBox="0 0 24 24" aria-hidden="true">
    <path d={PATHS[name]} />
  </svg>
);

export const toggleFullScreen = (): void => {
  // Refused without a user's gesture, or where a kiosk forbids it: the show goes on in its window.
  const change = document.fullscreenElement
    ? document.exitFullscreen()
    : document.documentElement.requestFullscreen?.();
  change?.catch(() => undefined);
};

/** The presenter's window, for the report that the screen shows. */
export const openPresenter = (): void => {
  const bundle = queryValue('bundle');
  const query = bundle === null ? '' : `?bundle=${encodeURIComponent(bundle)}`;
  window.open(`#/presenter${query}`, 'heshu-presenter', 'popup,width=1360,height=860');
};

/** The buttons of the show; they fade with the pointer. */
export const Controls = ({ show, send }: { show: Show; send: (action: Action) => void }) => {
  const { locale, setLocale } = useSettings();
  const strings = SCREEN_STRINGS[locale];
  const button = (label: string, mark: keyof typeof PATHS, onClick: () => void) => (
    <button type="button" aria-label={label} title={label} onClick={onClick}>
      <Mark name={mark} />
    </button>
  );
  return (
    <div className={styles.controls} role="toolbar" aria-label={strings.controls}>
      {button(strings.previous, 'previous', () => send({ type: 'previous' }))}
      {button(show.paused ? strings.resume : strings.pause, show.paused ? 'play' : 'pause', () =>
        send({ type: 'pause' }),
      )}
      {button(strings.next, 'next', () => send({ type: 'next' }))}
      {button(strings.overview, 'overview', () => send({ type: 'overview' }))}
      {button(strings.black, 'black', () => send({ type: 'black' }))}
      {button(strings.fullScreen, 'full', toggleFullScreen)}
      {button(strings.openPresenter, 'presenter', openPresenter)}
      <button
        type="button"
        aria-label={strings.languageLabel}
        onClick={() => setLocale(locale === 'zh' ? 'en' : 'zh')}
      >
        {strings.language}
      </button>
    </div>
  );
};
