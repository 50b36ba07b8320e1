import { placeText } from '../../bundle/defects/defect.ts';
import { ReasonError } from '../../bundle/defects/reason.ts';
import type { Locale } from '../../bundle/model/text.ts';
import { PANEL_KINDS } from '../kinds/registry.ts';
import type { Drawing, PanelInput } from '../model/kind.ts';
import type { Panel } from '../model/panel.ts';

/**
 * A panel of panels.json as a drawing. Throws a ReasonError where its entry has defects, whose words stand in the notice
 * about the data, or its figures cannot be drawn as it asks.
 */
export const drawPanel = (panel: Panel, input: Omit<PanelInput, 'options'>): Drawing => {
  const kind = PANEL_KINDS[panel.kind];
  if (panel.defects.length > 0 || !kind) {
    const places = (locale: Locale): string =>
      panel.defects.map((defect) => placeText(defect, locale)).join('\n') || panel.kind;
    throw new ReasonError({
      zh: `图表的写法有误，见数据问题的说明：\n${places('zh')}`,
      en: `The entry of this chart has defects, listed with those of the data:\n${places('en')}`,
    });
  }
  return kind.draw({ ...input, options: panel.options });
};

/** What a drawing gives, or why there is none: a panel that cannot be drawn leaves all others as they are. */
export const attempt = <Drawn>(draw: () => Drawn): Drawn | Error => {
  try {
    return draw();
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
};
