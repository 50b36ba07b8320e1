import { useState } from 'react';
import buttons from '../../../ui/button.module.css';
import { hrefWith, queryValue } from '../../../url/hash-location.ts';
import type { ScreenStrings } from '../strings.ts';
import { elapsedText, timeOfDay, useClock } from '../use-clock.ts';
import styles from './presenter.module.css';

const KEY = 'since';

/** When the talk began: in the address, so that a reload does not lose it. */
const rememberedStart = (): number | null => {
  const since = Number(queryValue(KEY));
  return Number.isFinite(since) && since > 0 && since <= Date.now() ? since : null;
};

const remember = (since: number): number => {
  window.history.replaceState(window.history.state, '', hrefWith(KEY, String(since)));
  return since;
};

/** The same moment by the clock of this page, which nobody sets back or forth. */
const onPageClock = (time: number): number => performance.now() - (Date.now() - time);

/** How long the talk has run, and what time it is. */
export const PresenterTimer = ({ strings }: { strings: ScreenStrings }) => {
  const [since, setSince] = useState(() => onPageClock(rememberedStart() ?? remember(Date.now())));
  const now = useClock();
  return (
    <div className={styles.timer}>
      <time className={styles.elapsed} aria-label={strings.timer} role="timer">
        {elapsedText(performance.now() - since)}
      </time>
      <button
        type="button"
        className={buttons.button}
        onClick={() => setSince(onPageClock(remember(Date.now())))}
      >
        {strings.resetTimer}
      </button>
      <time className={styles.clock}>{timeOfDay(now)}</time>
    </div>
  );
};
