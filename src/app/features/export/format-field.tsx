import { FORMAT_NAMES, type FormatName } from '../../../export/registry.ts';
import { useSettings } from '../../settings/provider.tsx';
import { FieldGroup } from './fields.tsx';
import { EXPORT_DIALOG_STRINGS } from './strings.ts';

export const FormatField = ({
  value,
  onChange,
}: {
  value: FormatName;
  onChange: (value: FormatName) => void;
}) => {
  const { locale } = useSettings();
  const words = EXPORT_DIALOG_STRINGS[locale];
  return (
    <FieldGroup legend={words.format}>
      <div className="export-formats">
        {FORMAT_NAMES.map((name) => (
          <label key={name} className="export-format">
            <input
              type="radio"
              name="export-format"
              value={name}
              checked={value === name}
              onChange={() => onChange(name)}
            />
            <span>
              <strong>{words.formats[name].name}</strong>
              <small>{words.formats[name].about}</small>
            </span>
          </label>
        ))}
      </div>
    </FieldGroup>
  );
};
