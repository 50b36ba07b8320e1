import { useSettings } from '../state/settings.tsx';
import { openExport } from './open-export.ts';
import { EXPORT_DIALOG_STRINGS } from './strings.ts';

/** Opens the export dialog for a scope; `about` says in full what would be exported. */
export const ExportButton = ({
  scope,
  about,
  className = 'text-button',
}: {
  scope: string;
  about: string;
  className?: string;
}) => {
  const { locale } = useSettings();
  const words = EXPORT_DIALOG_STRINGS[locale];
  return (
    <button
      type="button"
      className={className}
      aria-haspopup="dialog"
      aria-label={words.openFor(about)}
      onClick={() => openExport(scope)}
    >
      {words.open}
    </button>
  );
};
