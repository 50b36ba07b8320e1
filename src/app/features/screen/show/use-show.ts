import { useCallback, useEffect, useMemo, useReducer } from 'react';
import { DWELL } from '../../../../dashboard/playlist.ts';
import type { Report } from '../../../../dashboard/report.ts';
import { useShowHost } from '../remote/use-host.ts';
import type { ShowParams } from '../show-params.ts';
import { geometryOf } from '../slides/geometry.ts';
import type { Placed } from '../slides/stage.tsx';
import { useClock } from '../use-clock.ts';
import { rememberPlace } from '../use-show-params.ts';
import { useSlideshow } from '../use-slides.ts';
import { openPresenter, toggleFullScreen } from './controls.tsx';
import { pixelShift } from './pixel-shift.ts';
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

const reduce = (show: Show, { action, frame }: { action: Action; frame: Frame }): Show =>
  showAfter(show, action, frame);

const useRememberedPlace = ({ index, paused, black }: Show): void => {
  useEffect(() => {
    const timer = window.setTimeout(() => rememberPlace({ index, paused, black }), REMEMBER_AFTER);
    return () => window.clearTimeout(timer);
  }, [index, paused, black]);
};

/** The show: what is shown, for how long, and who commands it. */
export const useShow = (newest: Report, params: ShowParams) => {
  const { width, height } = useViewport();
  const { step, unit } = geometryOf(width, height);
  const [show, dispatch] = useReducer(reduce, { ...params, index: params.start }, startOf);

  const newestShow = useSlideshow(newest, params.slideshow);
  const still = newestShow.slides.length <= step;
  const dashboard = useHeldDashboard(newest, show.turn, still);
  const slideshow = useSlideshow(dashboard, params.slideshow);
  const placed: readonly Placed[] = slideshow.slides.map((slide, index) => ({ slide, number: index + 1 }));
  const count = placed.length;
  const frame = useMemo<Frame>(() => ({ count, step, loop: params.loop }), [count, step, params.loop]);
  const send = useCallback((action: Action) => dispatch({ action, frame }), [frame]);

  const indices = viewIndices(Math.min(show.index, count - 1), frame);
  const first = indices[0] ?? 0;
  const dwell = params.dwell ?? dashboard.manifest.playlist?.dwell ?? DWELL;
  const running = !show.paused && !show.black && !show.overview && !still;

  useRememberedPlace(show);
  useDwell(show.turn, dwell, running, () => send({ type: 'next' }));
  useKeys(send, KEYS);
  useWakeLock();
  const idle = useIdle();
  const swipe = useSwipe(send);
  const { paused, black } = show;
  const { slideshow: names, theme, loop, clock } = params;
  const spot = useShowHost(
    { slideshow: names, theme, loop, clock, index: first, step, count, paused, black, width, height },
    send,
  );
  const shift = pixelShift(Math.floor(useClock(MINUTE) / MINUTE));

  return {
    show,
    send,
    /** What is on the screen: the newest dashboard, taken between two turns. */
    dashboard,
    slides: placed,
    /** Names of slideshows that the playlist does not have, and whether everything is shown for them. */
    unknown: slideshow.unknown,
    everything: slideshow.everything,
    /** The slides side by side. */
    view: indices.flatMap((index) => placed[index] ?? []),
    /** The number of the first of them, from 1. */
    current: first + 1,
    /** Which view that is, of how many. */
    at: Math.floor(first / step),
    views: Math.ceil(count / step),
    /** Seconds until the next view, and whether they run. */
    dwell,
    running,
    /** The screen in CSS pixels, and how far the picture is shifted against burning in. */
    size: { width, height },
    shift: { x: shift.x * unit, y: shift.y * unit },
    /** Whether controls and pointer fade. */
    idle: idle && !show.overview,
    swipe,
    /** Where the presenter points. */
    spot,
  };
};
