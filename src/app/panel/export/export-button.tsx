import { useSettings } from '../../settings/provider.tsx';
import buttons from '../../ui/button.module.css';
import { openExport } from './open-export.ts';

/** Kept apart from the dialog's words, which come with it. */
const WORDS = {
  zh: { open: '导出', openFor: (about: string) => `导出：${about}` },
  en: { open: 'Export', openFor: (about: string) => `Export: ${about}` },
} as const;

/** Opens the export dialog for a scope; `about` says in full what would be exported. */
export const ExportButton = ({
  scope,
  about,
  className = buttons.text,
}: {
  scope: string;
  about: string;
  className?: string | undefined;
}) => {
  const { locale } = useSettings();
  const words = WORDS[locale];
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
