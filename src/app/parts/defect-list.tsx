import { type Defect, defectText } from '../../figures/defect.ts';
import { useSettings } from '../state/settings.tsx';

/** What is wrong with the data, one defect a line. */
export const DefectList = ({ defects }: { defects: readonly Defect[] }) => {
  const { locale } = useSettings();
  return (
    <ul className="defect-list">
      {defects.map((defect, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list is replaced as a whole
        <li key={index}>{defectText(defect, locale)}</li>
      ))}
    </ul>
  );
};
