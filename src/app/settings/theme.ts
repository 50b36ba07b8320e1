import { useMemo } from 'react';
import { type Theme, themeFromTokens } from '../../charts/model/theme.ts';
import { useStore } from '../store/store.ts';
import tokens from '../tokens.css?raw';
import { useSettings } from './provider.tsx';
import { rootScale } from './root-scale.ts';

/** The theme that panels are drawn with. */
export const useTheme = (): Theme => {
  const { theme, rising } = useSettings();
  const scale = useStore(rootScale);
  return useMemo(() => themeFromTokens(tokens, theme, rising, scale), [theme, scale, rising]);
};
