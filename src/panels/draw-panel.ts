import { defectText } from '../figures/defect.ts';
import { ReasonError } from '../figures/reason.ts';
import type { Drawing, PanelInput } from './kind.ts';
import type { Panel } from './manifest.ts';
import { PANEL_KINDS } from './registry.ts';

/**
 * A panel of panels.json as a drawing. Throws a ReasonError where its entry has defects, which are the reason, or its
 * figures cannot be drawn as it asks.
 */
export const drawPanel = (panel: Panel, input: Omit<PanelInput, 'options'>): Drawing => {
  const kind = PANEL_KINDS[panel.kind];
  if (panel.defects.length > 0 || !kind) {
    const lines = (locale: 'zh' | 'en'): string =>
      panel.defects.map((defect) => defectText(defect, locale)).join('\n') || panel.kind;
    throw new ReasonError({ zh: lines('zh'), en: lines('en') });
  }
  return kind.draw({ ...input, options: panel.options });
};
