import type { CSSProperties } from 'react';
import styles from '../screen.module.css';

/** More segments than this cannot be told apart: one bar then stands for all. */
const MOST_SEGMENTS = 48;

/** How far the show is: a segment a view; the present one fills while its time runs. */
export const Progress = ({
  at,
  count,
  turn,
  dwell,
  running,
}: {
  at: number;
  count: number;
  turn: number;
  dwell: number;
  running: boolean;
}) => {
  const filling = (
    <i
      key={turn}
      className={dwell > 0 ? styles.filling : undefined}
      style={{ '--dwell': `${dwell}s`, animationPlayState: running ? 'running' : 'paused' } as CSSProperties}
    />
  );
  if (count > MOST_SEGMENTS) {
    return (
      <div className={styles.progress} aria-hidden="true">
        <span className={styles.done} style={{ flexGrow: at }} />
        <span>{filling}</span>
        <span style={{ flexGrow: count - at - 1 }} />
      </div>
    );
  }
  return (
    <div className={styles.progress} aria-hidden="true">
      {Array.from({ length: count }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a segment is its place
        <span key={index} className={index < at ? styles.done : undefined}>
          {index === at && filling}
        </span>
      ))}
    </div>
  );
};
