import { type CSSProperties, type ReactNode, useMemo } from 'react';
import type { Locale } from '../../../../bundle/model/text.ts';
import { type ThemeName, themeFromTokens } from '../../../../charts/model/theme.ts';
import type { Report } from '../../../../dashboard/report.ts';
import type { Slide } from '../../../../dashboard/slides.ts';
import { useSettings } from '../../../settings/provider.tsx';
import tokens from '../../../tokens.css?raw';
import { SCREEN_STRINGS } from '../strings.ts';
import { geometryOf } from './geometry.ts';
import styles from './slide.module.css';
import { SlideView } from './slide-view.tsx';
import { StageContext } from './stage-context.ts';

/** A slide with its number, as the stage shows it. */
export interface Placed {
  readonly slide: Slide;
  readonly number: number;
}

/** The slides of one view in a box of any shape: the screen itself, or a picture of it in the presenter's window. */
export const Stage = ({
  dashboard,
  locale,
  theme,
  width,
  height,
  view,
  count,
  turn,
  corner,
}: {
  dashboard: Report;
  locale: Locale;
  theme: ThemeName;
  width: number;
  height: number;
  view: readonly Placed[];
  count: number;
  /** Another turn makes the slides anew, even the same ones. */
  turn: number;
  corner?: ReactNode;
}) => {
  const { rising } = useSettings();
  const value = useMemo(
    () => ({
      dashboard,
      locale,
      strings: SCREEN_STRINGS[locale],
      theme: themeFromTokens(tokens, theme, rising),
      geometry: geometryOf(width, height),
    }),
    [dashboard, locale, theme, rising, width, height],
  );
  const { unit, portrait } = value.geometry;
  return (
    <StageContext value={value}>
      <div
        className={styles.stage}
        data-theme={theme}
        lang={locale === 'zh' ? 'zh-CN' : 'en'}
        data-shape={portrait ? 'portrait' : 'landscape'}
        style={
          {
            '--u': `${unit}px`,
            width,
            height,
          } as CSSProperties
        }
      >
        {view.map(({ slide, number }, index) => (
          <SlideView
            key={`${turn}:${slide.id}`}
            slide={slide}
            position={`${number} / ${count}`}
            corner={index === view.length - 1 && corner}
          />
        ))}
      </div>
    </StageContext>
  );
};
