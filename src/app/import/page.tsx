import { BundleOpener } from '../bundles/bundle-opener.tsx';
import { useSettings } from '../state/settings.tsx';
import './import.css';
import { IMPORT_STRINGS } from './strings.ts';

/** Where a new report comes in: as a bundle that is there already. */
const ImportPage = () => {
  const { locale } = useSettings();
  const words = IMPORT_STRINGS[locale];
  return (
    <article className="import">
      <h1>{words.title}</h1>
      <p className="import-lead">{words.lead}</p>
      <BundleOpener />
    </article>
  );
};

export default ImportPage;
