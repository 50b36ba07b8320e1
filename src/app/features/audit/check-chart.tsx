import { type CSSProperties, lazy, Suspense, useCallback, useMemo, useState } from 'react';
import type { Check } from '../../../audit/check.ts';
import { numberLine } from '../../../charts/layout/number-line.ts';
import { ChartLoading } from '../../panel/chart/chart-loading.tsx';
import { useWidth } from '../../panel/chart/use-drawing.ts';
import { useSettings } from '../../settings/provider.tsx';
import { useTheme } from '../../settings/theme.ts';
import styles from './audit.module.css';

const Picture = lazy(() =>
  import('../../panel/chart/picture.tsx').then((module) => ({ default: module.Picture })),
);

/** The intervals of a check on one number line; nothing where none could be calculated. */
export const CheckChart = ({ check, label }: { check: Check; label: string }) => {
  const { locale } = useSettings();
  const theme = useTheme();
  const [ref, width] = useWidth();
  const [ready, setReady] = useState(false);
  const onReady = useCallback(() => setReady(true), []);
  const drawable = check.derived !== null || check.stated !== null;
  const drawing = useMemo(
    () => (drawable && width > 0 ? numberLine(check, { theme, locale, width }) : null),
    [check, drawable, locale, theme, width],
  );
  const height = (drawing?.height ?? 0) * theme.scale;
  const style = { '--chart-height': `${height}px`, '--chart-most': `${height}px` } as CSSProperties;
  if (!drawable) return null;
  return (
    <div
      ref={ref}
      className={`chart ${styles.checkChart}`}
      style={style}
      data-state={ready ? 'ready' : 'loading'}
    >
      {drawing && (
        <Suspense fallback={<ChartLoading />}>
          <Picture on="screen" drawing={drawing} label={label} onReady={onReady} />
        </Suspense>
      )}
    </div>
  );
};
