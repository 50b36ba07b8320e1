import { Popover } from 'radix-ui';
import { useId } from 'react';
import menus from '../ui/menu.module.css';
import { useSettings } from './provider.tsx';
import './menu.css';
import buttons from '../ui/button.module.css';
import { SettingsMark } from './mark.tsx';
import { SETTINGS_STRINGS } from './strings.ts';

const Choice = <T extends string>({
  title,
  labels,
  value,
  onChange,
}: {
  title: string;
  labels: Readonly<Record<T, string>>;
  value: T;
  onChange: (value: T) => void;
}) => {
  const name = useId();
  return (
    <fieldset className="setting">
      <legend>{title}</legend>
      {(Object.keys(labels) as T[]).map((each) => (
        <label key={each}>
          <input type="radio" name={name} checked={each === value} onChange={() => onChange(each)} />
          <span>{labels[each]}</span>
        </label>
      ))}
    </fieldset>
  );
};

/** Language, appearance, colours, text size and keys; all of it remembered. Open from the start. */
const SettingsMenu = () => {
  const settings = useSettings();
  const words = SETTINGS_STRINGS[settings.locale];
  return (
    <Popover.Root defaultOpen>
      <Popover.Trigger className={buttons.button} aria-label={words.title} title={words.title}>
        <SettingsMark />
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          className={`settings-menu ${menus.menu}`}
          align="end"
          sideOffset={6}
          collisionPadding={8}
          aria-label={words.title}
        >
          <Choice
            title={words.language}
            labels={words.languages}
            value={settings.locale}
            onChange={settings.setLocale}
          />
          <Choice
            title={words.theme}
            labels={words.themes}
            value={settings.theme}
            onChange={settings.setTheme}
          />
          <Choice
            title={words.rising}
            labels={words.risings}
            value={settings.rising}
            onChange={settings.setRising}
          />
          <Choice
            title={words.textSize}
            labels={words.textSizes}
            value={settings.textSize}
            onChange={settings.setTextSize}
          />
          <Choice
            title={words.keys}
            labels={words.keysOn}
            value={settings.keys}
            onChange={settings.setKeys}
          />
          <p className="settings-kept">{words.kept}</p>
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
};

export default SettingsMenu;
