import { FORMAT_NAMES, type FormatName } from '../../../export/registry.ts';
import { useSettings } from '../../settings/provider.tsx';
import styles from './export.module.css';
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
      <div className={styles.formats}>
        {FORMAT_NAMES.map((name) => (
          <label key={name} className={styles.format}>
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
