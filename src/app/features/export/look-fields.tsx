import type { Locale } from '../../../bundle/model/text.ts';
import type { ThemeName } from '../../../charts/model/theme.ts';
import type { ExportFormat } from '../../../export/format.ts';
import { useSettings } from '../../settings/provider.tsx';
import { backgroundIn, backgroundsFor } from './background.ts';
import type { Choices } from './choices.ts';
import { Choice, FieldGroup } from './fields.tsx';
import { PRESET_NAMES, presetOf, SCALES } from './presets.ts';
import { EXPORT_DIALOG_STRINGS } from './strings.ts';

/** The language and theme of the export; the page's own unless chosen otherwise. */
export interface Look {
  readonly locale: Locale;
  readonly theme: ThemeName;
}

/** How it looks: size, resolution, background, theme, language; only what the format has a use for. */
export const LookFields = ({
  holds,
  choices,
  look,
  onChoices,
  onLook,
}: {
  holds: ExportFormat['holds'];
  choices: Choices;
  look: Look;
  onChoices: (change: Partial<Choices>) => void;
  onLook: (change: Partial<Look>) => void;
}) => {
  const { locale } = useSettings();
  const words = EXPORT_DIALOG_STRINGS[locale];
  const pictured = holds === 'picture' || holds === 'bitmap';
  return (
    <FieldGroup legend={words.look}>
      {pictured && (
        <Choice
          label={words.size}
          value={choices.preset}
          options={PRESET_NAMES.map((value) => ({ value, label: words.presets[value] }))}
          onChange={(preset) => onChoices({ preset })}
        />
      )}
      {holds === 'bitmap' && presetOf(choices.preset).scale === undefined && (
        <Choice
          label={words.scale}
          value={choices.scale}
          options={SCALES.map((value) => ({ value, label: `${value}×` }))}
          onChange={(scale) => onChoices({ scale })}
        />
      )}
      {pictured && (
        <Choice
          label={words.background}
          value={backgroundIn(look.theme, choices.background)}
          options={backgroundsFor(look.theme).map((value) => ({ value, label: words.backgrounds[value] }))}
          onChange={(background) => onChoices({ background })}
        />
      )}
      {holds !== 'data' && (
        <Choice
          label={words.theme}
          value={look.theme}
          options={(['light', 'dark'] as const).map((value) => ({ value, label: words.themes[value] }))}
          onChange={(theme) => onLook({ theme })}
        />
      )}
      <Choice
        label={words.language}
        value={look.locale}
        options={(['zh', 'en'] as const).map((value) => ({ value, label: words.languages[value] }))}
        onChange={(chosen) => onLook({ locale: chosen })}
      />
    </FieldGroup>
  );
};
