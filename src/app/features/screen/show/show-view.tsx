import type { CSSProperties } from 'react';
import type { Report } from '../../../../dashboard/report.ts';
import { useDashboardState } from '../../../data/dashboard-provider.tsx';
import { useSettings } from '../../../settings/provider.tsx';
import styles from '../screen.module.css';
import type { ShowParams } from '../show-params.ts';
import slideStyles from '../slides/slide.module.css';
import { SlideList } from '../slides/slide-list.tsx';
import { Stage } from '../slides/stage.tsx';
import { SCREEN_STRINGS } from '../strings.ts';
import { timeOfDay, useClock } from '../use-clock.ts';
import { Controls } from './controls.tsx';
import { Progress } from './progress.tsx';
import { useShow } from './use-show.ts';

const Clock = () => <time className={slideStyles.clock}>{timeOfDay(useClock())}</time>;

/** The signs in the corner of the stage, and the time of day. */
const Corner = ({ signs, clock }: { signs: readonly string[]; clock: boolean }) => (
  <p className={slideStyles.corner}>
    {signs.map((sign) => (
      <span key={sign} className={slideStyles.sign}>
        {sign}
      </span>
    ))}
    {clock && <Clock />}
  </p>
);

/** The show on the screen: slides or all of them in a list, with what lies over them. */
export const ShowView = ({ newest, params }: { newest: Report; params: ShowParams }) => {
  const { locale } = useSettings();
  const { refused } = useDashboardState();
  const strings = SCREEN_STRINGS[locale];
  const { show, send, dashboard, slides, view, current, dwell, running, size, shift, spot, ...more } =
    useShow(newest, params);
  const signs = [
    refused.length > 0 && strings.staleData(refused.length),
    more.unknown.length > 0 && strings.unknownSlideshow(more.unknown.join('，'), more.everything),
    show.paused && strings.paused,
  ].filter((sign) => sign !== false);
  return (
    <div
      className={styles.show}
      data-idle={more.idle}
      data-paused={show.paused}
      data-turn={show.turn}
      style={{ '--shift': `${shift.x}px ${shift.y}px` } as CSSProperties}
      {...more.swipe}
    >
      {!show.overview && (
        <>
          <Stage
            dashboard={dashboard}
            locale={locale}
            theme={params.theme}
            {...size}
            view={view}
            count={slides.length}
            turn={show.turn}
            corner={<Corner signs={signs} clock={params.clock} />}
          />
          <Progress at={more.at} count={more.views} turn={show.turn} dwell={dwell} running={running} />
        </>
      )}
      {show.overview && (
        <div className={styles.overview} style={{ '--count': slides.length } as CSSProperties}>
          <SlideList
            dashboard={dashboard}
            locale={locale}
            slides={slides}
            current={current}
            label={strings.overview}
            look="grid"
            focusCurrent
            onPick={(number) => send({ type: 'go', index: number - 1 })}
          />
        </div>
      )}
      {show.digits && (
        <p className={styles.digits} role="status">
          {strings.goTo} {show.digits}
        </p>
      )}
      {spot && (
        <span className={styles.laser} style={{ left: `${spot.x * 100}%`, top: `${spot.y * 100}%` }} />
      )}
      {show.black && <div className={styles.black} data-black="true" />}
      <Controls show={show} send={send} />
    </div>
  );
};
