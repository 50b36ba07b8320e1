import { type ComponentType, lazy, Suspense } from 'react';
import { type Defect, placeText } from '../../bundle/defects/defect.ts';
import type { Locale } from '../../bundle/model/text.ts';
import { useSettings } from '../settings/provider.tsx';
import styles from './defect-list.module.css';

type DefectLine = ComponentType<{ defect: Defect; locale: Locale }>;

/** Without its words, as when the server has just gone, a defect is told by its place. */
const DefectPlace: DefectLine = ({ defect, locale }) => placeText(defect, locale);

/** The words of defects come with the first one that is shown: a bundle that reads well has none. */
const DefectMessage = lazy(() =>
  import('../../bundle/defects/defect-text.ts').then(
    ({ defectText }): { default: DefectLine } => ({
      default: ({ defect, locale }) => defectText(defect, locale),
    }),
    () => ({ default: DefectPlace }),
  ),
);

/** What is wrong with the data, one defect a line. */
export const DefectList = ({ defects }: { defects: readonly Defect[] }) => {
  const { locale } = useSettings();
  return (
    <ul className={styles.list}>
      {defects.map((defect, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list is replaced as a whole
        <li key={index}>
          <Suspense>
            <DefectMessage defect={defect} locale={locale} />
          </Suspense>
        </li>
      ))}
    </ul>
  );
};
