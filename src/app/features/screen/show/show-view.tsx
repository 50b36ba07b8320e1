import { type CSSProperties, useCallback, useEffect, useMemo, useReducer } from 'react';
import { DWELL } from '../../../../dashboard/playlist.ts';
import type { Report } from '../../../../dashboard/report.ts';
import { useDashboardState } from '../../../data/dashboard-provider.tsx';
import { useSettings } from '../../../settings/provider.tsx';
import { useShowHost } from '../remote/use-host.ts';
import type { ShowParams } from '../show-params.ts';
import { geometryOf } from '../slides/geometry.ts';
import { SlideList } from '../slides/slide-list.tsx';
import { type Placed, Stage } from '../slides/stage.tsx';
import { SCREEN_STRINGS } from '../strings.ts';
import { timeOfDay, useClock } from '../use-clock.ts';
import { rememberPlace } from '../use-show-params.ts';
import { useSlideshow } from '../use-slides.ts';
import { Controls, openPresenter, toggleFullScreen } from './controls.tsx';
import { pixelShift } from './pixel-shift.ts';
import { Progress } from './progress.tsx';
import { type Action, type Frame, type Show, showAfter, startOf, viewIndices } from './show.ts';
import { useDwell } from './use-dwell.ts';
import { useHeldDashboard } from './use-held-dashboard.ts';
import { useIdle } from './use-idle.ts';
import { useKeys } from './use-keys.ts';
import { useSwipe } from './use-swipe.ts';
import { useViewport } from './use-viewport.ts';
import { useWakeLock } from './use-wake-lock.ts';

const KEYS = { f: toggleFullScreen, p: openPresenter };
const MINUTE = 60_000;
/** Browsers refuse a page that rewrites its address many times a second. */
const REMEMBER_AFTER = 500;
const Clock = () => <time className="slide-clock">{timeOfDay(useClock())}</time>;

const reduce = (show: Show, { action, frame }: { action: Action; frame: Frame }): Show =>
  showAfter(show, action, frame);

/** The show: what is shown, for how long, and who commands it. */
export const ShowView = ({ newest, params }: { newest: Report; params: ShowParams }) => {
  const { locale } = useSettings();
  const { refused } = useDashboardState();
  const strings = SCREEN_STRINGS[locale];
  const { width, height } = useViewport();
  const { step, unit } = geometryOf(width, height);
  const [show, dispatch] = useReducer(reduce, { ...params, index: params.start }, startOf);

  const newestShow = useSlideshow(newest, params.slideshow);
  const still = newestShow.slides.length <= step;
  const dashboard = useHeldDashboard(newest, show.turn, still);
  const slideshow = useSlideshow(dashboard, params.slideshow);
  const placed: Placed[] = slideshow.slides.map((slide, index) => ({ slide, number: index + 1 }));
  const count = placed.length;
  const frame = useMemo<Frame>(() => ({ count, step, loop: params.loop }), [count, step, params.loop]);
  const send = useCallback((action: Action) => dispatch({ action, frame }), [frame]);

  const indices = viewIndices(Math.min(show.index, count - 1), frame);
  const view = indices.flatMap((index) => placed[index] ?? []);
  const at = Math.floor((indices[0] ?? 0) / step);
  const dwell = params.dwell ?? dashboard.manifest.playlist?.dwell ?? DWELL;
  const running = !show.paused && !show.black && !show.overview && !still;

  useEffect(() => {
    const timer = window.setTimeout(
      () => rememberPlace({ index: show.index, paused: show.paused, black: show.black }),
      REMEMBER_AFTER,
    );
    return () => window.clearTimeout(timer);
  }, [show.index, show.paused, show.black]);
  useDwell(show.turn, dwell, running, () => send({ type: 'next' }));
  useKeys(send, KEYS);
  useWakeLock();
  const idle = useIdle();
  const swipe = useSwipe(send);
  const spot = useShowHost(
    {
      slideshow: params.slideshow,
      theme: params.theme,
      loop: params.loop,
      clock: params.clock,
      index: indices[0] ?? 0,
      step,
      count,
      paused: show.paused,
      black: show.black,
      width,
      height,
    },
    send,
  );
  const shift = pixelShift(Math.floor(useClock(MINUTE) / MINUTE));

  return (
    <div
      className="screen-show"
      data-idle={idle && !show.overview}
      data-paused={show.paused}
      data-turn={show.turn}
      style={{ '--shift': `${shift.x * unit}px ${shift.y * unit}px` } as CSSProperties}
      {...swipe}
    >
      {!show.overview && (
        <>
          <Stage
            dashboard={dashboard}
            locale={locale}
            theme={params.theme}
            width={width}
            height={height}
            view={view}
            count={count}
            turn={show.turn}
            corner={
              <p className="slide-corner">
                {refused.length > 0 && (
                  <span className="slide-sign">{strings.staleData(refused.length)}</span>
                )}
                {slideshow.unknown.length > 0 && (
                  <span className="slide-sign">
                    {strings.unknownSlideshow(slideshow.unknown.join('，'), slideshow.everything)}
                  </span>
                )}
                {show.paused && <span className="slide-sign">{strings.paused}</span>}
                {params.clock && <Clock />}
              </p>
            }
          />
          <Progress
            at={at}
            count={Math.ceil(count / step)}
            turn={show.turn}
            dwell={dwell}
            running={running}
          />
        </>
      )}
      {show.overview && (
        <div className="screen-overview" style={{ '--count': count } as CSSProperties}>
          <SlideList
            dashboard={dashboard}
            locale={locale}
            slides={placed}
            current={(indices[0] ?? 0) + 1}
            label={strings.overview}
            focusCurrent
            onPick={(number) => send({ type: 'go', index: number - 1 })}
          />
        </div>
      )}
      {show.digits && (
        <p className="screen-digits" role="status">
          {strings.goTo} {show.digits}
        </p>
      )}
      {spot && (
        <span className="screen-laser" style={{ left: `${spot.x * 100}%`, top: `${spot.y * 100}%` }} />
      )}
      {show.black && <div className="screen-black" data-black="true" />}
      <Controls show={show} send={send} />
    </div>
  );
};
