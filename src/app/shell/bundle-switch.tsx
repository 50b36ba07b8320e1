import { useEffect, useState } from 'react';
import type { Bilingual } from '../../bundle/model/text.ts';
import { useDashboardState } from '../data/dashboard-provider.tsx';
import { localBundle } from '../data/local-bundles.ts';
import { readServed } from '../data/served-data.ts';
import { useSettings } from '../settings/provider.tsx';
import buttons from '../ui/button.module.css';
import { pushHash } from '../url/hash-location.ts';

type Titles = ReadonlyMap<string, Bilingual>;

const isBilingual = (value: unknown): value is Bilingual =>
  typeof value === 'object' &&
  value !== null &&
  typeof Reflect.get(value, 'zh') === 'string' &&
  typeof Reflect.get(value, 'en') === 'string';

/** The title that a bundle gives itself; null where it cannot be told. */
const titleOf = async (folder: string): Promise<Bilingual | null> => {
  const file = 'datapackage.json';
  const local = localBundle(folder);
  const bytes = local ? local.get(file) : await readServed(`${folder}/${file}`);
  const json = JSON.parse(new TextDecoder().decode(bytes ?? new Uint8Array()));
  const title: unknown = json?.heshu?.report?.title;
  return isBilingual(title) ? title : null;
};

/** The titles of the bundles that are not on the screen: read once, when there is more than one to choose from. */
const useTitles = (folders: readonly string[]): Titles => {
  const [titles, setTitles] = useState<Titles>(new Map());
  useEffect(() => {
    if (folders.length < 2) return;
    for (const folder of folders) {
      titleOf(folder)
        .then((title) => title && setTitles((before) => new Map([...before, [folder, title]])))
        // A bundle that cannot be read is listed by its folder, and says what is wrong when it is chosen.
        .catch(() => undefined);
    }
  }, [folders]);
  return titles;
};

/** Changes the report on the screen, where there are several. The link to the chosen one is the overview's. */
export const BundleSwitch = () => {
  const { bundles, folder, dashboard } = useDashboardState();
  const { locale, strings } = useSettings();
  const titles = useTitles(bundles);
  if (bundles.length < 2) return null;
  const own = dashboard?.bundle.descriptor.heshu.report.title;
  const title = (each: string): string => (each === folder ? own : titles.get(each))?.[locale] ?? each;
  return (
    <select
      className={`${buttons.button} bundle-switch`}
      aria-label={strings.chooseReport}
      value={folder}
      onChange={(event) => {
        pushHash(`#/?bundle=${encodeURIComponent(event.target.value)}`);
      }}
    >
      {bundles.map((each) => (
        <option key={each} value={each}>
          {title(each)}
        </option>
      ))}
    </select>
  );
};
