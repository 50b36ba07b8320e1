import { useCallback, useEffect, useRef } from 'react';
import type { Report } from '../../../../dashboard/report.ts';
import { useSettings } from '../../../settings/provider.tsx';
import buttons from '../../../ui/button.module.css';
import type { Message, ScreenState, Spot } from '../remote/protocol.ts';
import { type Action, type Frame, showAfter, startOf, viewIndices } from '../show/show.ts';
import { useKeys } from '../show/use-keys.ts';
import { SlideList } from '../slides/slide-list.tsx';
import type { Placed } from '../slides/stage.tsx';
import { SCREEN_STRINGS } from '../strings.ts';
import { useSlideshow } from '../use-slides.ts';
import styles from './presenter.module.css';
import { PresenterNotes } from './presenter-notes.tsx';
import { Preview } from './preview.tsx';

const NO_KEYS = {};

/** Sends where the presenter points, at most once a frame. */
const useLaser = (send: (message: Message) => void): ((at: Spot | null) => void) => {
  const pending = useRef(0);
  useEffect(() => () => window.cancelAnimationFrame(pending.current), []);
  return useCallback(
    (at) => {
      window.cancelAnimationFrame(pending.current);
      pending.current = window.requestAnimationFrame(() => send({ type: 'laser', at }));
    },
    [send],
  );
};

/** The console of a connected screen: what it shows, what comes next, and the commands. */
export const Console = ({
  dashboard,
  screen,
  send,
}: {
  dashboard: Report;
  screen: ScreenState;
  send: (message: Message) => void;
}) => {
  const { locale } = useSettings();
  const strings = SCREEN_STRINGS[locale];
  const { slides } = useSlideshow(dashboard, screen.slideshow);
  const placed: Placed[] = slides.map((slide, index) => ({ slide, number: index + 1 }));
  const frame: Frame = { count: placed.length, step: screen.step, loop: screen.loop };
  const command = useCallback((action: Action) => send({ type: 'action', action }), [send]);
  useKeys(command, NO_KEYS);
  const point = useLaser(send);

  const viewAt = (index: number): Placed[] => viewIndices(index, frame).flatMap((each) => placed[each] ?? []);
  const index = Math.min(screen.index, placed.length - 1);
  const next = showAfter(startOf({ index, paused: false, black: false }), { type: 'next' }, frame).index;
  const [current] = viewAt(index);
  if (!current) return null;
  const stage = {
    dashboard,
    locale,
    theme: screen.theme,
    width: screen.width,
    height: screen.height,
    count: placed.length,
    turn: 0,
  };
  const button = (label: string, action: Action, pressed?: boolean) => (
    <button type="button" className={buttons.button} aria-pressed={pressed} onClick={() => command(action)}>
      {label}
    </button>
  );
  return (
    <>
      <section className={styles.current} data-current={current.slide.id} data-black={screen.black}>
        <h2>
          {strings.current} <span>{strings.slideOf(current.number, placed.length)}</span>
          {screen.black && <b>{strings.isBlack}</b>}
          {screen.paused && <b>{strings.paused}</b>}
        </h2>
        <Preview {...stage} view={viewAt(index)} label={strings.current} onPoint={point} />
        <div className={styles.commands}>
          {button(strings.previous, { type: 'previous' })}
          {button(strings.next, { type: 'next' })}
          {button(screen.paused ? strings.resume : strings.pause, { type: 'pause' }, screen.paused)}
          {button(screen.black ? strings.unblack : strings.black, { type: 'black' }, screen.black)}
        </div>
        <p className={styles.help}>{strings.keysHelp}</p>
        <p className={styles.help}>{strings.laserHelp}</p>
      </section>
      <section className={styles.next} data-next={placed[next]?.slide.id}>
        <h2>{strings.upNext}</h2>
        {next === index ? (
          <p>{strings.end}</p>
        ) : (
          <Preview {...stage} view={viewAt(next)} label={strings.upNext} />
        )}
      </section>
      <PresenterNotes dashboard={dashboard} slide={current.slide} locale={locale} />
      <nav className={styles.jump} aria-label={strings.slides}>
        <h2>{strings.slides}</h2>
        <SlideList
          dashboard={dashboard}
          locale={locale}
          slides={placed}
          current={current.number}
          label={strings.slides}
          look="column"
          onPick={(number) => command({ type: 'go', index: number - 1 })}
        />
      </nav>
    </>
  );
};
