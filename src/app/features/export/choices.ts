import * as v from 'valibot';
import { FORMAT_NAMES } from '../../../export/registry.ts';
import { BACKGROUNDS } from './background.ts';
import { PRESET_NAMES, SCALES } from './presets.ts';

/** What was last chosen in the export dialog; language and theme are the page's own unless chosen otherwise. */
const choicesSchema = v.object({
  format: v.fallback(v.picklist(FORMAT_NAMES), 'png'),
  preset: v.fallback(v.picklist(PRESET_NAMES), 'screen'),
  scale: v.fallback(v.picklist(SCALES), 2),
  background: v.fallback(v.picklist(BACKGROUNDS), 'paper'),
});

export type Choices = v.InferOutput<typeof choicesSchema>;

const KEY = 'heshu.export';

/** The remembered choices; anything that is no longer one becomes the default. */
export const rememberedChoices = (): Choices => {
  try {
    return v.parse(choicesSchema, { ...JSON.parse(window.localStorage.getItem(KEY) ?? '{}') });
  } catch {
    return v.parse(choicesSchema, {});
  }
};

/** Storage may be forbidden or full: the choices then last as long as the dialog. */
export const rememberChoices = (choices: Choices): void => {
  try {
    window.localStorage.setItem(KEY, JSON.stringify(choices));
  } catch {
    // Nothing to do.
  }
};
