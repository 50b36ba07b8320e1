import { useMemo, useSyncExternalStore } from 'react';
import { type Theme, themeFromTokens } from '../../charts/model/theme.ts';
import tokens from '../tokens.css?raw';
import { useSettings } from './provider.tsx';

const subscribe = (listener: () => void): (() => void) => {
  window.addEventListener('resize', listener);
  return () => window.removeEventListener('resize', listener);
};

/** How much larger than 16 px a rem is: the page grows with large screens (see base.css). */
const rootScale = (): number =>
  Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1;

/** The theme that panels are drawn with. */
export const useTheme = (): Theme => {
  const { theme, rising } = useSettings();
  const scale = useSyncExternalStore(subscribe, rootScale, () => 1);
  return useMemo(() => themeFromTokens(tokens, theme, rising, scale), [theme, scale, rising]);
};
