import { useSettings } from '../settings/provider.tsx';
import styles from './skeleton.module.css';

/** Where a page is about to stand: as high as a screen at least, so that nothing below it moves when it comes. */
export const PageSkeleton = () => {
  const { strings } = useSettings();
  return (
    <div className={styles.skeleton} aria-busy="true">
      <p className="visually-hidden" role="status">
        {strings.loading}
      </p>
      <i />
      <i />
      <i />
    </div>
  );
};
