import { useSettings } from '../settings/provider.tsx';
import styles from './message-page.module.css';

export const NotFound = () => {
  const { strings } = useSettings();
  return (
    <section className={styles.page}>
      <h1>{strings.notFound}</h1>
      <p>{strings.notFoundHelp}</p>
      <p>
        <a href="#/">{strings.toOverview}</a>
      </p>
    </section>
  );
};
