import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useSettings } from '../../settings/provider.tsx';
import { useTheme } from '../../settings/theme.ts';
import styles from './import.module.css';
import type { ReviewRow } from './review-view.ts';
import { IMPORT_STRINGS } from './strings.ts';

const ROW_REM = 3.25;

const rowId = (offset: number): string => `number-${offset}`;

/** Where the arrow and page keys lead from a line. */
const nextIndex = (key: string, index: number, count: number): number | null => {
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: index + 1,
    ArrowUp: index - 1,
    PageDown: index + 10,
    PageUp: index - 10,
    Home: 0,
    End: count - 1,
  };
  const next = steps[key];
  return next === undefined ? null : Math.min(Math.max(next, 0), count - 1);
};

/** The numbers that were read, as a list that draws only the lines in view. One is current; keys act on it. */
export const ReviewList = ({
  rows,
  current,
  onCurrent,
  onKey,
}: {
  rows: readonly ReviewRow[];
  current: number | null;
  onCurrent: (offset: number) => void;
  /** A key that does not move: a command for the current line. */
  onKey: (event: KeyboardEvent) => void;
}) => {
  const { locale } = useSettings();
  const words = IMPORT_STRINGS[locale];
  const { scale } = useTheme();
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_REM * 16 * scale,
    overscan: 8,
  });
  const index = rows.findIndex(({ drafted }) => drafted.offset === current);
  useEffect(() => {
    if (index >= 0) virtual.scrollToIndex(index, { align: 'auto' });
  }, [index, virtual]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = nextIndex(event.key, index, rows.length);
    const row = next === null ? undefined : rows[next];
    if (row) {
      event.preventDefault();
      onCurrent(row.drafted.offset);
    } else onKey(event);
  };
  return (
    <div
      ref={scroller}
      className={styles.reviewList}
      role="listbox"
      tabIndex={0}
      aria-label={words.list}
      aria-activedescendant={index >= 0 && current !== null ? rowId(current) : undefined}
      onKeyDown={onKeyDown}
    >
      <div style={{ height: virtual.getTotalSize(), position: 'relative' }}>
        {virtual.getVirtualItems().map(({ index: at, start, size }) => {
          const row = rows[at];
          if (!row) return null;
          const { mention, drafted, state } = row;
          return (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the list box takes the keys
            // biome-ignore lint/a11y/useFocusableInteractive: the list box has the focus and names the current line
            <div
              key={drafted.offset}
              id={rowId(drafted.offset)}
              role="option"
              aria-selected={drafted.offset === current}
              aria-posinset={at + 1}
              aria-setsize={rows.length}
              className={styles.reviewRow}
              data-state={state}
              data-offset={drafted.offset}
              style={{ height: size, transform: `translateY(${start}px)` }}
              onClick={() => onCurrent(drafted.offset)}
            >
              <b lang="zh-CN">{drafted.text}</b>
              <span className={styles.reviewWhat} lang="zh-CN">
                {mention.kind === 'figure' ? mention.indicator : words.kinds[mention.kind]}
              </span>
              <span className={styles.reviewState}>{words.states[state]}</span>
            </div>
          );
        })}
      </div>
    </div>
  );
};
